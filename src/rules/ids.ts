import type { Family } from './families.ts';

/** What the text of an id tells: `family/name` for a rule, `deadline/us-tx/dismissal` for an entry of the law. */

/** `timeline/task-overdue` → `timeline`. */
export const familyOf = (id: string): string => id.split('/')[0] ?? '';

/** `component/goals` → `goals`. */
export const nameOf = (id: string): string => id.slice(familyOf(id).length + 1);

/** Is a rule the one that is named, or of the family or jurisdiction that is: `timeline/*`, `deadline/us-tx/*`? */
export const covers = (named: string, rule: string): boolean =>
  named.endsWith('/*') ? rule.startsWith(named.slice(0, -1)) : rule === named;

/** The names that a rule can be set by, the narrowest first: `deadline/us-tx/dismissal`, `deadline/us-tx/*`, `deadline/*`. */
export function namesFor(rule: string): string[] {
  const steps = rule.split('/');
  return [rule, ...steps.slice(1).map((_, index) => `${steps.slice(0, steps.length - 1 - index).join('/')}/*`)];
}

/** The families whose rules are entries of the law, and what an entry is in each. */
const kinds = { deadline: 'deadline', law: 'content' } as const satisfies Partial<Record<Family, string>>;

/** An entry of the law, as a rule is named after it. */
export interface EntryName {
  kind: (typeof kinds)[keyof typeof kinds];
  /** Its id in the pack: `us-tx/dismissal`. */
  id: string;
  /** `us-tx`. */
  jurisdiction: string;
  /** `dismissal`; `*` for all of the jurisdiction. */
  name: string;
}

/** The entry of the law that an id names; null for the id of a rule, and for what is neither. */
export function entryNamed(id: string): EntryName | null {
  const [, family, entry, jurisdiction, name] = /^(deadline|law)\/(([^/]+)\/(.+))$/.exec(id) ?? [];
  if (entry === undefined || jurisdiction === undefined || name === undefined) return null;
  return { kind: kinds[family as keyof typeof kinds], id: entry, jurisdiction, name };
}

/** The id of the rule that is an entry of the law. `id`: that of the entry, `us-tx/dismissal`. */
export const idOfEntry = (kind: EntryName['kind'], id: string): string =>
  `${kind === 'deadline' ? 'deadline' : 'law'}/${id}`;

/** What the id of an entry of the law, or of all of a jurisdiction, looks like, as a regular expression of JSON Schema. */
export const entryPattern = '^(deadline|law)/[a-z][a-z0-9-]*/([a-z0-9][a-z0-9-]*|\\*)$';
