import { rule as syntaxYaml } from '../syntax/yaml/rule.ts';
import { rule as syntaxEncoding } from '../syntax/encoding/rule.ts';
import { rule as formatSchema } from '../format/schema/rule.ts';
import { rule as formatUnknownKey } from '../format/unknown-key/rule.ts';
import { rule as formatReference } from '../format/reference/rule.ts';
import { rule as formatDuplicateId } from '../format/duplicate-id/rule.ts';
import { rule as formatDate } from '../format/date/rule.ts';
import { rule as formatUnknownCode } from '../format/unknown-code/rule.ts';
import { rule as formatTranslation } from '../format/translation/rule.ts';
import { rule as componentSafetyThreats } from '../component/safety-threats/rule.ts';
import { rule as componentStrengths } from '../component/strengths/rule.ts';
import { rule as componentNeeds } from '../component/needs/rule.ts';
import { rule as componentRiskAndProtectiveFactors } from '../component/risk-and-protective-factors/rule.ts';
import { rule as componentGoals } from '../component/goals/rule.ts';
import { rule as componentStrategies } from '../component/strategies/rule.ts';
import { rule as componentServices } from '../component/services/rule.ts';
import { rule as componentTasks } from '../component/tasks/rule.ts';
import { rule as componentFamilyTasks } from '../component/family-tasks/rule.ts';
import { rule as componentAgencyTasks } from '../component/agency-tasks/rule.ts';
import { rule as componentTimeline } from '../component/timeline/rule.ts';
import { rule as componentMeasures } from '../component/measures/rule.ts';
import { rule as componentCriteriaAndCheckIns } from '../component/criteria-and-check-ins/rule.ts';
import { rule as componentPeople } from '../component/people/rule.ts';
import { rule as componentStakeholders } from '../component/stakeholders/rule.ts';
import { rule as componentChildren } from '../component/children/rule.ts';
import { rule as componentParticipation } from '../component/participation/rule.ts';
import { rule as componentReview } from '../component/review/rule.ts';
import { rule as componentSignatures } from '../component/signatures/rule.ts';
import { rule as timelineTaskOverdue } from '../timeline/task-overdue/rule.ts';
import { rule as timelineGoalOverdue } from '../timeline/goal-overdue/rule.ts';
import { rule as timelineReviewOverdue } from '../timeline/review-overdue/rule.ts';
import { rule as timelineMeasureStale } from '../timeline/measure-stale/rule.ts';
import { rule as timelineServiceNotStarted } from '../timeline/service-not-started/rule.ts';
import { rule as timelineWaitlistPassed } from '../timeline/waitlist-passed/rule.ts';
import { rule as timelinePlanExpired } from '../timeline/plan-expired/rule.ts';
import { rule as timelineDueSoon } from '../timeline/due-soon/rule.ts';
import { rule as timelineNoDueDate } from '../timeline/no-due-date/rule.ts';
import { rule as timelineCompletedLate } from '../timeline/completed-late/rule.ts';
import { rule as timelineNoCompletionDate } from '../timeline/no-completion-date/rule.ts';
import { rule as timelineNoHoldDate } from '../timeline/no-hold-date/rule.ts';
import { rule as timelineImpossible } from '../timeline/impossible/rule.ts';
import { rule as traceThreatWithoutGoal } from '../trace/threat-without-goal/rule.ts';
import { rule as traceNeedWithoutGoal } from '../trace/need-without-goal/rule.ts';
import { rule as traceGoalWithoutTask } from '../trace/goal-without-task/rule.ts';
import { rule as traceGoalWithoutMeasure } from '../trace/goal-without-measure/rule.ts';
import { rule as traceGoalWithoutNeed } from '../trace/goal-without-need/rule.ts';
import { rule as traceServiceWithoutNeed } from '../trace/service-without-need/rule.ts';
import { rule as traceTaskWithoutGoal } from '../trace/task-without-goal/rule.ts';
import { rule as qualityComplianceOnlyGoal } from '../quality/compliance-only-goal/rule.ts';
import { rule as qualityVagueWording } from '../quality/vague-wording/rule.ts';
import { rule as qualityJargon } from '../quality/jargon/rule.ts';
import { rule as qualityReadingLevel } from '../quality/reading-level/rule.ts';
import { rule as qualityOverload } from '../quality/overload/rule.ts';
import { rule as qualitySameTasksForEveryone } from '../quality/same-tasks-for-everyone/rule.ts';
import { rule as qualityBarrierUnanswered } from '../quality/barrier-unanswered/rule.ts';
import { rule as qualityCookieCutter } from '../quality/cookie-cutter/rule.ts';
import { rule as deadlineTriggerMissing } from '../deadline/trigger-missing/rule.ts';
import { rule as lawJurisdiction } from '../law/jurisdiction/rule.ts';
import { rule as approvalChangedSince } from '../approval/changed-since/rule.ts';
import { rule as suppressionNoReason } from '../suppression/no-reason/rule.ts';
import { rule as suppressionExpired } from '../suppression/expired/rule.ts';
import { rule as suppressionUnused } from '../suppression/unused/rule.ts';
import { rule as suppressionMalformed } from '../suppression/malformed/rule.ts';

// Generated from the folders of the rules by `npm run generate`.

/** Every rule, family by family. */
export const allRules = [
  syntaxYaml,
  syntaxEncoding,
  formatSchema,
  formatUnknownKey,
  formatReference,
  formatDuplicateId,
  formatDate,
  formatUnknownCode,
  formatTranslation,
  componentSafetyThreats,
  componentStrengths,
  componentNeeds,
  componentRiskAndProtectiveFactors,
  componentGoals,
  componentStrategies,
  componentServices,
  componentTasks,
  componentFamilyTasks,
  componentAgencyTasks,
  componentTimeline,
  componentMeasures,
  componentCriteriaAndCheckIns,
  componentPeople,
  componentStakeholders,
  componentChildren,
  componentParticipation,
  componentReview,
  componentSignatures,
  timelineTaskOverdue,
  timelineGoalOverdue,
  timelineReviewOverdue,
  timelineMeasureStale,
  timelineServiceNotStarted,
  timelineWaitlistPassed,
  timelinePlanExpired,
  timelineDueSoon,
  timelineNoDueDate,
  timelineCompletedLate,
  timelineNoCompletionDate,
  timelineNoHoldDate,
  timelineImpossible,
  traceThreatWithoutGoal,
  traceNeedWithoutGoal,
  traceGoalWithoutTask,
  traceGoalWithoutMeasure,
  traceGoalWithoutNeed,
  traceServiceWithoutNeed,
  traceTaskWithoutGoal,
  qualityComplianceOnlyGoal,
  qualityVagueWording,
  qualityJargon,
  qualityReadingLevel,
  qualityOverload,
  qualitySameTasksForEveryone,
  qualityBarrierUnanswered,
  qualityCookieCutter,
  deadlineTriggerMissing,
  lawJurisdiction,
  approvalChangedSince,
  suppressionNoReason,
  suppressionExpired,
  suppressionUnused,
  suppressionMalformed,
] as const;
