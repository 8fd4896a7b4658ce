import { count, listed } from './words.ts';

/** What is late, what comes next, and dates that are missing. Dates are YYYY-MM-DD. */

interface Late {
  due: string;
  /** How many days ago it was due. */
  days: number;
}

interface OfTask {
  task: string;
}

/** What is due soon, with the id of a task, goal or hearing. */
export type Coming = { is: 'review' } | { is: 'task' | 'goal' | 'hearing' | 'report'; id: string };

function coming(what: Coming): string {
  switch (what.is) {
    case 'review':
      return 'The review of the plan';
    case 'task':
      return `Task "${what.id}"`;
    case 'goal':
      return `Goal "${what.id}"`;
    case 'hearing':
      return `Hearing "${what.id}"`;
    case 'report':
      return `The report for hearing "${what.id}"`;
  }
}

const responsible = (who: readonly string[]) => `(responsible: ${listed(who)})`;
const ago = (days: number) => `${count(days, 'day')} ago`;

/** The command that records what happened. */
const recording = (change: string) => `caseplan update FILE ${change}`;

const late = {
  'task-overdue': ({ task, due, days, who }: Late & OfTask & { who: readonly string[] }) => ({
    message: `Task "${task}" was due ${due}, ${ago(days)}, and is not completed ${responsible(who)}.`,
    help: `Record its completion, or move the date with a reason: ${recording(`task ${task}`)}`,
  }),
  'task-due-again': (given: Late & OfTask & { lastDone: string; who: readonly string[] }) => {
    const { task, lastDone, due, days, who } = given;
    return {
      message: `Recurring task "${task}" was last done ${lastDone} and was due again ${due}, ${ago(days)} ${responsible(who)}.`,
      help: `Record when it was done, or why not: ${recording(`task ${task}`)}`,
    };
  },
  /** One that was not done a single time cannot be due again. */
  'task-never-done': (given: Late & OfTask & { start: string | undefined; who: readonly string[] }) => {
    const { task, start, due, days, who } = given;
    return {
      message: `Recurring task "${task}" has not been done since it began ${start} and was first due by ${due}, ${ago(days)} ${responsible(who)}.`,
      help: `Record when it was done, or why not: ${recording(`task ${task}`)}`,
    };
  },
  'goal-overdue': ({ goal, due, days }: Late & { goal: string }) => ({
    message: `Goal "${goal}" was to be reached by ${due}, ${ago(days)}, and is still open.`,
    help: `Agree on a new target at a review, or record how far it is reached: ${recording(`goal ${goal} --achievement CODE`)}`,
  }),
  'review-overdue': ({ due, days }: Late) => ({
    message: `The plan was to be reviewed by ${due}, ${ago(days)}.`,
    help: `Hold the review, and record it: ${recording('review --on DATE --next-on DATE')}`,
  }),
  /** `last`: the day of the last observation, where there is one. */
  'measure-stale': (given: Late & { measure: string; goal: string; last: string | undefined }) => {
    const { measure, goal, last, due, days } = given;
    const since = last === undefined ? 'was never observed' : `was last observed ${last}`;
    return {
      message: `Measure "${measure}" of goal "${goal}" ${since}; the next observation was due ${due}, ${ago(days)}.`,
      help: `Record the next observation: ${recording(`measure ${measure} --value N --on DATE`)}`,
    };
  },
  'service-not-started': ({ service, due, days }: Late & { service: string }) => ({
    message: `Service "${service}" was to start ${due}, ${ago(days)}, and has not started.`,
    help: `Record that it started, or the new date and what stands in the way: ${recording(`service ${service}`)}`,
  }),
  'waitlist-passed': ({ service, due, days }: Late & { service: string }) => ({
    message: `A place in service "${service}" was expected ${due}, ${ago(days)}, and it has not started.`,
    help: `Ask for a new date or look for another provider, and record what happens until then: ${recording(`service ${service}`)}`,
  }),
  'plan-expired': ({ due, days, status }: Late & { status: string }) => ({
    message: `The plan ended ${due}, ${ago(days)}, and its status is still ${status}.`,
    help: 'Set the status to completed, or write the next version of the plan.',
  }),
};

const dates = {
  /** `days`: in how many days; 0 is today. */
  'due-soon': ({ what, due, days }: { what: Coming; due: string; days: number }) => ({
    message: `${coming(what)} is due ${due}, ${days === 0 ? 'today' : `in ${count(days, 'day')}`}.`,
    help: 'Do it, or ask what stands in the way.',
  }),
  'task-undated': ({ task }: OfTask) => ({
    message: `Task "${task}" has no due date.`,
    help: 'Add due: YYYY-MM-DD; for a recurring task, until when.',
  }),
  'goal-undated': ({ goal }: { goal: string }) => ({
    message: `Goal "${goal}" has no target date.`,
    help: 'Add target: YYYY-MM-DD.',
  }),
  'task-completed-late': ({ task, on, days }: OfTask & { on: string | undefined; days: number }) => ({
    message: `Task "${task}" was completed ${on}, ${count(days, 'day')} after it was due.`,
    help: 'If the date had been moved, record it in dueHistory.',
  }),
  'task-completion-undated': ({ task }: OfTask) => ({
    message: `Task "${task}" is completed, but the plan does not say when.`,
    help: 'Add completedOn: YYYY-MM-DD.',
  }),
  'hold-undated': () => ({
    message: 'The plan is on hold, but no event says since when.',
    help: 'Add to case.events: { type: plan-on-hold, date: YYYY-MM-DD }.',
  }),
};

export const timeline = { ...late, ...dates };
