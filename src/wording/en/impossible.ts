/** Dates that cannot both be true. Dates are YYYY-MM-DD; things go by their ids. */

const help = 'Correct whichever of the two dates is wrong.';
const words = (message: string) => ({ message, help });

type Day = string | undefined;

/** Records of what has happened, as they read before the date. `of`: the id of what it is about. */
const happened = {
  'plan-written': () => 'The plan was written',
  'plan-approved': () => 'The plan was approved',
  'plan-reviewed': () => 'The plan was reviewed on',
  'measure-observed': (of: string) => `Measure "${of}" has an observation of`,
  'task-completed': (of: string) => `Task "${of}" was completed`,
  'task-moved': (of: string) => `Task "${of}" was moved on`,
  'task-done': (of: string) => `Task "${of}" was done on`,
  'task-noted': (of: string) => `Task "${of}" has a note of`,
  'barrier-reported': (of: string) => `Barrier "${of}" was reported`,
  'barrier-resolved': (of: string) => `Barrier "${of}" was resolved`,
  'hearing-held': (of: string) => `Hearing "${of}" is marked as held on`,
  'visit-kept': (of: string) => `Family time "${of}" has a visit kept on`,
  contact: () => 'A visit of the caseworker is recorded for',
  invited: (of: string) => `${of} took part in making the plan, but was invited`,
  signed: (of: string) => `${of} signed on`,
  refused: (of: string) => `${of} refused to sign on`,
  'terms-discussed': (of: string) => `The terms were discussed with ${of} on`,
  'copy-given': (of: string) => `${of} got a copy on`,
};

export type Happened = keyof typeof happened;

export const impossible = {
  'not-yet-happened': ({ what, of, on }: { what: Happened; of: string; on: Day }) =>
    words(`${happened[what](of)} ${on}, which is yet to come.`),
  'plan-ends-before-start': ({ start, end }: { start: Day; end: Day }) =>
    words(`The plan ends ${end}, before it starts ${start}.`),
  'plan-approved-before-written': ({ approved, written }: { approved: Day; written: Day }) =>
    words(`The plan was approved ${approved}, before it was written ${written}.`),
  'born-after-today': ({ person, birth, today }: { person: string; birth: Day; today: string }) =>
    words(`${person} is born ${birth}, after ${today}.`),
  'goal-before-start': ({ goal, target, start }: { goal: string; target: Day; start: Day }) =>
    words(`Goal "${goal}" is to be reached ${target}, before work on it begins ${start}.`),
  'goal-before-plan': ({ goal, target, start }: { goal: string; target: Day; start: Day }) =>
    words(`Goal "${goal}" is to be reached ${target}, before the plan starts ${start}.`),
  'task-due-before-start': ({ task, due, start }: { task: string; due: Day; start: Day }) =>
    words(`Task "${task}" is due ${due}, before it begins ${start}.`),
  'task-due-after-plan': ({ task, due, end }: { task: string; due: Day; end: Day }) =>
    words(`Task "${task}" is due ${due}, after the plan ends ${end}.`),
  'task-completed-before-start': ({ task, on, start }: { task: string; on: Day; start: Day }) =>
    words(`Task "${task}" was completed ${on}, before it began ${start}.`),
  'task-open-but-completed': ({ task, status }: { task: string; status: string }) =>
    words(`Task "${task}" has a completion date, but its status is ${status}.`),
  'task-moved-elsewhere': ({ task, to, due }: { task: string; to: Day; due: Day }) =>
    words(`Task "${task}" was last moved to ${to}, but is due ${due}.`),
  'service-ends-before-start': ({ service, start, end }: { service: string; start: Day; end: Day }) =>
    words(`Service "${service}" ends ${end}, before it starts ${start}.`),
  'service-before-referral': ({ service, start, referral }: { service: string; start: Day; referral: Day }) =>
    words(`Service "${service}" starts ${start}, before the referral of ${referral}.`),
  'place-before-wait': ({ service, expected, since }: { service: string; expected: Day; since: Day }) =>
    words(`A place in service "${service}" is expected ${expected}, before the wait began ${since}.`),
  'barrier-resolved-before-reported': (given: { barrier: string; resolved: Day; reported: Day }) =>
    words(`Barrier "${given.barrier}" was resolved ${given.resolved}, before it was reported ${given.reported}.`),
  'review-next-before-itself': ({ date, next }: { date: string; next: Day }) =>
    words(`The review of ${date} sets the next one for ${next}, before itself.`),
};
