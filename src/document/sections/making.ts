import type { Participation } from '../../plan/schema/plan.ts';
import { type Fact, type Table, table } from '../blocks.ts';
import {
  approvalNote,
  type Context,
  day,
  entries,
  field,
  missing,
  name,
  on,
  prose,
  proseIfAny,
  roleRuns,
  yesNo,
} from '../context.ts';
import { compose, type Line, line, type Run } from '../words.ts';

/** Who made the plan and how. */
export interface Making {
  facts: Fact[];
  participation: Table;
}

export function making(context: Context): Making {
  const { labels } = context.phrases;
  const { preparedBy, preparedOn, approvedBy, approvedOn } = context.plan;
  return {
    facts: [
      { label: labels.preparedBy, lines: byOn(context, preparedBy, preparedOn) },
      { label: labels.approvedBy, lines: [...byOn(context, approvedBy, approvedOn), ...changed(context)] },
    ],
    participation: participation(context),
  };
}

function changed(context: Context): Line[] {
  const note = approvalNote(context);
  return note === null ? [] : [line(note, 'late')];
}

function byOn(context: Context, who: string | undefined, when: string | undefined): Line[] {
  if (who === undefined) return when === undefined ? missing(context) : [line(on(context, when))];
  const runs: Run[] = [name(context, who)];
  if (when === undefined) return [line(runs), ...missing(context)];
  return [line(compose(context.phrases.labels.byOn, { who: runs, date: on(context, when) }))];
}

function participation(context: Context): Table {
  const { labels, sections } = context.phrases;
  return table(context, {
    label: sections.making,
    captioned: false,
    columns: [
      [labels.person, 5],
      [labels.invited, 4],
      [labels.tookPart, 6],
      [labels.views, 6],
      [labels.agrees, 3],
    ],
    rows: entries(context.plan.participation, 'participation').map((at) => [
      [line(name(context, at.value.person), 'strong'), line(roleRuns(context, at.value.person).slice(0, 1), 'small')],
      day(context, at.value.invitedOn, 'short'),
      [
        ...yesNo(context, at.value.participated),
        ...proseIfAny(context, field(at, 'how')),
        ...proseIfAny(context, field(at, 'whyNot')),
      ],
      unlessAbsent(at.value, prose(context, field(at, 'views'))),
      unlessAbsent(at.value, yesNo(context, at.value.agrees)),
    ]),
  });
}

/** Nothing is missing where a person who did not take part has not said anything. */
function unlessAbsent({ participated, views, agrees }: Participation, lines: Line[]): Line[] {
  const silent = participated === false && views === undefined && agrees === undefined;
  return silent ? [line('–')] : lines;
}
