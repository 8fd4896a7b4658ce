import { languagesOf } from '../plan/people.ts';
import { planShape } from '../plan/schema/shape.ts';
import { visit } from '../plan/schema/walk.ts';
import { listed, type Rule } from './rule.ts';

export const formatSchema: Rule = {
  id: 'format/schema',
  what: 'A value is missing or not of the kind that the plan format asks for.',
  why: 'What is not in its place is not watched, not printed and not understood by others who read the file.',
  fix: 'Write the value as the finding says. An editor that uses the JSON Schema (caseplan schema) completes and explains every key.',
  wrong: 'tasks:\n  - { id: t-visit, description: Visit the home., status: in-progress }\n',
  right:
    'tasks:\n  - { id: t-visit, goals: [g-night], assignee: [kim, ana], description: Visit the home., due: 2026-06-01, status: in-progress }\n',
  source: null,
};

export const formatUnknownKey: Rule = {
  id: 'format/unknown-key',
  what: 'A key is not one of the plan format.',
  why: 'A misspelt key would silently drop what stands under it: a due date that nobody watches.',
  fix: 'Correct the spelling, or begin a key of your own with x- to keep it in the file.',
  wrong: 'period: { start: 2026-02-01, end: 2026-08-01, ends: 2026-08-01 }\n',
  right: 'period: { start: 2026-02-01, end: 2026-08-01 }\nx-county-unit: 12\n',
  source: null,
};

export const formatReference: Rule = {
  id: 'format/reference',
  what: 'An id points to nothing, or to the wrong kind of thing.',
  why: 'A task whose assignee does not exist has nobody who does it.',
  fix: 'Correct the id, or add what it names.',
  wrong: 'preparedBy: kimm\n',
  right: 'preparedBy: kim\n',
  source: null,
};

export const formatDuplicateId: Rule = {
  id: 'format/duplicate-id',
  what: 'Two things in the file have the same id.',
  why: 'Nobody could tell which of the two is meant.',
  fix: 'Give one of them another id and correct what points to it.',
  wrong: 'barriers:\n  - { id: t-plan, description: No bus on Sundays., response: The aunt drives., owner: kim }\n',
  right: 'barriers:\n  - { id: b-bus, description: No bus on Sundays., response: The aunt drives., owner: kim }\n',
  source: null,
};

export const formatDate: Rule = {
  id: 'format/date',
  what: 'A date is not a calendar date spelled YYYY-MM-DD.',
  why: '02/03/2026 is a day in February to one reader and in March to another, and a time with a zone moves a deadline by a day.',
  fix: 'Write the year first, then month and day: 2026-04-15.',
  wrong: 'preparedOn: 02/03/2026\n',
  right: 'preparedOn: 2026-02-03\n',
  source: 'ISO 8601-1:2019, 5.2.2',
};

export const formatUnknownCode: Rule = {
  id: 'format/unknown-code',
  what: 'A code is not one that caseplan knows, in a list that is open to codes of your own.',
  why: 'Rules and legal clocks look for the codes they know; an unknown one is printed, but nothing watches it.',
  fix: 'Use a known code where one fits.',
  wrong: 'case:\n  events:\n    - { type: remuval, date: 2026-01-10 }\n',
  right: 'case:\n  events:\n    - { type: removal, date: 2026-01-10 }\n',
  source: null,
};

export const formatTranslation: Rule = {
  id: 'format/translation',
  what: 'A text is missing in a language that the plan promises.',
  why: 'Parents must get the plan in a language that they understand; a document with holes in it is not that.',
  fix: 'Add the text in that language, or take the language out of `translations`.',
  wrong:
    'translations: [es]\nstrategies:\n  - { id: x-nights, goals: [g-night], description: A written night plan. }\n',
  right:
    'strategies:\n  - { id: x-nights, goals: [g-night], description: { en: A written night plan., es: Un plan escrito para las noches. } }\n',
  source: 'Tex. Fam. Code § 263.102(a)(2); Title VI of the Civil Rights Act of 1964 (cited from memory, not verified)',
  check({ plan, pathOf, report }) {
    if ((plan.translations ?? []).length === 0 && plan.language === undefined) return;
    const wanted = languagesOf(plan);
    visit(planShape, plan, (shape, value, path) => {
      if (shape.type !== 'prose') return;
      const has = typeof value === 'string' ? [wanted[0]] : Object.keys(value as object);
      const missing = wanted.filter((language) => !has.includes(language));
      if (missing.length === 0) return;
      const holder = path
        .slice(0, -1)
        .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], plan);
      const key = String(path.at(-1));
      report({
        at: holder as object,
        key,
        message: `${describe(pathOf(holder as object), key)} has no ${listed(missing)} text.`,
        help: `Write it as a map: { ${wanted.map((language) => `${language}: …`).join(', ')} }`,
      });
    });
  },
};

const describe = (path: readonly (string | number)[], key: string) =>
  `\`${[...path.filter((step) => typeof step === 'string'), key].join('.')}\``;

export const formatRules: Rule[] = [
  formatSchema,
  formatUnknownKey,
  formatReference,
  formatDuplicateId,
  formatDate,
  formatUnknownCode,
  formatTranslation,
];
