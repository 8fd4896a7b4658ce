/** Rules about the chain from danger to measure, and about the packs of the law. */
export const traceRules = {
  'trace/threat-without-goal': {
    what: 'No goal addresses a safety threat.',
    why: 'A danger that the plan names and then forgets stays a danger; an appellate court has sent a case back because the plan left one out.',
    fix: 'Add the id of the threat to `addresses` of the goal that ends it, or write that goal.',
  },
  'trace/need-without-goal': {
    what: 'No goal addresses a need.',
    why: 'What the assessment found must be carried into the plan, or be said to wait.',
    fix: 'Add the id of the need to `addresses` of a goal.',
  },
  'trace/goal-without-task': {
    what: 'No task serves a goal.',
    why: 'A goal that nobody does anything for is a wish.',
    fix: 'Write who does what by when, and name the goal in `goals` of the task.',
  },
  'trace/goal-without-measure': {
    what: 'A goal has no measure.',
    why: 'If nobody can say how progress will be seen, the family cannot show that it has been made.',
    fix: 'Add a measure: what is counted, by whom, how often, from which baseline to which target.',
  },
  'trace/goal-without-need': {
    what: 'A goal addresses no threat, risk or need.',
    why: 'A goal tied to no danger is boilerplate: it asks for what the family does not need.',
    fix: 'Name in `addresses` what the goal answers, or take the goal out.',
  },
  'trace/service-without-need': {
    what: 'A service answers no need.',
    why: 'Services off the shelf cost a family months. Each must answer something that was found.',
    fix: 'Name the need in `needs` of the service, or take the service out.',
  },
  'trace/task-without-goal': {
    what: 'A task serves no goal.',
    why: 'Tasks tied to no danger pile up until nobody can do them all; each must lead somewhere.',
    fix: 'Name the goal in `goals` of the task, or take the task out.',
  },
  'deadline/trigger-missing': {
    what: 'A fact that legal deadlines are reckoned from is not in the plan.',
    why: 'Without the day of the removal or of the order nobody can tell when a hearing or a plan falls due, and the clock runs all the same.',
    fix: 'Record the event with its date under case.events. There is one finding for each missing fact, however many clocks wait for it.',
  },
  'law/jurisdiction': {
    what: 'There is no pack for the jurisdiction of the plan.',
    why: 'Only the federal baseline is checked then; the shorter deadlines of a state would pass unnoticed.',
    fix: 'Correct the code, or name a pack of your agency in the configuration.',
  },
};
