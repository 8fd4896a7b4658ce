import { findPerson } from '../../plan/people.ts';
import type { Service } from '../../plan/schema/plan.ts';
import { isWaiting } from '../../plan/standing.ts';
import { type Table, table } from '../blocks.ts';
import {
  type At,
  type Context,
  code,
  day,
  field,
  frequency,
  labelled,
  missing,
  name,
  names,
  on,
  prose,
  proseIfAny,
} from '../context.ts';
import { compose, fill, fixed, type Line, line, quoted } from '../words.ts';

/** Services: provider, place, schedule, cost, start, and what happens while a place is awaited. */
export function serviceTable(context: Context, label: string, services: readonly At<Service>[]): Table {
  const { labels } = context.phrases;
  return table(context, {
    label,
    columns: [
      [labels.service, 7],
      [labels.provider, 5],
      [labels.schedule, 4],
      [labels.cost, 4],
      [labels.starts, 4],
    ],
    rows: services.map((at) => [
      [...serviceName(context, at), ...availability(context, at)],
      place(context, at),
      [...frequency(context, field(at, 'frequency')), ...proseIfAny(context, field(at, 'schedule'), 'small')],
      prose(context, field(at, 'payer')),
      starts(context, at),
    ]),
  });
}

/** The name of the service and who uses it. */
export function serviceName(context: Context, at: At<Service>): Line[] {
  const { people } = at.value;
  return [
    ...prose(context, field(at, 'name')),
    ...(people === undefined || people.length === 0
      ? []
      : [line(compose(context.phrases.labels.represents, { people: names(context, people) }), 'small')]),
  ];
}

function place(context: Context, at: At<Service>): Line[] {
  const provider = findPerson(context.plan, at.value.provider);
  const confidential = provider?.confidentialAddress === true;
  const location = proseIfAny(context, field(at, 'location'));
  const address = provider?.address && !confidential ? [line(quoted(provider.address))] : [];
  const where = location.length > 0 ? location : address;
  return [
    ...(at.value.provider === undefined ? missing(context) : [line(name(context, at.value.provider))]),
    ...(where.length > 0 ? where.map((of) => ({ ...of, look: 'small' as const })) : missing(context)),
  ];
}

/** When it starts and ends, and since when the family has been referred: courts ask for proof of it. */
function starts(context: Context, at: At<Service>): Line[] {
  const { sentences } = context.phrases;
  const { referredOn, startsOn, endsOn } = at.value;
  const small = (sentence: string, date: string | undefined) =>
    date === undefined ? [] : [line(fill(sentence, { date: on(context, date, 'short') }), 'small')];
  return [
    ...day(context, startsOn, 'short'),
    ...small(sentences.ends, endsOn),
    ...small(sentences.referred, referredOn),
  ];
}

/** Where a service stands that cannot start yet, and what happens until then; nothing for one that runs. */
function availability(context: Context, at: At<Service>): Line[] {
  const { availability: can, waitlist } = at.value;
  if (can === undefined || can === 'available' || !isWaiting(at.value)) return [];
  const lines = code(context, 'availabilities', can).map((of) => ({ ...of, look: 'strong' as const }));
  return waitlist === undefined ? lines : [...lines, ...waiting(context, at)];
}

/** "On the waiting list since …; place expected …", and what happens until then. */
export function waiting(context: Context, at: At<Service>): Line[] {
  const { sentences, labels } = context.phrases;
  const { waitlist } = at.value;
  if (waitlist === undefined) return [];
  const said = [
    waitlist.since && fill(sentences.waitlistSince, { date: on(context, waitlist.since, 'short') }),
    waitlist.expectedOn && fill(sentences.waitlistExpected, { date: on(context, waitlist.expectedOn, 'short') }),
  ].filter((text) => text !== undefined);
  const interim = { value: waitlist.interim, path: [...at.path, 'waitlist', 'interim'] };
  return [
    ...(said.length > 0 ? [line([fixed(said.join('; '))], 'small')] : []),
    ...labelled(context, labels.interim, interim),
  ];
}
