import type { Goal, Measure, Prose, Service, Strategy, Task } from '../../plan/schema/plan.ts';
import { measureStanding } from '../../plan/standing.ts';
import { type Fact, type Table, table } from '../blocks.ts';
import { numberText } from '../chart.ts';
import {
  type At,
  type Context,
  code,
  codeRun,
  day,
  entries,
  field,
  labelled,
  missing,
  name,
  on,
  people,
  prose,
  proseRun,
} from '../context.ts';
import { codeLabel, everyText } from '../phrases.ts';
import { compose, fill, fixed, type Line, line, quoted, type Run } from '../words.ts';
import { serviceTable } from './services.ts';
import { bySide, taskTable } from './tasks.ts';

/** One goal and everything that serves it. */
interface GoalView {
  heading: string;
  statement: Line[];
  /** For whom, by when, where it stands: beside one another. */
  keys: Fact[];
  facts: Fact[];
  strategies: Line[];
  tables: Table[];
}

export interface GoalsView {
  goals: GoalView[];
  /** Services and tasks that serve no goal of the plan: they are printed all the same. */
  outside: Table[];
}

export function goalsView(context: Context): GoalsView {
  const goals = entries(context.plan.goals, 'goals');
  const known = new Set(goals.map((at) => at.value.id));
  const serves = ({ goals: ids }: { goals?: string[] }) => (ids ?? []).some((id) => known.has(id));
  const services = entries(context.plan.services, 'services').filter((at) => !serves(at.value));
  const tasks = entries(context.plan.tasks, 'tasks').filter((at) => !serves(at.value));
  const { labels } = context.phrases;
  return {
    goals: goals.map((at, index) => goalView(context, at, index + 1)),
    outside: [
      ...(services.length > 0 ? [serviceTable(context, labels.services, services)] : []),
      ...(tasks.length > 0 ? taskTables(context, tasks) : []),
    ],
  };
}

export function goalHeading({ phrases }: Context, goal: Goal, n: number): string {
  if (goal.type === undefined) return fill(phrases.labels.goal, { n });
  return fill(phrases.labels.goalHeading, { n, type: codeLabel(phrases, 'goalTypes', goal.type) });
}

/** The things of a list that serve a goal. */
function serving<T extends { goals?: string[] }>(list: readonly At<T>[], goal: Goal): At<T>[] {
  return list.filter((at) => at.value.goals?.includes(goal.id));
}

function goalView(context: Context, at: At<Goal>, n: number): GoalView {
  const { labels } = context.phrases;
  const strategies = serving<Strategy>(entries(context.plan.strategies, 'strategies'), at.value);
  const services = serving<Service>(entries(context.plan.services, 'services'), at.value);
  const tasks = serving<Task>(entries(context.plan.tasks, 'tasks'), at.value);
  return {
    heading: goalHeading(context, at.value, n),
    statement: prose(context, field(at, 'statement')),
    keys: [
      { label: labels.forWhom, lines: people(context, at.value.people) },
      { label: labels.byWhen, lines: [...begins(context, at.value), ...targetDate(context, at)] },
      { label: labels.state, lines: standing(context, at.value) },
    ],
    facts: [
      { label: labels.addresses, lines: addressed(context, at.value) },
      { label: labels.acceptance, lines: acceptance(context, at) },
    ],
    strategies:
      strategies.length === 0 ? missing(context) : strategies.flatMap((s) => prose(context, field(s, 'description'))),
    tables: [
      serviceTable(context, labels.services, services),
      ...taskTables(context, tasks),
      measureTable(context, entries(at.value.measures, ...at.path, 'measures')),
    ],
  };
}

/** The date, and every move of it with the reason. */
export function targetDate(context: Context, at: At<Goal>): Line[] {
  const { moved } = context.phrases.sentences;
  const short = (date: string) => on(context, date, 'short');
  const moves = entries(at.value.targetHistory, ...at.path, 'targetHistory').flatMap((move) =>
    labelled(context, fill(moved, { from: short(move.value.from), to: short(move.value.to) }), field(move, 'reason')),
  );
  return [...day(context, at.value.target), ...moves];
}

function begins(context: Context, { start }: Goal): Line[] {
  return start === undefined ? [] : [line(fill(context.phrases.sentences.from, { date: on(context, start) }))];
}

