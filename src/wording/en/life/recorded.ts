import type { WordsOf } from '../../args.ts';
import type { RecordedArgs } from '../../life-args.ts';
import { listed } from '../words.ts';

/** What was recorded, one sentence each. Dates are YYYY-MM-DD; things go by their ids, since logs are read by many. */

const before = (was: string | number | undefined) => (was === undefined ? '' : ` (before: ${was})`);

/** Units stand in the plural; with one they stand apart. */
const amount = ({ value, unit }: { value: number; unit?: string }) =>
  unit === undefined ? `${value}` : `${value} ${value === 1 ? `(${unit})` : unit}`;

/** The findings of a review that were not said, by their keys. */
const findings: Readonly<Record<string, string>> = {
  safety: 'safety',
  continuingNeed: 'continuing need and fit of the placement',
  compliance: 'compliance',
  progress: 'progress',
  projectedReturnOn: 'projected date',
};

export const recordedWords: WordsOf<RecordedArgs> = {
  'task-completed': ({ task, on, was }) => `Task "${task}" was completed ${on}${before(was)}.`,
  'task-status': ({ task, status, was, start }) =>
    `Task "${task}" is ${status}${start === undefined ? '' : ` since ${start}`}${before(was)}.`,
  'task-moved': ({ task, from, to }) =>
    from === undefined ? `Task "${task}" is due ${to}.` : `Task "${task}" was moved from ${from} to ${to}.`,
  'task-time-done': ({ task, on }) => `Recurring task "${task}" was done ${on}.`,
  'task-time-missed': ({ task, on }) => `Recurring task "${task}" was not done ${on}.`,
  'task-noted': ({ task, on }) => `Task "${task}" has a note of ${on}.`,
  'measure-observed': (given) => `Measure "${given.measure}" was ${amount(given)} on ${given.on}${before(given.was)}.`,
  'visit-kept': ({ id, on }) => `Family time "${id}" was kept ${on}.`,
  'visit-missed': ({ id, on }) => `Family time "${id}" was not kept ${on}.`,
  'contact-made': ({ on, with: people }) => `The caseworker saw ${listed(people)} on ${on}.`,
  service: (given) => {
    const { id, way, on, starts, was, expected } = given;
    if (way === 'started')
      return `Service "${id}" began ${on}${was === undefined || was === on ? '' : ` (planned: ${was})`}.`;
    if (way === 'ended') return `Service "${id}" ended ${on}.`;
    if (way === 'waitlisted')
      return `Service "${id}" has a waiting list${expected === undefined ? '' : `; a place is expected ${expected}`}.`;
    return starts === undefined
      ? `What came of service "${id}" is recorded.`
      : `Service "${id}" is to begin ${starts}${before(was)}.`;
  },
  'barrier-resolved': ({ id, on }) => `Barrier "${id}" is out of the way since ${on}.`,
  'barrier-answered': ({ id }) => `What is done about barrier "${id}" is recorded.`,
  'barrier-found': ({ id, on }) => `Barrier "${id}" was reported ${on}.`,
  'goal-achievement': ({ id, status, was }) => `Goal "${id}" is ${status}${before(was)}.`,
  'review-held': ({ on, next, open }) => {
    const left =
      open.length === 0 ? '' : ` Not said: ${listed(open.map((key) => findings[key] ?? key))} (42 U.S.C. 675(5)(B)).`;
    return `The plan was reviewed ${on}${next === undefined ? '' : `; the next review is ${next}`}.${left}`;
  },
  'hearing-held': ({ id, on }) => `Hearing "${id}" was held ${on}.`,
  'hearing-not-held': ({ id, on }) => `Hearing "${id}" of ${on} was not held.`,
  'hearing-off': ({ id, on }) => `Hearing "${id}" of ${on} will not be held.`,
  'hearing-set': ({ id, type, date }) => `Hearing "${id}" (${type}) is set for ${date}.`,
  'order-status': ({ id, status, was }) => `Order "${id}" is ${status}${before(was)}.`,
  'event-happened': ({ type, on }) => `Event ${type} happened ${on}.`,
  'placement-changed': ({ child, type, on, was }) =>
    `${child} is in a placement of type ${type} since ${on}${before(was)}.`,
  'permanency-changed': ({ child, goal, on, was }) =>
    `The permanency goal of ${child} is ${goal} since ${on}${before(was)}.`,
  sign: ({ person, status, on }) =>
    ({
      signed: `${person} signed ${on}.`,
      refused: `${person} refused to sign ${on}.`,
      unavailable: `${person} could not be reached to sign, ${on}.`,
    })[status],
};
