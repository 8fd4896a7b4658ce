import type { Comparison, Difference } from '../../compare/difference.ts';
import { countsOf } from '../../compare/tell/told.ts';

/** Where the two plans were read: paths, or `REV:path` for what Git holds. */
export interface DiffFiles {
  before: string;
  after: string;
}

/** What differs, as JSON: version 1 of the contract, keys in a fixed order. */
export function diffJson({ before, after, amends, differences }: Comparison, files: DiffFiles): string {
  const ofTerms = differences.filter(({ nature }) => nature === 'terms').length;
  const document = {
    version: 1,
    before: { file: files.before, ...before },
    after: { file: files.after, ...after },
    amends,
    summary: { ...countsOf(differences), terms: ofTerms, record: differences.length - ofTerms },
    differences: differences.map(differenceJson),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** One difference, keys in a fixed order. */
export const differenceJson = (one: Difference) => ({
  thing: one.thing,
  id: one.id,
  title: one.title,
  what: one.what,
  nature: one.nature,
  key: one.key,
  from: one.from ?? null,
  to: one.to ?? null,
  days: one.days,
  on: one.on,
  of: one.of.map(({ thing, id }) => ({ thing, id })),
  goals: one.goals,
  people: one.people,
  why: one.why,
  steps: one.steps,
});
