import type { RuleId } from '../index.ts';
import type { Example } from '../rule.ts';
import syntaxYaml_right from '../syntax/yaml/right.yaml?raw';
import syntaxYaml_wrong from '../syntax/yaml/wrong.yaml?raw';
import syntaxEncoding_right from '../syntax/encoding/right.yaml?raw';
import syntaxEncoding_wrong from '../syntax/encoding/wrong.yaml?raw';
import formatSchema_right from '../format/schema/right.yaml?raw';
import formatSchema_wrong from '../format/schema/wrong.yaml?raw';
import formatUnknownKey_right from '../format/unknown-key/right.yaml?raw';
import formatUnknownKey_wrong from '../format/unknown-key/wrong.yaml?raw';
import formatReference_right from '../format/reference/right.yaml?raw';
import formatReference_wrong from '../format/reference/wrong.yaml?raw';
import formatDuplicateId_right from '../format/duplicate-id/right.yaml?raw';
import formatDuplicateId_wrong from '../format/duplicate-id/wrong.yaml?raw';
import formatDate_right from '../format/date/right.yaml?raw';
import formatDate_wrong from '../format/date/wrong.yaml?raw';
import formatUnknownCode_right from '../format/unknown-code/right.yaml?raw';
import formatUnknownCode_wrong from '../format/unknown-code/wrong.yaml?raw';
import formatTranslation_right from '../format/translation/right.yaml?raw';
import formatTranslation_wrong from '../format/translation/wrong.yaml?raw';
import componentSafetyThreats_right from '../component/safety-threats/right.yaml?raw';
import componentSafetyThreats_wrong from '../component/safety-threats/wrong.yaml?raw';
import componentStrengths_right from '../component/strengths/right.yaml?raw';
import componentStrengths_wrong from '../component/strengths/wrong.yaml?raw';
import componentNeeds_right from '../component/needs/right.yaml?raw';
import componentNeeds_wrong from '../component/needs/wrong.yaml?raw';
import componentRiskAndProtectiveFactors_right from '../component/risk-and-protective-factors/right.yaml?raw';
import componentRiskAndProtectiveFactors_wrong from '../component/risk-and-protective-factors/wrong.yaml?raw';
import componentGoals_right from '../component/goals/right.yaml?raw';
import componentGoals_wrong from '../component/goals/wrong.yaml?raw';
import componentStrategies_right from '../component/strategies/right.yaml?raw';
import componentStrategies_wrong from '../component/strategies/wrong.yaml?raw';
import componentServices_right from '../component/services/right.yaml?raw';
import componentServices_wrong from '../component/services/wrong.yaml?raw';
import componentTasks_right from '../component/tasks/right.yaml?raw';
import componentTasks_wrong from '../component/tasks/wrong.yaml?raw';
import componentFamilyTasks_right from '../component/family-tasks/right.yaml?raw';
import componentFamilyTasks_wrong from '../component/family-tasks/wrong.yaml?raw';
import componentAgencyTasks_right from '../component/agency-tasks/right.yaml?raw';
import componentAgencyTasks_wrong from '../component/agency-tasks/wrong.yaml?raw';
import componentTimeline_right from '../component/timeline/right.yaml?raw';
import componentTimeline_wrong from '../component/timeline/wrong.yaml?raw';
import componentMeasures_right from '../component/measures/right.yaml?raw';
import componentMeasures_wrong from '../component/measures/wrong.yaml?raw';
import componentCriteriaAndCheckIns_right from '../component/criteria-and-check-ins/right.yaml?raw';
import componentCriteriaAndCheckIns_wrong from '../component/criteria-and-check-ins/wrong.yaml?raw';
import componentPeople_right from '../component/people/right.yaml?raw';
import componentPeople_wrong from '../component/people/wrong.yaml?raw';
import componentStakeholders_right from '../component/stakeholders/right.yaml?raw';
import componentStakeholders_wrong from '../component/stakeholders/wrong.yaml?raw';
import componentChildren_right from '../component/children/right.yaml?raw';
import componentChildren_wrong from '../component/children/wrong.yaml?raw';
import componentParticipation_right from '../component/participation/right.yaml?raw';
import componentParticipation_wrong from '../component/participation/wrong.yaml?raw';
import componentReview_right from '../component/review/right.yaml?raw';
import componentReview_wrong from '../component/review/wrong.yaml?raw';
import componentSignatures_right from '../component/signatures/right.yaml?raw';
import componentSignatures_wrong from '../component/signatures/wrong.yaml?raw';
import timelineTaskOverdue_right from '../timeline/task-overdue/right.yaml?raw';
import timelineTaskOverdue_wrong from '../timeline/task-overdue/wrong.yaml?raw';
import timelineGoalOverdue_right from '../timeline/goal-overdue/right.yaml?raw';
import timelineGoalOverdue_wrong from '../timeline/goal-overdue/wrong.yaml?raw';
import timelineReviewOverdue_right from '../timeline/review-overdue/right.yaml?raw';
import timelineReviewOverdue_wrong from '../timeline/review-overdue/wrong.yaml?raw';
import timelineMeasureStale_right from '../timeline/measure-stale/right.yaml?raw';
import timelineMeasureStale_wrong from '../timeline/measure-stale/wrong.yaml?raw';
import timelineServiceNotStarted_right from '../timeline/service-not-started/right.yaml?raw';
import timelineServiceNotStarted_wrong from '../timeline/service-not-started/wrong.yaml?raw';
import timelineWaitlistPassed_right from '../timeline/waitlist-passed/right.yaml?raw';
import timelineWaitlistPassed_wrong from '../timeline/waitlist-passed/wrong.yaml?raw';
import timelinePlanExpired_right from '../timeline/plan-expired/right.yaml?raw';
import timelinePlanExpired_wrong from '../timeline/plan-expired/wrong.yaml?raw';
import timelineDueSoon_right from '../timeline/due-soon/right.yaml?raw';
import timelineDueSoon_wrong from '../timeline/due-soon/wrong.yaml?raw';
import timelineNoDueDate_right from '../timeline/no-due-date/right.yaml?raw';
import timelineNoDueDate_wrong from '../timeline/no-due-date/wrong.yaml?raw';
import timelineCompletedLate_right from '../timeline/completed-late/right.yaml?raw';
import timelineCompletedLate_wrong from '../timeline/completed-late/wrong.yaml?raw';
import timelineNoCompletionDate_right from '../timeline/no-completion-date/right.yaml?raw';
import timelineNoCompletionDate_wrong from '../timeline/no-completion-date/wrong.yaml?raw';
import timelineNoHoldDate_right from '../timeline/no-hold-date/right.yaml?raw';
import timelineNoHoldDate_wrong from '../timeline/no-hold-date/wrong.yaml?raw';
import timelineImpossible_right from '../timeline/impossible/right.yaml?raw';
import timelineImpossible_wrong from '../timeline/impossible/wrong.yaml?raw';
import traceThreatWithoutGoal_right from '../trace/threat-without-goal/right.yaml?raw';
import traceThreatWithoutGoal_wrong from '../trace/threat-without-goal/wrong.yaml?raw';
import traceNeedWithoutGoal_right from '../trace/need-without-goal/right.yaml?raw';
import traceNeedWithoutGoal_wrong from '../trace/need-without-goal/wrong.yaml?raw';
import traceGoalWithoutTask_right from '../trace/goal-without-task/right.yaml?raw';
import traceGoalWithoutTask_wrong from '../trace/goal-without-task/wrong.yaml?raw';
import traceGoalWithoutMeasure_right from '../trace/goal-without-measure/right.yaml?raw';
import traceGoalWithoutMeasure_wrong from '../trace/goal-without-measure/wrong.yaml?raw';
import traceGoalWithoutNeed_right from '../trace/goal-without-need/right.yaml?raw';
import traceGoalWithoutNeed_wrong from '../trace/goal-without-need/wrong.yaml?raw';
import traceServiceWithoutNeed_right from '../trace/service-without-need/right.yaml?raw';
import traceServiceWithoutNeed_wrong from '../trace/service-without-need/wrong.yaml?raw';
import traceTaskWithoutGoal_right from '../trace/task-without-goal/right.yaml?raw';
import traceTaskWithoutGoal_wrong from '../trace/task-without-goal/wrong.yaml?raw';
import qualityComplianceOnlyGoal_right from '../quality/compliance-only-goal/right.yaml?raw';
import qualityComplianceOnlyGoal_wrong from '../quality/compliance-only-goal/wrong.yaml?raw';
import qualityVagueWording_right from '../quality/vague-wording/right.yaml?raw';
import qualityVagueWording_wrong from '../quality/vague-wording/wrong.yaml?raw';
import qualityJargon_right from '../quality/jargon/right.yaml?raw';
import qualityJargon_wrong from '../quality/jargon/wrong.yaml?raw';
import qualityReadingLevel_right from '../quality/reading-level/right.yaml?raw';
import qualityReadingLevel_wrong from '../quality/reading-level/wrong.yaml?raw';
import qualityOverload_right from '../quality/overload/right.yaml?raw';
import qualityOverload_wrong from '../quality/overload/wrong.yaml?raw';
import qualitySameTasksForEveryone_right from '../quality/same-tasks-for-everyone/right.yaml?raw';
import qualitySameTasksForEveryone_wrong from '../quality/same-tasks-for-everyone/wrong.yaml?raw';
import qualityBarrierUnanswered_right from '../quality/barrier-unanswered/right.yaml?raw';
import qualityBarrierUnanswered_wrong from '../quality/barrier-unanswered/wrong.yaml?raw';
import qualityCookieCutter_right from '../quality/cookie-cutter/right.yaml?raw';
import qualityCookieCutter_wrong from '../quality/cookie-cutter/wrong.yaml?raw';
import deadlineTriggerMissing_right from '../deadline/trigger-missing/right.yaml?raw';
import deadlineTriggerMissing_wrong from '../deadline/trigger-missing/wrong.yaml?raw';
import lawJurisdiction_right from '../law/jurisdiction/right.yaml?raw';
import lawJurisdiction_wrong from '../law/jurisdiction/wrong.yaml?raw';
import approvalChangedSince_right from '../approval/changed-since/right.yaml?raw';
import approvalChangedSince_wrong from '../approval/changed-since/wrong.yaml?raw';
import suppressionNoReason_right from '../suppression/no-reason/right.yaml?raw';
import suppressionNoReason_wrong from '../suppression/no-reason/wrong.yaml?raw';
import suppressionExpired_right from '../suppression/expired/right.yaml?raw';
import suppressionExpired_wrong from '../suppression/expired/wrong.yaml?raw';
import suppressionUnused_right from '../suppression/unused/right.yaml?raw';
import suppressionUnused_wrong from '../suppression/unused/wrong.yaml?raw';
import suppressionMalformed_right from '../suppression/malformed/right.yaml?raw';
import suppressionMalformed_wrong from '../suppression/malformed/wrong.yaml?raw';

