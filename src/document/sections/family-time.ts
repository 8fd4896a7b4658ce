import type { FamilyTime } from '../../plan/schema/plan.ts';
import type { Fact } from '../blocks.ts';
import { type At, type Context, code, entries, field, frequency, names, prose } from '../context.ts';
import { compose, fixed, type Line, line, shortened } from '../words.ts';

/** Time of children with their family, one block for each arrangement. */
export interface FamilyTimeView {
  heading: Line;
  keys: Fact[];
  facts: Fact[];
}

export function familyTimeViews(context: Context): FamilyTimeView[] {
  return entries(context.plan.familyTime, 'familyTime').map((at) => ({
    heading: familyTimeHeading(context, at.value),
    keys: keys(context, at),
    facts: facts(context, at),
  }));
}

/** "Sofia Delgado and Mateo Delgado with Maria Delgado". */
export function familyTimeHeading(context: Context, { children, with: adults }: FamilyTime): Line {
  const said = (ids: string[] | undefined) =>
    ids?.length
      ? names(context, ids).map((run) => (run.user ? shortened(run) : run))
      : [fixed(context.phrases.notRecorded)];
  return line(compose(context.phrases.labels.familyTimeFor, { children: said(children), people: said(adults) }));
}

function keys(context: Context, at: At<FamilyTime>): Fact[] {
  const { labels } = context.phrases;
  return [
    { label: labels.frequency, lines: frequency(context, field(at, 'frequency')) },
    { label: labels.duration, lines: prose(context, field(at, 'duration')) },
    { label: labels.supervision, lines: code(context, 'supervisions', at.value.supervision) },
  ];
}

function facts(context: Context, at: At<FamilyTime>): Fact[] {
  const { labels } = context.phrases;
  const say = (key: 'location' | 'reason' | 'stepsToReduce' | 'transportation'): Line[] =>
    prose(context, field(at, key));
  const restricted = at.value.supervision !== undefined && at.value.supervision !== 'unsupervised';
  return [
    { label: labels.location, lines: say('location') },
    ...(restricted || at.value.reason !== undefined ? [{ label: labels.supervisionReason, lines: say('reason') }] : []),
    ...(restricted || at.value.stepsToReduce !== undefined
      ? [{ label: labels.stepsToReduce, lines: say('stepsToReduce') }]
      : []),
    { label: labels.transportation, lines: say('transportation') },
  ];
}