function taskTables(context: Context, tasks: readonly At<Task>[]): Table[] {
  const { labels } = context.phrases;
  const { family, agency, others } = bySide(context, tasks);
  return [
    taskTable(context, labels.familyTasks, family),
    taskTable(context, labels.agencyTasks, agency),
    ...(others.length > 0 ? [taskTable(context, labels.otherTasks, others)] : []),
  ];
}

export function standing(
  context: Context,
  { lifecycleStatus, achievementStatus }: Pick<Goal, 'lifecycleStatus' | 'achievementStatus'>,
): Line[] {
  const runs = [
    ...(achievementStatus ? [codeRun(context, 'achievementStatuses', achievementStatus)] : []),
    ...(lifecycleStatus && lifecycleStatus !== 'active' ? [codeRun(context, 'goalLifecycles', lifecycleStatus)] : []),
  ];
  if (runs.length === 0) return code(context, 'goalLifecycles', lifecycleStatus);
  return [line(runs.flatMap((run, index) => (index === 0 ? [run] : [fixed(' · '), run])))];
}

/** The threats, risks and needs that a goal answers, in their own words. */
function addressed(context: Context, { addresses }: Goal): Line[] {
  if (addresses === undefined || addresses.length === 0) return missing(context);
  return addresses.flatMap((id) => {
    const found = describedBy(context, id);
    return found === undefined ? [line(quoted(id))] : prose(context, found);
  });
}

function describedBy({ plan }: Context, id: string): At<Prose> | undefined {
  const { assessment } = plan;
  const lists = (['safetyThreats', 'riskFactors', 'needs'] as const).flatMap((key) =>
    entries<{ id: string; description: Prose }>(assessment?.[key], 'assessment', key),
  );
  const found = lists.find((at) => at.value.id === id);
  return found && field(found, 'description');
}

function acceptance(context: Context, at: At<Goal>): Line[] {
  const said = entries(at.value.acceptance, ...at.path, 'acceptance');
  if (said.length === 0) return missing(context);
  return said.map((one) => {
    const note = proseRun(context, field(one, 'note'));
    const runs: Run[] = [
      name(context, one.value.person),
      fixed(' '),
      codeRun(context, 'acceptances', one.value.status),
    ];
    return line(note === null ? runs : [...runs, fixed(': '), note]);
  });
}

function measureTable(context: Context, measures: readonly At<Measure>[]): Table {
  const { labels } = context.phrases;
  return table(context, {
    label: labels.measures,
    columns: [
      [labels.measure, 12],
      [labels.baseline, 4],
      [labels.target, 4],
      [labels.latest, 4],
    ],
    rows: measures.map((at) => [
      indicator(context, at),
      amount(context, at.value.baseline),
      amount(context, at.value.target),
      latest(context, at.value),
    ]),
  });
}

/** What is counted, where the number comes from, and how often. */
function indicator(context: Context, at: At<Measure>): Line[] {
  const { labels, sentences } = context.phrases;
  const every = at.value.every === undefined ? undefined : everyText(context.phrases, at.value.every);
  return [
    ...prose(context, field(at, 'indicator')),
    ...unitLine(context, at.value),
    ...targetMoves(context, at),
    ...labelled(context, labels.source, field(at, 'source')),
    ...(every === undefined ? [] : [line(fill(sentences.measuredEvery, { every }), 'small')]),
  ];
}

/** Every other target that the measure had, and why it has it no more. */
export function targetMoves(context: Context, at: At<Measure>): Line[] {
  const { targetMoved } = context.phrases.sentences;
  return entries(at.value.targetHistory, ...at.path, 'targetHistory').flatMap((move) => {
    const [from, to] = [numberText(move.value.from), numberText(move.value.to)];
    return labelled(context, fill(targetMoved, { from, to }), field(move, 'reason'));
  });
}

export function amount(context: Context, value: number | undefined): Line[] {
  return value === undefined ? missing(context) : [line(numberText(value))];
}

/** What the values of a measure count. */
export function unitLine(context: Context, { unit }: Measure): Line[] {
  return unit === undefined ? [] : [line(compose(context.phrases.labels.unit, { unit: [quoted(unit)] }), 'small')];
}

export function latest(context: Context, measure: Measure): Line[] {
  const { latest: last } = measureStanding(measure, undefined);
  if (last === undefined) return [line(context.phrases.sentences.notObserved, 'missing')];
  return [...amount(context, last.value), line(on(context, last.date, 'short'), 'small')];
}
