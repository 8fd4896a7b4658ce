import type { PlainDate } from '../../../calendar/plain-date.ts';
import type { Goal, Plan, Service, Task } from '../../../plan/schema/plan.ts';
import { isPursued, soundPeriod } from '../../../plan/standing.ts';
import { type Happened, say, type Worded } from '../../../wording/index.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

export const rule = defineRule({
  id: 'timeline/impossible',
  what: 'Two dates of the plan cannot both be true: done before it began, due after the plan ends, recorded for a day that is yet to come.',
  why: 'Such a date is a slip of the pen, and every deadline and chart that is reckoned from it is wrong.',
  fix: 'Correct whichever of the two dates is wrong.',
  severity: 'error',
  minimal: 'same',
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
});

/** What the checks of every section share. */
interface Dates {
  today: PlainDate;
  /** What the plan covers; left out where its own dates are swapped, which would make every other date look wrong. */
  period: Plan['period'];
  /** Is there an earlier version of the plan? */
  amends: boolean;
  /** Reports `words` where `wrong`. */
  check(at: object, key: string, wrong: boolean, words: Worded, subject?: string): void;
  /** Reports a record of what has happened that lies after today. `of`: the id of what it is about. */
  happened(at: object, key: string, on: string | undefined, what: Happened, of: string): void;
}

function datesOf({ plan, today, report }: RuleContext): Dates {
  return {
    today,
    period: soundPeriod(plan),
    amends: plan.replaces !== undefined,
    check: (at, key, wrong, words, subject) => {
      if (wrong) report({ at, key, subject, ...words });
    },
    happened: (at, key, on, what, of) => {
      if (before(today, on)) report({ at, key, subject: of, ...say('not-yet-happened', { what, of, on }) });
    },
  };
}

/** Is `a` before `b`? False where one of them is missing. */
const before = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a < b;

function planDates(plan: Plan, { today, check, happened }: Dates) {
  const { id, period, preparedOn, approvedOn } = plan;
  const { start, end } = period ?? {};
  check(period ?? plan, 'end', before(end, start), say('plan-ends-before-start', { start, end }), id);
  const early = say('plan-approved-before-written', { approved: approvedOn, written: preparedOn });
  check(plan, 'approvedOn', before(approvedOn, preparedOn), early, id);
  happened(plan, 'preparedOn', preparedOn, 'plan-written', id);
  happened(plan, 'approvedOn', approvedOn, 'plan-approved', id);
  for (const person of plan.people ?? []) {
    const { birthDate } = person;
    const unborn = say('born-after-today', { person: person.id, birth: birthDate, today });
    check(person, 'birthDate', before(today, birthDate), unborn);
  }
}

function goalDates(goal: Goal, { period, amends, check, happened }: Dates) {
  const { id, start, target } = goal;
  // A target before both is one slip of the pen, and one finding.
  if (before(target, start)) check(goal, 'target', true, say('goal-before-start', { goal: id, target, start }));
  else {
    const early = say('goal-before-plan', { goal: id, target, start: period?.start });
    // A goal that was reached may be one of an earlier version.
    check(goal, 'target', (isPursued(goal) || !amends) && before(target, period?.start), early);
  }
  for (const measure of goal.measures ?? []) {
    for (const seen of measure.observations ?? []) happened(seen, 'date', seen.date, 'measure-observed', measure.id);
  }
}

function taskDates(task: Task, { period, check, happened }: Dates) {
  const { id, start, due, completedOn, status } = task;
  const end = period?.end;
  check(task, 'due', before(due, start), say('task-due-before-start', { task: id, due, start }));
  check(task, 'due', before(end, due), say('task-due-after-plan', { task: id, due, end }));
  const early = say('task-completed-before-start', { task: id, on: completedOn, start });
  check(task, 'completedOn', before(completedOn, start), early);
  const open = say('task-open-but-completed', { task: id, status });
  check(task, 'completedOn', completedOn !== undefined && status !== 'completed', open);
  happened(task, 'completedOn', completedOn, 'task-completed', id);
  const moved = task.dueHistory?.at(-1);
  const elsewhere = moved !== undefined && due !== undefined && moved.to !== due;
  check(moved ?? task, 'to', elsewhere, say('task-moved-elsewhere', { task: id, to: moved?.to, due }), id);
}

