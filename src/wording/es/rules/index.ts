import type { RuleId, RuleText } from '../../wording.ts';
import { approvalRules } from './approval.ts';
import { componentRules } from './component.ts';
import { filesRules } from './files.ts';
import { qualityRules } from './quality.ts';
import { suppressionRules } from './suppression.ts';
import { timelineRules } from './timeline.ts';
import { traceRules } from './trace.ts';

/** El texto de cada regla. */
export const ruleTexts: Readonly<Record<RuleId, RuleText>> = {
  ...filesRules,
  ...componentRules,
  ...timelineRules,
  ...traceRules,
  ...qualityRules,
  ...suppressionRules,
  ...approvalRules,
};
