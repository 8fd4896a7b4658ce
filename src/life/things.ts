import { parseFrequency } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { childIds, proseIn } from '../plan/people.ts';
import type { Plan, Prose, Task } from '../plan/schema/plan.ts';
import { type Kind, planShape } from '../plan/schema/shape.ts';
import { visit } from '../plan/schema/walk.ts';
import {
  daysPast,
  isPursued,
  isWaiting,
  lateAsOf,
  measureStanding,
  serviceStanding,
  taskStanding,
} from '../plan/standing.ts';
import type { Thing } from './change.ts';

/** What of a plan can be named, and which of it is waited for. */

/** Everything that has an id of one of these kinds, in the order of the file. */
export function thingsOf(plan: Plan, kinds: readonly Kind[]): Thing[] {
  const found: Thing[] = [];
  const holders = new Map<string, unknown>();
  visit(planShape, plan, (shape, value, path) => {
    holders.set(path.join('\n'), value);
    if (shape.type !== 'text' || shape.idOf === undefined || !kinds.includes(shape.idOf) || path.length < 2) return;
    const holder = holders.get(path.slice(0, -1).join('\n')) as Record<string, unknown>;
    const title = titleOf(holder, plan);
    found.push({ id: String(value), kind: shape.idOf, title, daysLate: 0, settled: false });
  });
  return found;
}

const titleKeys = ['name', 'statement', 'description', 'indicator', 'text', 'type', 'frequency'];

function titleOf(holder: Record<string, unknown>, plan: Plan): string {
  const prose = titleKeys.map((key) => holder[key]).find((value) => value !== undefined) ?? holder.id;
  const language = plan.language ?? 'en';
  const date = typeof holder.date === 'string' ? ` (${holder.date})` : '';
  return (
    proseIn(prose as Prose, language, language)
      .text.replace(/\s+/g, ' ')
      .trim() + date
  );
}

type Standing = Pick<Thing, 'due' | 'daysLate' | 'settled'>;

/** Things with where they stand today: late ones first, then what comes next, then what nobody waits for. */
function ordered(things: readonly Thing[], standings: ReadonlyMap<string, Standing>): Thing[] {
  const rank = ({ settled, daysLate, due }: Thing) => (settled ? 3 : daysLate > 0 ? 0 : due === undefined ? 2 : 1);
  return things
    .map((thing) => ({ ...thing, ...standings.get(thing.id) }))
    .sort((a, b) => rank(a) - rank(b) || (a.due ?? '').localeCompare(b.due ?? ''));
}

/** The same things with where they stand on a day. */
export function standingThings(things: readonly Thing[], plan: Plan, today: PlainDate): Thing[] {
  const late = lateAsOf(plan, today);
  return ordered(
    things,
    new Map([...workStandings(plan, late), ...goalStandings(plan, late), ...courtStandings(plan, today)]),
  );
}

type Standings = [id: string, standing: Standing][];

function workStandings(plan: Plan, late: PlainDate | null): Standings {
  const tasks = (plan.tasks ?? []).map((task): Standings[number] => {
    const { state, due, daysLate } = taskStanding(task, late, plan.language);
    const settled = state === 'closed' || state === 'completed' || state === 'completed-late';
    return [task.id, { due, daysLate: settled ? 0 : daysLate, settled }];
  });
  const services = (plan.services ?? []).map((service): Standings[number] => {
    const { due, daysLate } = serviceStanding(service, late);
    const settled = ['completed', 'cancelled', 'stopped', 'entered-in-error'].includes(service.status ?? '');
    return [service.id, { due: isWaiting(service) ? due : undefined, daysLate, settled }];
  });
  const barriers = (plan.barriers ?? []).map((barrier): Standings[number] => {
    return [barrier.id, { daysLate: 0, settled: barrier.resolvedOn !== undefined }];
  });
  return [...tasks, ...services, ...barriers];
}

function goalStandings(plan: Plan, late: PlainDate | null): Standings {
  return (plan.goals ?? []).flatMap((goal) => {
    const due = goal.target as PlainDate | undefined;
    const settled = !isPursued(goal);
    const daysLate = settled ? 0 : daysPast(due, late);
    const measures = (goal.measures ?? []).map((measure): Standings[number] => {
      const next = measureStanding(measure, plan.period?.start as PlainDate | undefined).nextDue;
      return [measure.id, { due: next, daysLate: settled ? 0 : daysPast(next, late), settled }];
    });
    return [[goal.id, { due, daysLate, settled }] as Standings[number], ...measures];
  });
}

function courtStandings({ case: about }: Plan, today: PlainDate): Standings {
  const hearings = (about?.hearings ?? []).map((hearing): Standings[number] => {
    const due = hearing.date as PlainDate;
    const settled = hearing.held !== undefined;
    return [hearing.id, { due, daysLate: settled ? 0 : daysPast(due, today), settled }];
  });
  const orders = (about?.orders ?? []).map((order): Standings[number] => {
    return [order.id, { daysLate: 0, settled: order.status === 'implemented' }];
  });
  return [...hearings, ...orders];
}

export const ofKinds =
  (...kinds: Kind[]) =>
  (plan: Plan) =>
    thingsOf(plan, kinds);

/** The people who are children of the plan. */
export function childrenOf(plan: Plan): Thing[] {
  const ids = childIds(plan);
  return thingsOf(plan, ['person']).filter(({ id }) => ids.includes(id));
}

/** A task that is done again and again: its frequency says so, as a period or in words. */
export function isRecurring({ frequency, occurrences }: Task, plan: Plan): boolean {
  if (frequency === undefined) return (occurrences ?? []).length > 0;
  const language = plan.language ?? 'en';
  const text = proseIn(frequency, 'en', language).text.trim();
  return parseFrequency(text) !== null || !/^(once|one time|una vez)\b/i.test(text);
}
