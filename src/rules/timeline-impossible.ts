import type { Plan } from '../plan/schema/plan.ts';
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
    const check = checker(context);
    planDates(context, check);
    taskDates(context.plan, check);
    otherDates(context, check);
  },
};

type Check = (at: object, key: string, wrong: boolean, message: string, subject?: string) => void;

function checker({ report }: RuleContext): Check {
  return (at, key, wrong, message, subject) => {
    if (wrong) report({ at, key, subject, message, help: 'Correct whichever of the two dates is wrong.' });
  };
}

/** Is `a` before `b`? False where one of them is missing. */
const before = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a < b;

function planDates({ plan, today }: RuleContext, check: Check) {
  const { period } = plan;
  if (period) {
    check(
      period,
      'end',
      before(period.end, period.start),
      `The plan ends ${period.end}, before it starts ${period.start}.`,
      plan.id,
    );
  }
  check(
    plan,
    'approvedOn',
    before(plan.approvedOn, plan.preparedOn),
    `The plan was approved ${plan.approvedOn}, before it was written ${plan.preparedOn}.`,
    plan.id,
  );
  for (const person of plan.people ?? []) {
    check(
      person,
      'birthDate',
      before(today, person.birthDate),
      `${person.id} is born ${person.birthDate}, after ${today}.`,
    );
  }
  for (const goal of plan.goals ?? []) {
    check(
      goal,
      'target',
      before(goal.target, period?.start),
      `Goal "${goal.id}" is to be reached ${goal.target}, before the plan starts ${period?.start}.`,
    );
    check(
      goal,
      'target',
      before(goal.target, goal.start),
      `Goal "${goal.id}" is to be reached ${goal.target}, before work on it begins ${goal.start}.`,
    );
    for (const measure of goal.measures ?? []) {
      for (const seen of measure.observations ?? []) {
        check(
          seen,
          'date',
          before(today, seen.date),
          `Measure "${measure.id}" has an observation of ${seen.date}, which is yet to come.`,
          measure.id,
        );
      }
    }
  }
}

function taskDates(plan: Plan, check: Check) {
  const end = plan.period?.end;
  for (const task of plan.tasks ?? []) {
    const { id, start, due, completedOn } = task;
    check(task, 'due', before(due, start), `Task "${id}" is due ${due}, before it begins ${start}.`);
    check(task, 'due', before(end, due), `Task "${id}" is due ${due}, after the plan ends ${end}.`);
    check(
      task,
      'completedOn',
      before(completedOn, start),
      `Task "${id}" was completed ${completedOn}, before it began ${start}.`,
    );
    check(
      task,
      'completedOn',
      completedOn !== undefined && task.status !== 'completed',
      `Task "${id}" has a completion date, but its status is ${task.status}.`,
    );
    const moved = task.dueHistory?.at(-1);
    check(
      moved ?? task,
      'to',
      moved !== undefined && due !== undefined && moved.to !== due,
      `Task "${id}" was last moved to ${moved?.to}, but is due ${due}.`,
      id,
    );
  }
}

function otherDates({ plan, today }: RuleContext, check: Check) {
  for (const task of plan.tasks ?? []) {
    check(
      task,
      'completedOn',
      before(today, task.completedOn),
      `Task "${task.id}" was completed ${task.completedOn}, which is yet to come.`,
    );
  }
  for (const service of plan.services ?? []) {
    const { id, referredOn, startsOn, endsOn, waitlist } = service;
    check(service, 'endsOn', before(endsOn, startsOn), `Service "${id}" ends ${endsOn}, before it starts ${startsOn}.`);
    check(
      service,
      'startsOn',
      before(startsOn, referredOn),
      `Service "${id}" starts ${startsOn}, before the referral of ${referredOn}.`,
    );
    check(
      waitlist ?? service,
      'expectedOn',
      before(waitlist?.expectedOn, waitlist?.since),
      `A place in service "${id}" is expected ${waitlist?.expectedOn}, before the wait began ${waitlist?.since}.`,
      id,
    );
  }
  for (const barrier of plan.barriers ?? []) {
    const { id, resolvedOn, reportedOn } = barrier;
    check(
      barrier,
      'resolvedOn',
      before(resolvedOn, reportedOn),
      `Barrier "${id}" was resolved ${resolvedOn}, before it was reported ${reportedOn}.`,
    );
  }
  for (const { id, visits } of plan.familyTime ?? []) {
    for (const visit of visits ?? []) {
      check(
        visit,
        'date',
        visit.held === true && before(today, visit.date),
        `Family time "${id}" has a visit kept on ${visit.date}, which is yet to come.`,
        id,
      );
    }
  }
  for (const hearing of plan.case?.hearings ?? []) {
    check(
      hearing,
      'date',
      hearing.held === true && before(today, hearing.date),
      `Hearing "${hearing.id}" is marked as held on ${hearing.date}, which is yet to come.`,
    );
  }
  for (const review of plan.reviews ?? []) {
    check(
      review,
      'nextOn',
      before(review.nextOn, review.date),
      `The review of ${review.date} sets the next one for ${review.nextOn}, before itself.`,
      plan.id,
    );
  }
  for (const signature of plan.signatures ?? []) {
    check(
      signature,
      'date',
      before(today, signature.date),
      `${signature.person} signed on ${signature.date}, which is yet to come.`,
    );
  }
}

export const impossibleRules: Rule[] = [impossible];
