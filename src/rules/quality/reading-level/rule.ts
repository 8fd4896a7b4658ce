import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { tongueOf } from '../prose.ts';
import { readingOf } from '../reading.ts';
import { familyTexts, type Text } from '../texts.ts';

export const rule = defineRule({
  id: 'quality/reading-level',
  what: 'What the family reads in the plan is hard to read.',
  why: 'Many agencies aim at the sixth to eighth grade of school. A plan that a parent cannot read is followed by guessing.',
  fix: 'Write shorter sentences and the words that people use when they talk. The finding stands at the hardest text.',
  severity: 'warning',
  source:
    'Fla. R. Juv. P. 8.400(b); measured after Kincaid, Fishburne, Rogers and Chissom (1975), in Spanish after Szigriszt (1993) and Barrio-Cantalejo and others (2008)',
  options: {
    grade: {
      type: 'number',
      usual: 8,
      unit: 'grades of school',
      what: 'The highest grade level (Flesch-Kincaid) at which a plan in English may read.',
    },
    ease: {
      type: 'number',
      usual: 55,
      unit: 'points of 100',
      what: 'The least ease of reading (Szigriszt, on the scale INFLESZ) of a plan in Spanish.',
    },
    words: {
      type: 'number',
      usual: 100,
      unit: 'words',
      what: 'Plans that say less are not judged: the formulas need a text of some length.',
    },
  },
  check({ plan, read, options, report }) {
    const { grade, ease, words: fewest } = options;
    const tongue = tongueOf(plan.language);
    if (tongue === null) return;
    const texts = familyTexts(plan, read);
    const { score, words } = readingOf(
      texts.map(({ text }) => text),
      tongue,
    );
    if (words < fewest) return;
    const limit = tongue === 'en' ? grade : ease;
    const rounded = Math.floor(score);
    if (tongue === 'en' ? rounded <= limit : rounded >= limit) return;
    const worst = hardest(texts, tongue);
    report({
      at: worst.at,
      key: worst.key,
      subject: plan.id,
      ...say('reading-hard', { tongue, score: rounded, limit }),
    });
  },
});

/** The text that is worth the most work: of those with some words, the hardest. */
function hardest(texts: readonly Text[], tongue: 'en' | 'es'): Text {
  const rated = texts.map((text) => ({ text, ...readingOf([text.text], tongue) }));
  const long = rated.filter(({ words }) => words >= 10);
  const way = tongue === 'en' ? 1 : -1;
  const [worst] = (long.length > 0 ? long : rated).sort((a, b) => way * (b.score - a.score));
  if (worst === undefined) throw new Error('a plan without a text has a reading level');
  return worst.text;
}
