import type { Barrier, Prose } from '../../plan/schema/plan.ts';
import { type Table, table } from '../blocks.ts';
import {
  type At,
  type Context,
  code,
  day,
  entries,
  field,
  missing,
  name,
  on,
  people,
  prose,
  proseRun,
} from '../context.ts';
import { clipped, fill, type Line, line, quoted, retold } from '../words.ts';

/** What stands in the way, and the answer to it. */
export function barrierTable(context: Context, label: string, barriers: readonly At<Barrier>[]): Table {
  const { labels } = context.phrases;
  return table(context, {
    label,
    captioned: false,
    columns: [
      [labels.barrier, 8],
      [labels.affects, 4],
      [labels.answer, 7],
      [labels.owner, 5],
    ],
    rows: barriers.map((at) => [
      [...code(context, 'barrierTypes', at.value.type).map(strong), ...prose(context, field(at, 'description'))],
      affected(context, at.value),
      prose(context, field(at, 'response')),
      [...people(context, at.value.owner === undefined ? undefined : [at.value.owner]), ...dates(context, at.value)],
    ]),
  });
}

const strong = (of: Line): Line => ({ ...of, look: of.look === 'missing' ? 'missing' : 'strong' });

function dates(context: Context, { reportedOn, resolvedOn }: Barrier): Line[] {
  const { sentences, labels } = context.phrases;
  const reported = day(context, reportedOn, 'short').map((of) =>
    of.look === 'missing' ? of : line(`${labels.reported} ${on(context, reportedOn ?? '', 'short')}`, 'small'),
  );
  const resolved =
    resolvedOn === undefined
      ? sentences.unresolved
      : fill(sentences.resolvedOn, { date: on(context, resolvedOn, 'short') });
  return [...reported, line(resolved, 'small')];
}

/** The tasks, services, goals, visits and people that a barrier affects, by their own names. */
function affected(context: Context, { affects }: Barrier): Line[] {
  if (affects === undefined || affects.length === 0) return missing(context);
  return affects.map((id) => {
    const named = nameOfThing(context, id);
    const run = named && proseRun(context, named);
    if (context.plan.familyTime?.some((time) => time.id === id)) return line(context.phrases.sections.familyTime);
    if (run) return line(retold(run, clipped(run.text, 60)));
    return line(context.plan.people?.some((person) => person.id === id) ? name(context, id) : quoted(id));
  });
}

function nameOfThing({ plan }: Context, id: string): At<Prose> | undefined {
  const things: At<{ id: string }>[] = [
    ...entries(plan.tasks, 'tasks'),
    ...entries(plan.services, 'services'),
    ...entries(plan.goals, 'goals'),
    ...entries(plan.previous?.tasks, 'previous', 'tasks'),
    ...entries(plan.previous?.services, 'previous', 'services'),
    ...entries(plan.previous?.goals, 'previous', 'goals'),
  ];
  const found = things.find((at) => at.value.id === id);
  if (found === undefined) return undefined;
  const list = found.path.at(-2);
  const key = list === 'tasks' ? 'description' : list === 'services' ? 'name' : 'statement';
  return { value: (found.value as unknown as Record<string, Prose>)[key] ?? id, path: [...found.path, key] };
}
