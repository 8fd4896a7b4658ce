import type { PlainDate } from '../calendar/plain-date.ts';
import type { Goal, Plan, Service, Task } from '../plan/schema/plan.ts';
import { soundPeriod } from '../plan/standing.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Dates that cannot both be true. */

export const impossible: Rule = {
  id: 'timeline/impossible',
  what: 'Two dates of the plan cannot both be true: done before it began, due after the plan ends, recorded for a day that is yet to come.',
  why: 'Such a date is a slip of the pen, and every deadline and chart that is reckoned from it is wrong.',
  fix: 'Correct whichever of the two dates is wrong.',
  wrong: 'period: { start: 2026-02-01, end: 2026-01-01 }\n',
  right: 'period: { start: 2026-02-01, end: 2026-08-01 }\n',
  source: null,
  check(context) {
    const { plan } = context;
    const dates = datesOf(context);
    planDates(plan, dates);
    for (const goal of plan.goals ?? []) goalDates(goal, dates);
    for (const task of plan.tasks ?? []) {
      taskDates(task, dates);
      taskRecords(task, dates);
    }
    for (const service of plan.services ?? []) serviceDates(service, dates);
    barrierDates(plan, dates);
    hearingAndReviewDates(plan, dates);
    familyDates(plan, dates);
    signatureDates(plan, dates);
  },
};

/** What the checks of every section share. */
interface Dates {
  today: PlainDate;
  /** What the plan covers; left out where its own dates are swapped, which would make every other date look wrong. */
  period: Plan['period'];
  /** Reports `message` where `wrong`. */
  check(at: object, key: string, wrong: boolean, message: string, subject?: string): void;
  /** Reports a record of what has happened that lies after today. `what` goes before the date: "Ana signed on". */
  happened(at: object, key: string, on: string | undefined, what: string, subject?: string): void;
}

function datesOf({ plan, today, report }: RuleContext): Dates {
  const check: Dates['check'] = (at, key, wrong, message, subject) => {
    if (wrong) report({ at, key, subject, message, help: 'Correct whichever of the two dates is wrong.' });
  };
  return {
    today,
    period: soundPeriod(plan),
    check,
    happened: (at, key, on, what, subject) =>
      check(at, key, before(today, on), `${what} ${on}, which is yet to come.`, subject),
  };
}

/** Is `a` before `b`? False where one of them is missing. */
const before = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a < b;

function planDates(plan: Plan, { today, check, happened }: Dates) {
  const { id, period, preparedOn, approvedOn } = plan;
  const { start, end } = period ?? {};
  check(period ?? plan, 'end', before(end, start), `The plan ends ${end}, before it starts ${start}.`, id);
  const early = `The plan was approved ${approvedOn}, before it was written ${preparedOn}.`;
  check(plan, 'approvedOn', before(approvedOn, preparedOn), early, id);
  happened(plan, 'preparedOn', preparedOn, 'The plan was written', id);
  happened(plan, 'approvedOn', approvedOn, 'The plan was approved', id);
  for (const person of plan.people ?? []) {
    const { birthDate } = person;
    check(person, 'birthDate', before(today, birthDate), `${person.id} is born ${birthDate}, after ${today}.`);
  }
}

function goalDates(goal: Goal, { period, check, happened }: Dates) {
  const { id, start, target } = goal;
  const reached = `Goal "${id}" is to be reached ${target}, before`;
  // A target before both is one slip of the pen, and one finding.
  if (before(target, start)) check(goal, 'target', true, `${reached} work on it begins ${start}.`);
  else check(goal, 'target', before(target, period?.start), `${reached} the plan starts ${period?.start}.`);
  for (const measure of goal.measures ?? []) {
    const what = `Measure "${measure.id}" has an observation of`;
    for (const seen of measure.observations ?? []) happened(seen, 'date', seen.date, what, measure.id);
  }
}

function taskDates(task: Task, { period, check, happened }: Dates) {
  const { id, start, due, completedOn, status } = task;
  const end = period?.end;
  check(task, 'due', before(due, start), `Task "${id}" is due ${due}, before it begins ${start}.`);
  check(task, 'due', before(end, due), `Task "${id}" is due ${due}, after the plan ends ${end}.`);
  const early = `Task "${id}" was completed ${completedOn}, before it began ${start}.`;
  check(task, 'completedOn', before(completedOn, start), early);
  const open = `Task "${id}" has a completion date, but its status is ${status}.`;
  check(task, 'completedOn', completedOn !== undefined && status !== 'completed', open);
  happened(task, 'completedOn', completedOn, `Task "${id}" was completed`);
  const moved = task.dueHistory?.at(-1);
  const elsewhere = moved !== undefined && due !== undefined && moved.to !== due;
  check(moved ?? task, 'to', elsewhere, `Task "${id}" was last moved to ${moved?.to}, but is due ${due}.`, id);
}

