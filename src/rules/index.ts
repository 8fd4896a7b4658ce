import { ruleTexts } from '../wording/index.ts';
import { approvalRules } from './approval.ts';
import { actionComponents } from './component-action.ts';
import { assessmentComponents } from './component-assessment.ts';
import { peopleComponents } from './component-people.ts';
import { formatRules } from './format.ts';
import { lawRules } from './law.ts';
import { loadRules } from './quality-load.ts';
import { wordingRules } from './quality-wording.ts';
import type { Rule, WrittenRule } from './rule.ts';
import { suppressionRules } from './suppression.ts';
import { syntaxRules } from './syntax.ts';
import { dateRules } from './timeline-dates.ts';
import { impossibleRules } from './timeline-impossible.ts';
import { lateRules } from './timeline-late.ts';
import { traceRules } from './trace.ts';

export type { Rule, RuleContext, WrittenRule } from './rule.ts';
export { severityOf } from './severity.ts';

/** All rules, family by family. A rule that is here is checked, listed, explained and has its page. */
export const rules: readonly WrittenRule[] = [
  ...syntaxRules,
  ...formatRules,
  ...assessmentComponents,
  ...actionComponents,
  ...peopleComponents,
  ...lateRules,
  ...dateRules,
  ...impossibleRules,
  ...traceRules,
  ...wordingRules,
  ...loadRules,
  ...lawRules,
  ...approvalRules,
  ...suppressionRules,
].map((rule: Rule) => ({ ...rule, ...ruleTexts[rule.id] }));

export const findRule = (id: string) => rules.find((rule) => rule.id === id);
