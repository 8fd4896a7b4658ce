import type { Plan } from '../../plan/schema/plan.ts';
import { type Table, table } from '../blocks.ts';
import { type Context, codeRun, day, earlierFirst, entries, field, people, prose, proseIfAny } from '../context.ts';
import { type Line, line, orDash } from '../words.ts';

/** Why the agency is involved, what it did before and since, and the dates that count. */
export interface Reason {
  involvement: Line[];
  toPrevent: Line[];
  toReunify: Line[];
  events: Table;
}

export function reason(context: Context): Reason {
  const { labels } = context.phrases;
  const of: NonNullable<Plan['case']> = context.plan.case ?? {};
  const at = { value: of, path: ['case'] };
  const efforts = { value: of.reasonableEfforts ?? {}, path: ['case', 'reasonableEfforts'] };
  const events = entries(of.events, 'case', 'events').sort((a, b) => earlierFirst(a.value.date, b.value.date));
  return {
    involvement: prose(context, field(at, 'reasonForInvolvement')),
    toPrevent: prose(context, field(efforts, 'toPrevent')),
    toReunify: prose(context, field(efforts, 'toReunify')),
    events: table(context, {
      label: labels.events,
      columns: [
        [labels.event, 7],
        [labels.date, 4],
        [labels.children, 5],
        [labels.note, 8],
      ],
      rows: events.map((event) => [
        [line(codeRun(context, 'eventTypes', event.value.type))],
        day(context, event.value.date, 'short'),
        event.value.children ? people(context, event.value.children) : [line(labels.allChildren)],
        orDash(proseIfAny(context, field(event, 'note'))),
      ]),
    }),
  };
}
