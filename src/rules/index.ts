import { families } from './families.ts';
import { familyOf } from './ids.ts';
import { allRules } from './registry/rules.ts';
import type { Rule } from './rule.ts';
import type { Severity } from './severity.ts';
import type { RuleTraits } from './traits.ts';

export type { Rule, RuleContext } from './rule.ts';

export type RuleId = (typeof allRules)[number]['id'];

/** All rules, family by family. A rule that is here is checked, listed, explained and has its page. */
export const rules: readonly Rule[] = allRules;

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export const findRule = (id: string): Rule | undefined => byId.get(id);

/** How severe the findings of a rule are where nothing is said. What is no rule, such as an entry of the law, counts as an error. */
export const severityOf = (id: string): Severity => findRule(id)?.severity ?? 'error';

const ofFamilies: ReadonlyMap<string, RuleTraits> = new Map(
  Object.entries(families).map(([family, about]) => [family, 'traits' in about ? about.traits : {}]),
);
const ofRules = new Map(rules.map(({ id, traits }) => [id, { ...ofFamilies.get(familyOf(id)), ...traits }]));
const none: RuleTraits = {};

/** The traits of a rule, or of an entry of the law, by its id; those of the family for what is no rule. */
export const traitsOf = (id: string): RuleTraits => ofRules.get(id) ?? ofFamilies.get(familyOf(id)) ?? none;
