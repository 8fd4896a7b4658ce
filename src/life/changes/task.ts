import { activityStatuses } from '../../plan/schema/codes.ts';
import type { Plan, Task } from '../../plan/schema/plan.ts';
import * as arg from '../../wording/args.ts';
import { no, type Refused, recorded } from '../../wording/life.ts';
import {
  changeKind,
  code,
  type Draft,
  day,
  flag,
  type Given,
  happenedOn,
  prose,
  type Scene,
  thing,
} from '../change.ts';
import { placeByDate } from '../dates.ts';
import type { Step } from '../step.ts';
import { isRecurring, ofKinds } from '../things.ts';

/** A task: done, started, moved, given up, or noted. */

const fields = {
  id: thing('task.id', { required: true, of: ofKinds('task'), kinds: ['task'] }),
  status: code('task.status', { codes: activityStatuses, names: 'activityStatuses' }),
  on: happenedOn('task.on'),
  evidence: prose('task.evidence'),
  whole: flag('task.whole'),
  missed: flag('task.missed'),
  due: day('task.due'),
  reason: prose('task.reason'),
  note: prose('task.note'),
  by: thing('task.by', { of: ofKinds('person'), kinds: ['person'] }),
} as const;

type TaskGiven = Given<typeof fields>;

/** What is being made: the steps so far, and what they are in words. */
interface Making extends Draft {
  task: Task;
  path: readonly (string | number)[];
  given: TaskGiven;
  scene: Scene;
}

const givenUp = ['cancelled', 'stopped', 'on-hold', 'entered-in-error'];
const open = (plan: Plan) => (plan.tasks ?? []).length > 0;

export const task = changeKind({
  id: 'task',
  subject: 'id',
  fields,
  ways: [
    { id: 'task-done', given: { status: 'completed' }, asks: ['id', 'on', 'evidence'], when: open },
    { id: 'task-moved', asks: ['id', 'due', 'reason'], musts: ['due', 'reason'], when: open },
    { id: 'task-started', given: { status: 'in-progress' }, asks: ['id', 'on'], when: open },
    {
      id: 'task-missed',
      given: { missed: true },
      asks: ['id', 'on', 'reason'],
      when: (plan) => (plan.tasks ?? []).some((entry) => isRecurring(entry, plan)),
    },
    {
      id: 'task-cancelled',
      given: { status: 'cancelled' },
      asks: ['id', 'on', 'reason'],
      musts: ['reason'],
      when: open,
    },
    { id: 'task-noted', asks: ['id', 'note', 'by', 'on'], musts: ['note'], when: open },
  ],
  apply(given, scene) {
    const { status, due, note, missed } = given;
    if (status === undefined && due === undefined && note === undefined && !missed)
      return no('task-says-nothing', { task: arg.item('task', given.id) });
    const found = (scene.plan.tasks ?? []).find(({ id }) => id === given.id) as Task;
    const making: Making = { task: found, path: scene.at(found), steps: [], recorded: [], given, scene };
    const parts = [
      missed ? missedTime : null,
      status === undefined ? null : statusOf,
      due === undefined ? null : moved,
      note === undefined ? null : noted,
    ];
    for (const part of parts) {
      const refused = part?.(making);
      if (refused) return refused;
    }
    return { steps: making.steps, recorded: making.recorded };
  },
});

type Part = (making: Making) => Refused | undefined;

const missedTime: Part = (making) => {
  const { task, given, scene } = making;
  if (!isRecurring(task, scene.plan)) return no('task-not-recurring', { task: arg.item('task', task.id) });
  return occurrence(making, false, given.reason);
};

const statusOf: Part = (making) => {
  const { task, given, scene } = making;
  const status = given.status as Task['status'];
  if (status !== 'completed') return otherStatus(making, status);
  if (isRecurring(task, scene.plan) && !given.whole && task.status !== 'completed') {
    const refused = occurrence(making, true, given.evidence);
    if (refused) return refused;
    if (['not-started', 'scheduled'].includes(task.status)) set(making, 'status', 'in-progress');
    return undefined;
  }
  return completed(making);
};

