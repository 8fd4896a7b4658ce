/** Rules about dates, as of today. */
export const timelineRules = {
  'timeline/task-overdue': {
    what: 'A task was due before today and is not completed, or a recurring task was last done longer ago than its frequency allows.',
    why: 'A date that passes unnoticed becomes a surprise in court. A task due today is not overdue.',
    fix: 'Record its completion with a date and evidence, or move the date with a reason (`caseplan update` keeps the old one in dueHistory), or ask what stands in the way and record the barrier.',
  },
  'timeline/goal-overdue': {
    what: 'A goal should have been reached before today and is neither reached nor given up.',
    why: 'A target that has passed tells the court nothing about when the family will be done.',
    fix: 'Record achievementStatus, or agree on a new target with the family at a review.',
  },
  'timeline/review-overdue': {
    what: 'The plan should have been reviewed before today.',
    why: 'Reviews are where a plan is fitted to what has changed; federal law asks for one at least every six months.',
    fix: 'Hold the review and record it with its five findings and the date of the next.',
  },
  'timeline/measure-stale': {
    what: 'A measure was not observed for longer than its interval.',
    why: 'Progress that nobody looked at is not progress that a court can rely on.',
    fix: 'Add the observation with its date and value, or a longer `every` if it cannot be had that often.',
  },
  'timeline/service-not-started': {
    what: 'A service was to start before today and has not started.',
    why: 'A parent cannot finish what was never begun; a court asks why, and a service that the agency did not provide is no failing of the parent.',
    fix: 'Record that it started, or the new date and the barrier with its answer.',
  },
  'timeline/waitlist-passed': {
    what: 'A place on a waiting list was expected before today and the service has not started.',
    why: 'Waiting lists eat the time that the law gives a family; somebody must ask, or find another provider.',
    fix: 'Ask the provider for a new date, look for another one, and write what happens in the meantime.',
  },
  'timeline/plan-expired': {
    what: 'The plan ended before today and is still in force.',
    why: 'A family that works on a plan that has ended does not know what is asked of it now.',
    fix: 'Close the plan (status completed), or amend it with a new period.',
  },
  'timeline/due-soon': {
    what: 'A task, goal, review, hearing or court report is due within 14 days.',
    why: 'What is seen two weeks ahead can still be done in time.',
    fix: 'Nothing is wrong yet. Do it, or ask now what stands in the way.',
  },
  'timeline/no-due-date': {
    what: 'An open task has no due date, or a goal that is pursued has no target.',
    why: 'What has no date is never late and so is never asked about. A missing date is a finding of its own and not "due today".',
    fix: 'Agree on a date with the person who does it; for a recurring task write until when.',
  },
  'timeline/completed-late': {
    what: 'A task was completed after its due date.',
    why: 'It is done, and that counts; but a court report that says when it was done must also say that it was late.',
    fix: 'Nothing needs to be done. If the date had been moved, record it in dueHistory.',
  },
  'timeline/no-completion-date': {
    what: 'A task is completed, but the plan does not say when.',
    why: 'A status report lists what was done since the last hearing; without a date it cannot tell.',
    fix: 'Add completedOn, and evidence where there is some.',
  },
  'timeline/no-hold-date': {
    what: 'The plan is on hold, but no event says since when.',
    why: 'While a plan is on hold only what was due before the hold can be late; without its date nothing can be told to be late.',
    fix: 'Add an event of type plan-on-hold with its date under case.events.',
  },
  'timeline/impossible': {
    what: 'Two dates of the plan cannot both be true: done before it began, due after the plan ends, recorded for a day that is yet to come.',
    why: 'Such a date is a slip of the pen, and every deadline and chart that is reckoned from it is wrong.',
    fix: 'Correct whichever of the two dates is wrong.',
  },
};
