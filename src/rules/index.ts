import { allRules } from './registry/rules.ts';
import type { Rule } from './rule.ts';
import type { Severity } from './severity.ts';

export type { Rule, RuleContext } from './rule.ts';

export type RuleId = (typeof allRules)[number]['id'];

/** All rules, family by family. A rule that is here is checked, listed, explained and has its page. */
export const rules: readonly Rule[] = allRules;

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export const findRule = (id: string): Rule | undefined => byId.get(id);

/** How severe the findings of a rule are where nothing is said. What is no rule, such as an entry of the law, counts as an error. */
export const severityOf = (id: string): Severity => findRule(id)?.severity ?? 'error';
