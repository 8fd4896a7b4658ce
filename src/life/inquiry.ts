import type { Finding } from '../check/finding.ts';
import type { Path } from '../plan/problem.ts';
import { eventTypesOpen } from '../plan/schema/codes.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { type MapShape, planShape, type Shape } from '../plan/schema/shape.ts';
import { shapeAt } from '../plan/schema/walk.ts';
import type { ChangeId, WayId } from '../wording/life.ts';
import type { ChangeKind, Way } from './change.ts';
import { changeOf } from './changes/index.ts';
import type { Typed } from './read-given.ts';

/** What can be asked about a finding, so that the answer mends it. */
export type Inquiry =
  /** What happened: one of these, or nothing yet. */
  | { is: 'happened'; ways: Possible[] }
  /** What is to stand at a key that is not there. */
  | { is: 'value'; path: Path; shape: Shape }
  /** A new entry of a list, as far as it is known. */
  | { is: 'entry'; list: Path; shape: MapShape; known: Record<string, unknown> }
  /** Which of the plan's things is to point to this one: the key of theirs that does. */
  | { is: 'pointer'; list: 'goals'; key: 'addresses'; to: string };

interface Possible {
  kind: ChangeKind;
  way: Way;
  typed: Typed;
}

/** What to ask about a finding; null where no question would mend it, such as where something that is there is wrong. */
export function inquiryFor(finding: Finding, plan: Plan): Inquiry | null {
  if (finding.severity === 'info') return null;
  const ways = waysFor(finding);
  if (ways.length > 0) return { is: 'happened', ways };
  const { rule, subject, path } = finding;
  if ((rule === 'trace/need-without-goal' || rule === 'trace/threat-without-goal') && subject !== null)
    return (plan.goals ?? []).length === 0 ? null : { is: 'pointer', list: 'goals', key: 'addresses', to: subject };
  if (rule === 'trace/goal-without-task' && subject !== null) return entryOf(['tasks'], { goals: [subject] });
  if (rule === 'component/timeline' && path[0] === 'tasks') return undatedTask(plan);
  return missingAt(partOf(finding), finding, plan);
}

/** The part that is missing: that which a content of the law names, else where the finding points. */
function partOf({ message, path }: Finding): Path {
  const part = message.id === 'content-missing' ? message.args.part : '';
  return part === '' ? path : [...path.slice(0, -1), ...part.split('.')];
}

function missingAt(path: Path, finding: Finding, plan: Plan): Inquiry | null {
  const shape = shapeAt(planShape, path);
  if (shape === undefined) return null;
  const there = valueAt(plan, path);
  const isEmpty = there === undefined || (Array.isArray(there) && there.length === 0);
  if (shape.type === 'list' && shape.of.type === 'map')
    return isEmpty || finding.rule.startsWith('component/') ? entryOf(path, knownOf(finding)) : null;
  if (!isEmpty) return null;
  if (shape.type !== 'map') return { is: 'value', path, shape };
  // Of a map that is not there, its first key is asked for; the next finding asks for more.
  const [key] = shape.required.length > 0 ? shape.required : Object.keys(shape.keys);
  return key === undefined ? null : missingAt([...path, key], finding, plan);
}

function entryOf(list: Path, known: Record<string, unknown>): Inquiry | null {
  const shape = shapeAt(planShape, list);
  return shape?.type === 'list' && shape.of.type === 'map' ? { is: 'entry', list, shape: shape.of, known } : null;
}

/** Whom a finding is about, who then need not be asked for. */
function knownOf({ message, path }: Finding): Record<string, unknown> {
  const person = 'person' in message.args ? message.args.person : undefined;
  return person !== undefined && path.at(-1) === 'participation' ? { person } : {};
}

function undatedTask(plan: Plan): Inquiry | null {
  const index = (plan.tasks ?? []).findIndex(({ due }) => due === undefined);
  return index === -1 ? null : { is: 'value', path: ['tasks', index, 'due'], shape: { type: 'text', check: 'date' } };
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | null | undefined)?.[step], root);

type Named = [change: ChangeId, way: WayId];

/** What may have happened where something is late. */
const lateWays: Readonly<Record<string, readonly Named[]>> = {
  'timeline/task-overdue': [
    ['task', 'task-done'],
    ['task', 'task-moved'],
    ['task', 'task-missed'],
    ['task', 'task-cancelled'],
  ],
  'timeline/goal-overdue': [['goal', 'goal-achievement']],
  'timeline/review-overdue': [['review', 'review-held']],
  'timeline/measure-stale': [['measure', 'measure-observed']],
  'timeline/service-not-started': [
    ['service', 'service-started'],
    ['service', 'service-waitlisted'],
    ['service', 'service-set'],
  ],
  'timeline/waitlist-passed': [
    ['service', 'service-started'],
    ['service', 'service-waitlisted'],
  ],
};

const signatureWays: readonly Named[] = [
  ['sign', 'signed'],
  ['sign', 'sign-refused'],
  ['sign', 'sign-unavailable'],
];

function waysFor(finding: Finding): Possible[] {
  const { rule, message, subject } = finding;
  const late = lateWays[rule];
  if (late) return possible(late, subject === null || rule === 'timeline/review-overdue' ? {} : { id: subject });
  switch (message.id) {
    case 'signature-missing':
    case 'signature-pending':
      return possible(signatureWays, { person: message.args.person });
    case 'signature-of-staff-missing':
      return possible(signatureWays.slice(0, 1), { person: message.args.staff[0] });
    case 'no-signatures':
      return possible(signatureWays, {});
    case 'hold-undated':
      return possible([['event', 'event-happened']], { type: 'plan-on-hold' });
    case 'trigger-missing':
      return message.args.facts.flatMap((fact) => (fact.id === 'event-missing' ? eventNamed(fact.args.type.code) : []));
    case 'deadline-overdue':
      return message.args.ways.flatMap(wayThatMeets);
    default:
      return [];
  }
}

interface Met {
  event?: string;
  hearing?: string;
  review?: string;
  contact?: boolean;
  inResidence?: boolean;
}

const eventNamed = (type: string): Possible[] =>
  (eventTypesOpen as readonly string[]).includes(type) ? possible([['event', 'event-happened']], { type }) : [];

/** What would meet a clock of the law. A date of the plan itself is no thing that happened. */
function wayThatMeets({ event, hearing, review, contact, inResidence }: Met): Possible[] {
  if (event !== undefined) return eventNamed(event);
  if (hearing !== undefined)
    return [
      ...possible([['hearing', 'hearing-held']], {}),
      ...possible([['new-hearing', 'hearing-set']], { type: hearing }),
    ];
  if (review !== undefined) return possible([['review', 'review-held']], { type: review });
  return contact ? possible([['contact', 'contact-made']], inResidence ? { inResidence } : {}) : [];
}

function possible(named: readonly Named[], typed: Typed): Possible[] {
  return named.flatMap(([change, id]) => {
    const kind = changeOf(change);
    const way = kind?.ways.find((one) => one.id === id);
    return kind && way ? [{ kind, way, typed }] : [];
  });
}
