import type { PlainDate } from '../calendar/plain-date.ts';
import { deadlinesOf, type Law } from '../law/index.ts';
import type { PlanFile } from '../plan/read.ts';
import { eventTypesOpen } from '../plan/schema/codes.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { type DeadlineReport, inTimeOrder, rowsOf, type WhatIf } from '../report/deadlines/rows.ts';
import type { LoadedContext } from './context.ts';
import { EngineMistake } from './mistake.ts';

/** The law of a plan, the holidays of its courts, and how many days ahead a clock is due soon. */
export interface LoadedLaw {
  law: Law;
  isHoliday: (date: PlainDate) => boolean;
  soon?: number;
}

/** A file that holds a plan. */
export type Readable = PlanFile & { plan: Plan };

/** What deadlines are asked for. */
export interface DeadlinesAsked {
  /** The day that counts as today. */
  day: PlainDate;
  /** Events that are supposed to be in every plan. */
  whatIf?: readonly WhatIf[];
}

/** The law of every plan by its file, with the holidays of its courts: a date that moves is always shown. */
export async function lawsOf(files: readonly Readable[], context: LoadedContext): Promise<Map<string, LoadedLaw>> {
  return new Map(await Promise.all(files.map(async (file) => [file.file, await loadedLaw(file, context)] as const)));
}

/**
 * Every clock of the plans, in time order.
 * @throws EngineMistake where no clock starts from an event that is supposed.
 */
export async function deadlineReport(
  files: readonly Readable[],
  context: LoadedContext,
  { day, whatIf = [] }: DeadlinesAsked,
): Promise<DeadlineReport> {
  const laws = await lawsOf(files, context);
  for (const { type } of whatIf) mustBeKnown(type, files, laws);
  const rows = files.flatMap((file) => {
    const { law, isHoliday, soon } = laws.get(file.file) as LoadedLaw;
    const plan = whatIf.reduce(suppose, file.plan);
    return rowsOf(file, plan, deadlinesOf(plan, law, { today: day, isHoliday, soon }), day);
  });
  const plans = files.map(({ file, plan }) => ({ file, id: plan.id, law: laws.get(file)?.law.name ?? '' }));
  return { asOf: day, plans, rows: inTimeOrder(rows), whatIf, until: null };
}

async function loadedLaw({ file, plan }: Readable, context: LoadedContext): Promise<LoadedLaw> {
  const { laws = context.laws, dueSoon: soon } = context.settings?.(file) ?? {};
  const law = laws.of(plan.jurisdiction) as Law;
  const legal = law.holidays === null ? undefined : await holidaysOf(law.holidays);
  const closed = laws.holidays(null);
  return { law, soon, isHoliday: (date) => legal?.(date) === true || closed?.(date) === true };
}

const calendars = new Map<string, Promise<(date: PlainDate) => boolean>>();

/** One calendar for all plans of a state. */
function holidaysOf(state: string): Promise<(date: PlainDate) => boolean> {
  const known = calendars.get(state) ?? import('../law/holidays.ts').then((holidays) => holidays.holidaysOf(state));
  calendars.set(state, known);
  return known;
}

/** The plan with the event in it, instead of the first of its type where there is one. The plan itself stays as it is. */
function suppose(plan: Plan, { type, date }: WhatIf): Plan {
  const events = plan.case?.events ?? [];
  const [first] = events.filter((event) => event.type === type).sort((a, b) => (a.date < b.date ? -1 : 1));
  const supposed = { ...first, type, date };
  const changed = first ? events.map((event) => (event === first ? supposed : event)) : [...events, supposed];
  return { ...plan, case: { ...plan.case, events: changed } };
}

/** A slip of the pen in an event would change nothing, and nobody would notice. */
function mustBeKnown(type: string, files: readonly Readable[], laws: ReadonlyMap<string, LoadedLaw>) {
  const known = new Set<string>(eventTypesOpen);
  for (const { plan } of files) for (const event of plan.case?.events ?? []) known.add(event.type);
  for (const { law } of laws.values()) {
    for (const name of Object.keys(law.anchors)) known.add(name);
    for (const [, name = ''] of JSON.stringify(law).matchAll(/"(?:event|noEvent)":"([^"]+)"/g)) known.add(name);
  }
  if (files.length === 0 || known.has(type)) return;
  throw new EngineMistake({ is: 'unknown-event', type, known: [...known] });
}
