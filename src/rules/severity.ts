export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/**
 * How severe the findings of each rule are. An error keeps a plan from being rendered as final and fails a CI job (unless the
 * rule reports facts, see `Rule.isFact`); a warning is worth a look; an info is worth knowing.
 */
export const recommended: Readonly<Record<string, Severity>> = {
  'approval/changed-since': 'warning',
  'component/criteria-and-check-ins': 'warning',
  'component/stakeholders': 'warning',
  'format/unknown-code': 'warning',
  'format/translation': 'warning',
  'deadline/trigger-missing': 'warning',
  'law/jurisdiction': 'warning',
  'suppression/expired': 'warning',
  'suppression/unused': 'warning',
  'timeline/measure-stale': 'warning',
  'timeline/service-not-started': 'warning',
  'timeline/waitlist-passed': 'warning',
  'timeline/no-completion-date': 'warning',
  'timeline/no-hold-date': 'warning',
  'timeline/completed-late': 'info',
  'timeline/due-soon': 'info',
  'trace/need-without-goal': 'warning',
  'trace/service-without-need': 'warning',
  'trace/task-without-goal': 'warning',
  'trace/goal-without-need': 'warning',
  'quality/cookie-cutter': 'warning',
  'quality/compliance-only-goal': 'warning',
  'quality/vague-wording': 'warning',
  'quality/jargon': 'warning',
  'quality/reading-level': 'warning',
  'quality/overload': 'warning',
  'quality/same-tasks-for-everyone': 'warning',
  'quality/barrier-unanswered': 'warning',
};

/** Rules that the ruleset does not name are errors. */
export function severityOf(rule: string): Severity {
  return recommended[rule] ?? 'error';
}
