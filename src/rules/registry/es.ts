import type { RuleId } from '../index.ts';
import type { TranslatedText } from '../rule.ts';
import { es as syntaxYaml } from '../syntax/yaml/es.ts';
import { es as syntaxEncoding } from '../syntax/encoding/es.ts';
import { es as formatSchema } from '../format/schema/es.ts';
import { es as formatUnknownKey } from '../format/unknown-key/es.ts';
import { es as formatReference } from '../format/reference/es.ts';
import { es as formatDuplicateId } from '../format/duplicate-id/es.ts';
import { es as formatDate } from '../format/date/es.ts';
import { es as formatUnknownCode } from '../format/unknown-code/es.ts';
import { es as formatTranslation } from '../format/translation/es.ts';
import { es as componentSafetyThreats } from '../component/safety-threats/es.ts';
import { es as componentStrengths } from '../component/strengths/es.ts';
import { es as componentNeeds } from '../component/needs/es.ts';
import { es as componentRiskAndProtectiveFactors } from '../component/risk-and-protective-factors/es.ts';
import { es as componentGoals } from '../component/goals/es.ts';
import { es as componentStrategies } from '../component/strategies/es.ts';
import { es as componentServices } from '../component/services/es.ts';
import { es as componentTasks } from '../component/tasks/es.ts';
import { es as componentFamilyTasks } from '../component/family-tasks/es.ts';
import { es as componentAgencyTasks } from '../component/agency-tasks/es.ts';
import { es as componentTimeline } from '../component/timeline/es.ts';
import { es as componentMeasures } from '../component/measures/es.ts';
import { es as componentCriteriaAndCheckIns } from '../component/criteria-and-check-ins/es.ts';
import { es as componentPeople } from '../component/people/es.ts';
import { es as componentStakeholders } from '../component/stakeholders/es.ts';
import { es as componentChildren } from '../component/children/es.ts';
import { es as componentParticipation } from '../component/participation/es.ts';
import { es as componentReview } from '../component/review/es.ts';
import { es as componentSignatures } from '../component/signatures/es.ts';
import { es as timelineTaskOverdue } from '../timeline/task-overdue/es.ts';
import { es as timelineGoalOverdue } from '../timeline/goal-overdue/es.ts';
import { es as timelineReviewOverdue } from '../timeline/review-overdue/es.ts';
import { es as timelineMeasureStale } from '../timeline/measure-stale/es.ts';
import { es as timelineServiceNotStarted } from '../timeline/service-not-started/es.ts';
import { es as timelineWaitlistPassed } from '../timeline/waitlist-passed/es.ts';
import { es as timelinePlanExpired } from '../timeline/plan-expired/es.ts';
import { es as timelineDueSoon } from '../timeline/due-soon/es.ts';
import { es as timelineNoDueDate } from '../timeline/no-due-date/es.ts';
import { es as timelineCompletedLate } from '../timeline/completed-late/es.ts';
import { es as timelineNoCompletionDate } from '../timeline/no-completion-date/es.ts';
import { es as timelineNoHoldDate } from '../timeline/no-hold-date/es.ts';
import { es as timelineImpossible } from '../timeline/impossible/es.ts';
import { es as traceThreatWithoutGoal } from '../trace/threat-without-goal/es.ts';
import { es as traceNeedWithoutGoal } from '../trace/need-without-goal/es.ts';
import { es as traceGoalWithoutTask } from '../trace/goal-without-task/es.ts';
import { es as traceGoalWithoutMeasure } from '../trace/goal-without-measure/es.ts';
import { es as traceGoalWithoutNeed } from '../trace/goal-without-need/es.ts';
import { es as traceServiceWithoutNeed } from '../trace/service-without-need/es.ts';
import { es as traceTaskWithoutGoal } from '../trace/task-without-goal/es.ts';
import { es as qualityComplianceOnlyGoal } from '../quality/compliance-only-goal/es.ts';
import { es as qualityVagueWording } from '../quality/vague-wording/es.ts';
import { es as qualityJargon } from '../quality/jargon/es.ts';
import { es as qualityReadingLevel } from '../quality/reading-level/es.ts';
import { es as qualityOverload } from '../quality/overload/es.ts';
import { es as qualitySameTasksForEveryone } from '../quality/same-tasks-for-everyone/es.ts';
import { es as qualityBarrierUnanswered } from '../quality/barrier-unanswered/es.ts';
import { es as qualityCookieCutter } from '../quality/cookie-cutter/es.ts';
import { es as deadlineTriggerMissing } from '../deadline/trigger-missing/es.ts';
import { es as lawJurisdiction } from '../law/jurisdiction/es.ts';
import { es as approvalChangedSince } from '../approval/changed-since/es.ts';
import { es as suppressionNoReason } from '../suppression/no-reason/es.ts';
import { es as suppressionExpired } from '../suppression/expired/es.ts';
import { es as suppressionUnused } from '../suppression/unused/es.ts';
import { es as suppressionMalformed } from '../suppression/malformed/es.ts';