// Generated from the folders of the rules by `npm run generate`.

/** What has a finding of each rule, and what does not. */
export const examples: Readonly<Record<RuleId, Example>> = {
  'syntax/yaml': { wrong: syntaxYaml_wrong, right: syntaxYaml_right },
  'syntax/encoding': { wrong: syntaxEncoding_wrong, right: syntaxEncoding_right },
  'format/schema': { wrong: formatSchema_wrong, right: formatSchema_right },
  'format/unknown-key': { wrong: formatUnknownKey_wrong, right: formatUnknownKey_right },
  'format/reference': { wrong: formatReference_wrong, right: formatReference_right },
  'format/duplicate-id': { wrong: formatDuplicateId_wrong, right: formatDuplicateId_right },
  'format/date': { wrong: formatDate_wrong, right: formatDate_right },
  'format/unknown-code': { wrong: formatUnknownCode_wrong, right: formatUnknownCode_right },
  'format/translation': { wrong: formatTranslation_wrong, right: formatTranslation_right },
  'component/safety-threats': { wrong: componentSafetyThreats_wrong, right: componentSafetyThreats_right },
  'component/strengths': { wrong: componentStrengths_wrong, right: componentStrengths_right },
  'component/needs': { wrong: componentNeeds_wrong, right: componentNeeds_right },
  'component/risk-and-protective-factors': { wrong: componentRiskAndProtectiveFactors_wrong, right: componentRiskAndProtectiveFactors_right },
  'component/goals': { wrong: componentGoals_wrong, right: componentGoals_right },
  'component/strategies': { wrong: componentStrategies_wrong, right: componentStrategies_right },
  'component/services': { wrong: componentServices_wrong, right: componentServices_right },
  'component/tasks': { wrong: componentTasks_wrong, right: componentTasks_right },
  'component/family-tasks': { wrong: componentFamilyTasks_wrong, right: componentFamilyTasks_right },
  'component/agency-tasks': { wrong: componentAgencyTasks_wrong, right: componentAgencyTasks_right },
  'component/timeline': { wrong: componentTimeline_wrong, right: componentTimeline_right },
  'component/measures': { wrong: componentMeasures_wrong, right: componentMeasures_right },
  'component/criteria-and-check-ins': { wrong: componentCriteriaAndCheckIns_wrong, right: componentCriteriaAndCheckIns_right },
  'component/people': { wrong: componentPeople_wrong, right: componentPeople_right },
  'component/stakeholders': { wrong: componentStakeholders_wrong, right: componentStakeholders_right },
  'component/children': { wrong: componentChildren_wrong, right: componentChildren_right },
  'component/participation': { wrong: componentParticipation_wrong, right: componentParticipation_right },
  'component/review': { wrong: componentReview_wrong, right: componentReview_right },
  'component/signatures': { wrong: componentSignatures_wrong, right: componentSignatures_right },
  'timeline/task-overdue': { wrong: timelineTaskOverdue_wrong, right: timelineTaskOverdue_right },
  'timeline/goal-overdue': { wrong: timelineGoalOverdue_wrong, right: timelineGoalOverdue_right },
  'timeline/review-overdue': { wrong: timelineReviewOverdue_wrong, right: timelineReviewOverdue_right },
  'timeline/measure-stale': { wrong: timelineMeasureStale_wrong, right: timelineMeasureStale_right },
  'timeline/service-not-started': { wrong: timelineServiceNotStarted_wrong, right: timelineServiceNotStarted_right },
  'timeline/waitlist-passed': { wrong: timelineWaitlistPassed_wrong, right: timelineWaitlistPassed_right },
  'timeline/plan-expired': { wrong: timelinePlanExpired_wrong, right: timelinePlanExpired_right },
  'timeline/due-soon': { wrong: timelineDueSoon_wrong, right: timelineDueSoon_right },
  'timeline/no-due-date': { wrong: timelineNoDueDate_wrong, right: timelineNoDueDate_right },
  'timeline/completed-late': { wrong: timelineCompletedLate_wrong, right: timelineCompletedLate_right },
  'timeline/no-completion-date': { wrong: timelineNoCompletionDate_wrong, right: timelineNoCompletionDate_right },
  'timeline/no-hold-date': { wrong: timelineNoHoldDate_wrong, right: timelineNoHoldDate_right },
  'timeline/impossible': { wrong: timelineImpossible_wrong, right: timelineImpossible_right },
  'trace/threat-without-goal': { wrong: traceThreatWithoutGoal_wrong, right: traceThreatWithoutGoal_right },
  'trace/need-without-goal': { wrong: traceNeedWithoutGoal_wrong, right: traceNeedWithoutGoal_right },
  'trace/goal-without-task': { wrong: traceGoalWithoutTask_wrong, right: traceGoalWithoutTask_right },
  'trace/goal-without-measure': { wrong: traceGoalWithoutMeasure_wrong, right: traceGoalWithoutMeasure_right },
  'trace/goal-without-need': { wrong: traceGoalWithoutNeed_wrong, right: traceGoalWithoutNeed_right },
  'trace/service-without-need': { wrong: traceServiceWithoutNeed_wrong, right: traceServiceWithoutNeed_right },
  'trace/task-without-goal': { wrong: traceTaskWithoutGoal_wrong, right: traceTaskWithoutGoal_right },
  'quality/compliance-only-goal': { wrong: qualityComplianceOnlyGoal_wrong, right: qualityComplianceOnlyGoal_right },
  'quality/vague-wording': { wrong: qualityVagueWording_wrong, right: qualityVagueWording_right },
  'quality/jargon': { wrong: qualityJargon_wrong, right: qualityJargon_right },
  'quality/reading-level': { wrong: qualityReadingLevel_wrong, right: qualityReadingLevel_right },
  'quality/overload': { wrong: qualityOverload_wrong, right: qualityOverload_right },
  'quality/same-tasks-for-everyone': { wrong: qualitySameTasksForEveryone_wrong, right: qualitySameTasksForEveryone_right },
  'quality/barrier-unanswered': { wrong: qualityBarrierUnanswered_wrong, right: qualityBarrierUnanswered_right },
  'quality/cookie-cutter': { wrong: qualityCookieCutter_wrong, right: qualityCookieCutter_right },
  'deadline/trigger-missing': { wrong: deadlineTriggerMissing_wrong, right: deadlineTriggerMissing_right },
  'law/jurisdiction': { wrong: lawJurisdiction_wrong, right: lawJurisdiction_right },
  'approval/changed-since': { wrong: approvalChangedSince_wrong, right: approvalChangedSince_right },
  'suppression/no-reason': { wrong: suppressionNoReason_wrong, right: suppressionNoReason_right },
  'suppression/expired': { wrong: suppressionExpired_wrong, right: suppressionExpired_right },
  'suppression/unused': { wrong: suppressionUnused_wrong, right: suppressionUnused_right },
  'suppression/malformed': { wrong: suppressionMalformed_wrong, right: suppressionMalformed_right },
};