const completed: Part = (making) => {
  const { task, given, scene } = making;
  if (task.status === 'completed') {
    const isSame = task.completedOn === given.on && (given.evidence === undefined || given.evidence === task.evidence);
    if (isSame) return undefined;
    const addsDay = task.completedOn === undefined;
    if (!addsDay && !scene.replace)
      return no('task-completed-already', {
        task: arg.item('task', task.id),
        on: arg.maybe(arg.day, task.completedOn),
      });
  }
  if (given.evidence !== undefined && task.evidence !== undefined && given.evidence !== task.evidence && !scene.replace)
    return no('has-already', { of: arg.item('task', task.id), key: arg.code('evidence') });
  set(making, 'status', 'completed');
  set(making, 'completedOn', given.on);
  set(making, 'evidence', given.evidence);
  const was = task.status === 'completed' ? task.completedOn : undefined;
  making.recorded.push(
    recorded('task-completed', {
      task: arg.item('task', task.id),
      on: arg.day(given.on),
      was: arg.maybe(arg.day, was),
    }),
  );
  return undefined;
};

function otherStatus(making: Making, status: Task['status']): Refused | undefined {
  const { task, given, scene } = making;
  if (task.status === status) return undefined;
  if (task.status === 'completed' && !scene.replace)
    return no('task-completed-already', { task: arg.item('task', task.id), on: arg.maybe(arg.day, task.completedOn) });
  if (givenUp.includes(status) && given.reason === undefined && given.note === undefined)
    return no('task-needs-reason', { task: arg.item('task', task.id), status: arg.code(status) });
  set(making, 'status', status);
  if (task.completedOn !== undefined) making.steps.push({ do: 'remove', path: [...making.path, 'completedOn'] });
  const begins =
    status === 'in-progress' && task.start === undefined && (task.due === undefined || given.on <= task.due);
  if (begins) set(making, 'start', given.on);
  making.recorded.push(
    recorded('task-status', {
      task: arg.item('task', task.id),
      status: arg.code(status),
      was: arg.code(task.status),
      start: arg.maybe(arg.day, begins ? given.on : undefined),
    }),
  );
  // The format has no place of its own for why a task was given up.
  if (givenUp.includes(status) && given.reason !== undefined && given.due === undefined) addNote(making, given.reason);
  return undefined;
}

/** One time that a recurring task was due. */
function occurrence(making: Making, done: boolean, note: string | undefined): Refused | undefined {
  const { task, given, path, scene } = making;
  const list = task.occurrences ?? [];
  const known = list.findIndex(({ date }) => date === given.on);
  const before = list[known];
  if (before?.done === done && (note === undefined || note === before.note)) return undefined;
  if (before && !scene.replace)
    return no('task-time-already', { task: arg.item('task', task.id), on: arg.day(given.on), done: before.done });
  if (before) {
    making.steps.push({ do: 'set', path: [...path, 'occurrences', known, 'done'], value: done });
    if (note !== undefined)
      making.steps.push({ do: 'set', path: [...path, 'occurrences', known, 'note'], value: note });
  } else {
    const value = { date: given.on, done, ...(note === undefined ? {} : { note }) };
    making.steps.push({ do: 'add', path: [...path, 'occurrences'], value, index: placeByDate(list, given.on) });
  }
  making.recorded.push(
    recorded(done ? 'task-time-done' : 'task-time-missed', { task: arg.item('task', task.id), on: arg.day(given.on) }),
  );
  return undefined;
}

const moved: Part = (making) => {
  const { task, given, path } = making;
  const to = given.due as string;
  if (task.due === to) return undefined;
  if (task.status === 'completed' && given.status === undefined)
    return no('task-completed-already', { task: arg.item('task', task.id), on: arg.maybe(arg.day, task.completedOn) });
  if (task.due !== undefined) {
    if (given.reason === undefined)
      return no('move-needs-reason', { task: arg.item('task', task.id), from: arg.day(task.due) });
    const value = { from: task.due, to, changedOn: given.on, reason: given.reason };
    making.steps.push({ do: 'add', path: [...path, 'dueHistory'], value });
  }
  set(making, 'due', to);
  making.recorded.push(
    recorded('task-moved', { task: arg.item('task', task.id), from: arg.maybe(arg.day, task.due), to: arg.day(to) }),
  );
  return undefined;
};

const noted: Part = (making) => {
  addNote(making, making.given.note as string);
  making.recorded.push(
    recorded('task-noted', { task: arg.item('task', making.task.id), on: arg.day(making.given.on) }),
  );
  return undefined;
};

function addNote({ steps, path, given }: Making, text: string): void {
  const value = { date: given.on, ...(given.by === undefined ? {} : { by: given.by }), text };
  steps.push({ do: 'add', path: [...path, 'notes'], value });
}

function set({ steps, path, task }: Making, key: keyof Task, value: unknown): void {
  if (value !== undefined && task[key] !== value) steps.push({ do: 'set', path: [...path, key], value } satisfies Step);
}