// Generated from the folders of the rules by `npm run generate`.

/** The text of every rule in Spanish. */
export const spanish: Readonly<Record<RuleId, TranslatedText>> = {
  'syntax/yaml': syntaxYaml,
  'syntax/encoding': syntaxEncoding,
  'format/schema': formatSchema,
  'format/unknown-key': formatUnknownKey,
  'format/reference': formatReference,
  'format/duplicate-id': formatDuplicateId,
  'format/date': formatDate,
  'format/unknown-code': formatUnknownCode,
  'format/translation': formatTranslation,
  'component/safety-threats': componentSafetyThreats,
  'component/strengths': componentStrengths,
  'component/needs': componentNeeds,
  'component/risk-and-protective-factors': componentRiskAndProtectiveFactors,
  'component/goals': componentGoals,
  'component/strategies': componentStrategies,
  'component/services': componentServices,
  'component/tasks': componentTasks,
  'component/family-tasks': componentFamilyTasks,
  'component/agency-tasks': componentAgencyTasks,
  'component/timeline': componentTimeline,
  'component/measures': componentMeasures,
  'component/criteria-and-check-ins': componentCriteriaAndCheckIns,
  'component/people': componentPeople,
  'component/stakeholders': componentStakeholders,
  'component/children': componentChildren,
  'component/participation': componentParticipation,
  'component/review': componentReview,
  'component/signatures': componentSignatures,
  'timeline/task-overdue': timelineTaskOverdue,
  'timeline/goal-overdue': timelineGoalOverdue,
  'timeline/review-overdue': timelineReviewOverdue,
  'timeline/measure-stale': timelineMeasureStale,
  'timeline/service-not-started': timelineServiceNotStarted,
  'timeline/waitlist-passed': timelineWaitlistPassed,
  'timeline/plan-expired': timelinePlanExpired,
  'timeline/due-soon': timelineDueSoon,
  'timeline/no-due-date': timelineNoDueDate,
  'timeline/completed-late': timelineCompletedLate,
  'timeline/no-completion-date': timelineNoCompletionDate,
  'timeline/no-hold-date': timelineNoHoldDate,
  'timeline/impossible': timelineImpossible,
  'trace/threat-without-goal': traceThreatWithoutGoal,
  'trace/need-without-goal': traceNeedWithoutGoal,
  'trace/goal-without-task': traceGoalWithoutTask,
  'trace/goal-without-measure': traceGoalWithoutMeasure,
  'trace/goal-without-need': traceGoalWithoutNeed,
  'trace/service-without-need': traceServiceWithoutNeed,
  'trace/task-without-goal': traceTaskWithoutGoal,
  'quality/compliance-only-goal': qualityComplianceOnlyGoal,
  'quality/vague-wording': qualityVagueWording,
  'quality/jargon': qualityJargon,
  'quality/reading-level': qualityReadingLevel,
  'quality/overload': qualityOverload,
  'quality/same-tasks-for-everyone': qualitySameTasksForEveryone,
  'quality/barrier-unanswered': qualityBarrierUnanswered,
  'quality/cookie-cutter': qualityCookieCutter,
  'deadline/trigger-missing': deadlineTriggerMissing,
  'law/jurisdiction': lawJurisdiction,
  'approval/changed-since': approvalChangedSince,
  'suppression/no-reason': suppressionNoReason,
  'suppression/expired': suppressionExpired,
  'suppression/unused': suppressionUnused,
  'suppression/malformed': suppressionMalformed,
};
