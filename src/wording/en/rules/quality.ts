/** Rules about plans that nobody could follow, or that fit anybody. */
export const qualityRules = {
  'quality/cookie-cutter': {
    what: "Most of the parents' tasks are stock phrases that could stand in the plan of any family.",
    why: 'Plans of different families have been found to be the same except for the case number. A plan that fits anybody answers nobody, and a court may not call it tailored.',
    fix: 'Write for each task what this family does, where or with whom, how often, and for which danger. It reads English only.',
  },
  'quality/compliance-only-goal': {
    what: 'A goal only says that somebody attends, completes or complies with something.',
    why: 'A class can be finished while a child is still in danger, and a home can be safe without it. Courts are told to send children home when it is safe there, not when a list is done.',
    fix: 'Write in `statement` what people will do or how things will be. What is attended is a task or a service.',
  },
  'quality/vague-wording': {
    what: 'A goal, a task or a measure has words that everybody understands in a way of their own.',
    why: 'Where a plan says "appropriate" or "as needed", the family cannot know when it has done enough, and the bar can be raised.',
    fix: 'Write what anybody could see and count: who does what, where or with whom, how often, how much.',
  },
  'quality/jargon': {
    what: 'A text that the family reads has an acronym that is nowhere written out.',
    why: 'Parents and children cannot follow what they do not understand, and few will ask.',
    fix: 'Write it out once, with the letters behind it in parentheses, or do without the letters.',
  },
  'quality/reading-level': {
    what: 'What the family reads in the plan is hard to read.',
    why: 'Many agencies aim at the sixth to eighth grade of school. A plan that a parent cannot read is followed by guessing.',
    fix: 'Write shorter sentences and the words that people use when they talk. The finding stands at the hardest text.',
  },
  'quality/overload': {
    what: 'A parent has more open tasks than anybody could keep in mind.',
    why: 'A plan that asks for everything at once is broken by people who try. No law says how many are too many: set the number that your agency stands for.',
    fix: 'Keep what makes the children safe first, share tasks with the agency, and let the rest wait for the next plan.',
  },
  'quality/same-tasks-for-everyone': {
    what: 'Parents have the same tasks.',
    why: 'One list for every parent asks people to change what they never did, and misses what each of them can do.',
    fix: 'Give each parent the tasks that answer that parent. What they do together can be one task with both in `assignee`.',
  },
  'quality/barrier-unanswered': {
    what: 'A barrier has no answer, or nothing helps while a service is waited for or cannot be had.',
    why: 'What keeps a family from doing a task is not theirs to solve alone. Courts ask what the agency did about it, and a service that cannot be had is not held against a parent.',
    fix: 'Write in `response` what is done about the barrier, and in `waitlist` what helps in the `interim`.',
  },
};
