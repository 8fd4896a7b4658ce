import { languagesOf } from '../../../plan/people.ts';
import { planShape } from '../../../plan/schema/shape.ts';
import { visit } from '../../../plan/schema/walk.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'format/translation',
  what: 'A text is missing in a language that the plan promises.',
  why: 'Parents must get the plan in a language that they understand; a document with holes in it is not that.',
  fix: 'Add the text in that language, or take the language out of `translations`.',
  severity: 'warning',
  minimal: 'same',
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
});
