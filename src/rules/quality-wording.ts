import type { Plan, Prose } from '../plan/schema/plan.ts';
import { isPursued, taskStanding } from '../plan/standing.ts';
import { say, type Worded } from '../wording/index.ts';
import { taskExample } from './examples.ts';
import { acronymsIn } from './quality/acronyms.ts';
import { complianceIn } from './quality/compliance.ts';
import { tongueOf } from './quality/prose.ts';
import { readingOf } from './quality/reading.ts';
import { vagueIn } from './quality/vague.ts';
import type { Rule } from './rule.ts';

/** How a plan is said. English and Spanish are judged; what is said in other languages is not. */

interface Text {
  at: object;
  key: string;
  text: string;
}

type Read = (prose: Prose | undefined) => string;

const liveTasks = (plan: Plan) =>
  (plan.tasks ?? []).filter((task) => ['open', 'overdue', 'undated'].includes(taskStanding(task, null).state));

const textsOf =
  (read: Read) =>
  <T extends object>(list: readonly T[] | undefined, ...keys: (keyof T & string)[]): Text[] =>
    (list ?? []).flatMap((at) =>
      keys.flatMap((key) => {
        const text = read(at[key] as Prose | undefined);
        return text === '' ? [] : [{ at, key, text }];
      }),
    );

/** What the family reads and works with, without what has been done. */
function familyTexts(plan: Plan, read: Read): Text[] {
  const of = textsOf(read);
  const { safetyThreats, riskFactors, protectiveFactors, strengths, needs } = plan.assessment ?? {};
  return [
    ...of(plan.case ? [plan.case] : [], 'reasonForInvolvement'),
    ...[safetyThreats, riskFactors, protectiveFactors, strengths, needs].flatMap((list) => of(list, 'description')),
    ...of((plan.goals ?? []).filter(isPursued), 'statement'),
    ...of(plan.strategies, 'description'),
    ...of(liveTasks(plan), 'description'),
    ...of(plan.barriers, 'description', 'response'),
    ...of(plan.familyTime, 'reason', 'stepsToReduce'),
  ];
}

const aboutWashington = 'Washington DSHS policy 1150';

export const complianceOnly: Rule = {
  id: 'quality/compliance-only-goal',
  wrong: `goals:
  - id: g-night
    statement: Ana attends parenting classes at Lakeside Clinic twice a week.
    addresses: [s-alone, r-shift, n-sitter]
    target: 2026-07-31
    measures:
      - { id: m-nights, indicator: Nights covered, every: P1M, observations: [{ date: 2026-03-31, value: 12 }] }
`,
  right: `goals:
  - id: g-night
    statement: Ana takes parenting classes until a sober adult is with Leo every night.
    addresses: [s-alone, r-shift, n-sitter]
    target: 2026-07-31
    measures:
      - { id: m-nights, indicator: Nights covered, every: P1M, observations: [{ date: 2026-03-31, value: 12 }] }
`,
  source: `American Bar Association and NRCLJI, Child Safety: A Guide for Judges and Attorneys (2009); ${aboutWashington}`,
  check({ plan, read, report }) {
    const tongue = tongueOf(plan.language);
    if (tongue === null) return;
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      const said = complianceIn(read(goal.statement), tongue);
      if (said !== null)
        report({ at: goal, key: 'statement', ...say('goal-compliance-only', { goal: goal.id, said }) });
    }
  },
};

export const vagueWording: Rule = {
  id: 'quality/vague-wording',
  wrong: taskExample('due: 2026-05-08, status: in-progress').replace(
    'Write the night plan.',
    'Find sitters as needed and maintain stable housing.',
  ),
  right: taskExample('due: 2026-05-08, status: in-progress').replace(
    'Write the night plan.',
    'Find two sitters for work nights.',
  ),
  source: `${aboutWashington}; Colorado Judicial Branch training on treatment plans (2012)`,
  check({ plan, read, report }) {
    const tongue = tongueOf(plan.language);
    if (tongue === null) return;
    const look = ({ at, key, text }: Text, words: (said: string) => Worded) => {
      const said = vagueIn(text, tongue);
      if (said !== null) report({ at, key, ...words(said) });
    };
    const of = textsOf(read);
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      for (const text of of([goal], 'statement')) look(text, (said) => say('goal-vague', { goal: goal.id, said }));
      for (const measure of goal.measures ?? [])
        for (const text of of([measure], 'indicator'))
          look(text, (said) => say('measure-vague', { measure: measure.id, said }));
    }
    for (const task of liveTasks(plan))
      for (const text of of([task], 'description')) look(text, (said) => say('task-vague', { task: task.id, said }));
  },
};

export const jargon: Rule = {
  id: 'quality/jargon',
  wrong: taskExample('due: 2026-05-08, status: in-progress').replace('the night plan.', 'the night plan for the FTM.'),
  right: taskExample('due: 2026-05-08, status: in-progress').replace(
    'the night plan.',
    'the night plan for the family team meeting (FTM).',
  ),
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
};

const readingOptions = {
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
} satisfies Rule['options'];

/** What a plan may be like where nothing is said. */
export const usualReading = {
  grade: readingOptions.grade.usual,
  ease: readingOptions.ease.usual,
  words: readingOptions.words.usual,
};

const hard =
  'The multifaceted intervention methodology facilitates comprehensive stabilization of inadequate supervisory circumstances, notwithstanding considerable environmental complications previously documented throughout administrative evaluations.';

export const readingLevel: Rule = {
  id: 'quality/reading-level',
  wrong: `strategies:
${[1, 2, 3, 4, 5].map((n) => `  - { id: x-${n}, goals: [g-night], description: "${hard}" }\n`).join('')}`,
  right: `strategies:
${[1, 2, 3, 4, 5].map((n) => `  - { id: x-${n}, goals: [g-night], description: "The aunt helps Ana to write down who is with Leo on each night, and what to do if that person cannot come." }\n`).join('')}`,
  source:
    'Fla. R. Juv. P. 8.400(b); measured after Kincaid, Fishburne, Rogers and Chissom (1975), in Spanish after Szigriszt (1993) and Barrio-Cantalejo and others (2008)',
  options: readingOptions,
  check({ plan, read, option, report }) {
    const [grade, ease, fewest] = [
      option('grade', readingOptions.grade.usual),
      option('ease', readingOptions.ease.usual),
      option('words', readingOptions.words.usual),
    ];
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
};

/** The text that is worth the most work: of those with some words, the hardest. */
function hardest(texts: readonly Text[], tongue: 'en' | 'es'): Text {
  const rated = texts.map((text) => ({ text, ...readingOf([text.text], tongue) }));
  const long = rated.filter(({ words }) => words >= 10);
  const way = tongue === 'en' ? 1 : -1;
  const [worst] = (long.length > 0 ? long : rated).sort((a, b) => way * (b.score - a.score));
  if (worst === undefined) throw new Error('a plan without a text has a reading level');
  return worst.text;
}

export const wordingRules: Rule[] = [complianceOnly, vagueWording, jargon, readingLevel];
