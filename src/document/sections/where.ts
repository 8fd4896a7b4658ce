import { type Table, table } from '../blocks.ts';
import { type Context, code, entries, missing, name, on } from '../context.ts';
import { fill, type Line, line } from '../words.ts';
import { caregiver } from './children.ts';

/** Where each child lives, and where the child is meant to grow up. */
export function whereTable(context: Context): Table {
  const { labels, sections, heads } = context.phrases;
  return table(context, {
    label: sections.where,
    captioned: false,
    columns: [
      [heads.children, 5],
      [labels.placement, 7],
      [labels.caregiver, 5],
      [labels.permanencyGoal, 7],
    ],
    rows: entries(context.plan.children, 'children').map(({ value: { person, placement, permanency } }) => [
      [line(name(context, person), 'strong')],
      [...code(context, 'placementTypes', placement?.type), ...since(context, placement?.start)],
      caregiver(context, placement?.caregiver),
      [...code(context, 'permanencyGoals', permanency?.primary), ...target(context, permanency?.targetDate)],
    ]),
  });
}

function since(context: Context, start: string | undefined): Line[] {
  if (start === undefined) return missing(context);
  return [line(fill(context.phrases.sentences.from, { date: on(context, start, 'short') }), 'small')];
}

function target(context: Context, date: string | undefined): Line[] {
  return date === undefined
    ? []
    : [line(`${context.phrases.labels.targetDate} ${on(context, date, 'short')}`, 'small')];
}
