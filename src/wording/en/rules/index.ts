import { approvalRules } from './approval.ts';
import { componentRules } from './component.ts';
import { filesRules } from './files.ts';
import { qualityRules } from './quality.ts';
import { suppressionRules } from './suppression.ts';
import { timelineRules } from './timeline.ts';
import { traceRules } from './trace.ts';

/**
 * The text of every rule: what it finds, in one sentence; why that matters to a family, a court or a worker; what to do
 * instead. `explain` prints it and the rule pages are made from it.
 */
export const ruleTexts = {
  ...filesRules,
  ...componentRules,
  ...timelineRules,
  ...traceRules,
  ...qualityRules,
  ...suppressionRules,
  ...approvalRules,
};