/** What was written down about a task as it went on. */
function taskRecords({ id, dueHistory, occurrences, notes }: Task, { happened }: Dates) {
  for (const move of dueHistory ?? []) happened(move, 'changedOn', move.changedOn, `Task "${id}" was moved on`, id);
  // A time that is known beforehand not to be kept may be written down; one that was kept lies behind us.
  const kept = (occurrences ?? []).filter((occurrence) => occurrence.done === true);
  for (const time of kept) happened(time, 'date', time.date, `Task "${id}" was done on`, id);
  for (const note of notes ?? []) happened(note, 'date', note.date, `Task "${id}" has a note of`, id);
}

function serviceDates(service: Service, { check }: Dates) {
  const { id, referredOn, startsOn, endsOn, waitlist } = service;
  check(service, 'endsOn', before(endsOn, startsOn), `Service "${id}" ends ${endsOn}, before it starts ${startsOn}.`);
  const early = `Service "${id}" starts ${startsOn}, before the referral of ${referredOn}.`;
  check(service, 'startsOn', before(startsOn, referredOn), early);
  const { since, expectedOn } = waitlist ?? {};
  const place = `A place in service "${id}" is expected ${expectedOn}, before the wait began ${since}.`;
  check(waitlist ?? service, 'expectedOn', before(expectedOn, since), place, id);
}

function barrierDates({ barriers }: Plan, { check, happened }: Dates) {
  for (const barrier of barriers ?? []) {
    const { id, resolvedOn, reportedOn } = barrier;
    const early = `Barrier "${id}" was resolved ${resolvedOn}, before it was reported ${reportedOn}.`;
    check(barrier, 'resolvedOn', before(resolvedOn, reportedOn), early);
    happened(barrier, 'reportedOn', reportedOn, `Barrier "${id}" was reported`);
    happened(barrier, 'resolvedOn', resolvedOn, `Barrier "${id}" was resolved`);
  }
}

function hearingAndReviewDates(plan: Plan, { check, happened }: Dates) {
  const held = (plan.case?.hearings ?? []).filter((hearing) => hearing.held === true);
  for (const hearing of held) happened(hearing, 'date', hearing.date, `Hearing "${hearing.id}" is marked as held on`);
  for (const review of plan.reviews ?? []) {
    const { date, nextOn } = review;
    happened(review, 'date', date, 'The plan was reviewed on', plan.id);
    const next = `The review of ${date} sets the next one for ${nextOn}, before itself.`;
    check(review, 'nextOn', before(nextOn, date), next, plan.id);
  }
}

/** Family time, visits of the caseworker, and who was invited to make the plan. */
function familyDates(plan: Plan, { happened }: Dates) {
  for (const { id, visits } of plan.familyTime ?? []) {
    const kept = (visits ?? []).filter((visit) => visit.held === true);
    for (const visit of kept) happened(visit, 'date', visit.date, `Family time "${id}" has a visit kept on`, id);
  }
  for (const contact of plan.contacts ?? []) {
    happened(contact, 'date', contact.date, 'A visit of the caseworker is recorded for', plan.id);
  }
  const present = (plan.participation ?? []).filter((entry) => entry.participated === true);
  for (const entry of present) {
    happened(entry, 'invitedOn', entry.invitedOn, `${entry.person} took part in making the plan, but was invited`);
  }
}

function signatureDates({ signatures }: Plan, { happened }: Dates) {
  for (const signature of signatures ?? []) {
    const { person, status, date } = signature;
    happened(signature, 'date', date, status === 'refused' ? `${person} refused to sign on` : `${person} signed on`);
    const { termsDiscussedOn, copyGivenOn } = signature;
    happened(signature, 'termsDiscussedOn', termsDiscussedOn, `The terms were discussed with ${person} on`);
    happened(signature, 'copyGivenOn', copyGivenOn, `${person} got a copy on`);
  }
}

export const impossibleRules: Rule[] = [impossible];
