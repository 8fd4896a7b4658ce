/** Rules about the approval of a plan. */
export const approvalRules = {
  'approval/changed-since': {
    what: 'The terms of the plan are others than those that were approved: who does what by when, and why. What came of it, such as a visit that was kept or a task that is done, is no change of terms.',
    why: 'The family, the court and the supervisor rely on what was approved. A date that moves afterward is a new agreement, which somebody must stand for.',
    fix: 'See what changed with caseplan log. Have the plan approved as it is now with caseplan approve, or take the change back.',
  },
};
