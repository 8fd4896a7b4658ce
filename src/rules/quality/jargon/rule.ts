import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { acronymsIn } from '../acronyms.ts';
import { familyTexts, type Text } from '../texts.ts';

export const rule = defineRule({
  id: 'quality/jargon',
  what: 'A text that the family reads has an acronym that is nowhere written out.',
  why: 'Parents and children cannot follow what they do not understand, and few will ask.',
  fix: 'Write it out once, with the letters behind it in parentheses, or do without the letters.',
  severity: 'warning',
  source: 'Fla. R. Juv. P. 8.400(b); Georgia SHINES quality assurance questions',
  check({ plan, read, report }) {
    const texts = familyTexts(plan, read);
    // Documents print what a CASA is beside the name.
    const isNamed = (short: string) => short === 'CASA' && (plan.people ?? []).some(({ role }) => role === 'casa');
    for (const { short, long, at } of acronymsIn(texts.map(({ text }) => text))) {
      const { at: node, key } = texts[at] as Text;
      if (!isNamed(short)) report({ at: node, key, ...say('acronym-unexplained', { short, long }) });
    }
  },
});