/** What was written down about a task as it went on. */
function taskRecords({ id, dueHistory, occurrences, notes }: Task, { happened }: Dates) {
  for (const move of dueHistory ?? []) happened(move, 'changedOn', move.changedOn, 'task-moved', id);
  // A time that is known beforehand not to be kept may be written down; one that was kept lies behind us.
  const kept = (occurrences ?? []).filter((occurrence) => occurrence.done === true);
  for (const time of kept) happened(time, 'date', time.date, 'task-done', id);
  for (const note of notes ?? []) happened(note, 'date', note.date, 'task-noted', id);
}

function serviceDates(service: Service, { check }: Dates) {
  const { id, referredOn, startsOn, endsOn, waitlist } = service;
  const swapped = say('service-ends-before-start', { service: id, start: startsOn, end: endsOn });
  check(service, 'endsOn', before(endsOn, startsOn), swapped);
  const early = say('service-before-referral', { service: id, start: startsOn, referral: referredOn });
  check(service, 'startsOn', before(startsOn, referredOn), early);
  const { since, expectedOn } = waitlist ?? {};
  const place = say('place-before-wait', { service: id, expected: expectedOn, since });
  check(waitlist ?? service, 'expectedOn', before(expectedOn, since), place, id);
}

function barrierDates({ barriers }: Plan, { check, happened }: Dates) {
  for (const barrier of barriers ?? []) {
    const { id, resolvedOn, reportedOn } = barrier;
    const early = say('barrier-resolved-before-reported', { barrier: id, resolved: resolvedOn, reported: reportedOn });
    check(barrier, 'resolvedOn', before(resolvedOn, reportedOn), early);
    happened(barrier, 'reportedOn', reportedOn, 'barrier-reported', id);
    happened(barrier, 'resolvedOn', resolvedOn, 'barrier-resolved', id);
  }
}

function hearingAndReviewDates(plan: Plan, { check, happened }: Dates) {
  const held = (plan.case?.hearings ?? []).filter((hearing) => hearing.held === true);
  for (const hearing of held) happened(hearing, 'date', hearing.date, 'hearing-held', hearing.id);
  for (const review of plan.reviews ?? []) {
    const { date, nextOn } = review;
    happened(review, 'date', date, 'plan-reviewed', plan.id);
    const backwards = say('review-next-before-itself', { date, next: nextOn });
    check(review, 'nextOn', before(nextOn, date), backwards, plan.id);
  }
}

/** Family time, visits of the caseworker, and who was invited to make the plan. */
function familyDates(plan: Plan, { happened }: Dates) {
  for (const { id, visits } of plan.familyTime ?? []) {
    const kept = (visits ?? []).filter((visit) => visit.held === true);
    for (const visit of kept) happened(visit, 'date', visit.date, 'visit-kept', id);
  }
  for (const contact of plan.contacts ?? []) happened(contact, 'date', contact.date, 'contact', plan.id);
  const present = (plan.participation ?? []).filter((entry) => entry.participated === true);
  for (const entry of present) happened(entry, 'invitedOn', entry.invitedOn, 'invited', entry.person);
}

function signatureDates({ signatures }: Plan, { happened }: Dates) {
  for (const signature of signatures ?? []) {
    const { person, status, date } = signature;
    happened(signature, 'date', date, status === 'refused' ? 'refused' : 'signed', person);
    happened(signature, 'termsDiscussedOn', signature.termsDiscussedOn, 'terms-discussed', person);
    happened(signature, 'copyGivenOn', signature.copyGivenOn, 'copy-given', person);
  }
}
