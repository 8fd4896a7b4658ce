import { languagesOf } from '../plan/people.ts';
import { planShape } from '../plan/schema/shape.ts';
import { visit } from '../plan/schema/walk.ts';
import { say } from '../wording/index.ts';
import type { Rule } from './rule.ts';

export const formatSchema: Rule = {
  id: 'format/schema',
  wrong: 'tasks:\n  - { id: t-visit, description: Visit the home., status: in-progress }\n',
  right:
    'tasks:\n  - { id: t-visit, goals: [g-night], assignee: [kim, ana], description: Visit the home., due: 2026-06-01, status: in-progress }\n',
  source: null,
};

export const formatUnknownKey: Rule = {
  id: 'format/unknown-key',
  wrong: 'period: { start: 2026-02-01, end: 2026-08-01, ends: 2026-08-01 }\n',
  right: 'period: { start: 2026-02-01, end: 2026-08-01 }\nx-county-unit: 12\n',
  source: null,
};

export const formatReference: Rule = {
  id: 'format/reference',
  wrong: 'preparedBy: kimm\n',
  right: 'preparedBy: kim\n',
  source: null,
};

export const formatDuplicateId: Rule = {
  id: 'format/duplicate-id',
  wrong: 'barriers:\n  - { id: t-plan, description: No bus on Sundays., response: The aunt drives., owner: kim }\n',
  right: 'barriers:\n  - { id: b-bus, description: No bus on Sundays., response: The aunt drives., owner: kim }\n',
  source: null,
};

export const formatDate: Rule = {
  id: 'format/date',
  wrong: 'preparedOn: 02/03/2026\n',
  right: 'preparedOn: 2026-02-03\n',
  source: 'ISO 8601-1:2019, 5.2.2',
};

export const formatUnknownCode: Rule = {
  id: 'format/unknown-code',
  wrong: 'case:\n  events:\n    - { type: remuval, date: 2026-01-10 }\n',
  right: 'case:\n  events:\n    - { type: removal, date: 2026-01-10 }\n',
  source: null,
};

export const formatTranslation: Rule = {
  id: 'format/translation',
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
      const place = [...pathOf(holder as object).filter((step) => typeof step === 'string'), key].join('.');
      report({ at: holder as object, key, ...say('text-untranslated', { place, missing, wanted }) });
    });
  },
};

export const formatRules: Rule[] = [
  formatSchema,
  formatUnknownKey,
  formatReference,
  formatDuplicateId,
  formatDate,
  formatUnknownCode,
  formatTranslation,
];
