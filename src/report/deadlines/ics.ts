import { addDays, daysBetween, type PlainDate, toEpochDay } from '../../calendar/plain-date.ts';
import { safeFor } from '../../medium/safe-for.ts';
import { type DeadlineReport, type DeadlineRow, factOf, isOpen, type WhatIf } from './rows.ts';
import { longDate, reasonText } from './words.ts';

const day = 86_400;
/** So long before the day a calendar reminds. */
const reminders = [7 * day, day];

/** So long after a clock was met a calendar still says so: whoever imports once in a quarter loses no event to it. */
const remembered = 90;

/**
 * Deadlines as a calendar (RFC 5545): one event for the whole of the statutory day, children as initials.
 * A clock keeps its UID, so that importing a later calendar moves events and does not double them, and one that was met or that no
 * longer runs loses its reminders. The only time in it is `asOf`.
 *
 * @param all whether also what was met long ago is in it
 * @param hash makes a short text of letters and digits out of any text, always the same
 */
export async function deadlinesIcs(
  report: DeadlineReport,
  all: boolean,
  hash: (text: string) => string,
): Promise<string> {
  const {
    default: ical,
    ICalAlarmType,
    ICalEventClass,
    ICalEventStatus,
    ICalEventTransparency,
  } = await import('ical-generator');
  const supposed = report.whatIf.length > 0;
  const calendar = ical({
    name: supposed ? 'Case plan deadlines (what if)' : 'Case plan deadlines',
    prodId: { company: 'caseplan', product: 'caseplan', language: 'EN' },
  });
  const taken = new Set<string>();
  for (const row of report.rows) {
    if (!isDated(row)) continue;
    // Also of what is left out: it keeps its UID from others.
    const id = hash(identity(row, report.whatIf, taken));
    const standing = standingOf(row, report.asOf, all);
    if (standing === null) continue;
    const summary = summaryOf(row, standing, supposed);
    const event = calendar.createEvent({
      id: `${id}@caseplan`,
      sequence: toEpochDay(report.asOf),
      stamp: midnight(report.asOf),
      start: midnight(row.due),
      end: midnight(addDays(row.due, 1)),
      allDay: true,
      summary,
      description: describe(row, report.whatIf),
      // A deadline is no appointment: the day stays free for others, who do not see what it is.
      transparency: ICalEventTransparency.TRANSPARENT,
      class: ICalEventClass.PRIVATE,
      ...(standing === 'cancelled' ? { status: ICalEventStatus.CANCELLED } : {}),
    });
    if (standing !== 'open') continue;
    for (const triggerBefore of reminders)
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore, description: summary });
  }
  return `${propertiesFirst(calendar.toString())}\r\n`;
}

type Dated = DeadlineRow & { due: PlainDate };

const isDated = (row: DeadlineRow): row is Dated => row.due !== null;

type Standing = 'open' | 'met' | 'cancelled';

/**
 * What the event of a clock says; null where it has none. Of what needs nobody any more, only that is told of which an earlier calendar
 * may still remind, or that somebody may still look for.
 */
function standingOf(row: DeadlineRow, asOf: PlainDate, all: boolean): Standing | null {
  const { state, due, rolled, metOn } = row;
  if (due === null) return null;
  if (isOpen(row)) return 'open';
  const isAhead = (rolled ?? due) >= asOf;
  if (metOn !== null) return all || isAhead || daysBetween(metOn, asOf) <= remembered ? 'met' : null;
  return state === 'not-applicable' && isAhead ? 'cancelled' : null;
}

/** Is there an event for it in a calendar? */
export const isEvent = (row: DeadlineRow, asOf: PlainDate, all: boolean): boolean =>
  standingOf(row, asOf, all) !== null;

/** The library writes CLASS after the alarms; in RFC 5545 (3.6.1) the properties of an event come before them. */
const propertiesFirst = (text: string) =>
  text.trimEnd().replace(/((?:BEGIN:VALARM\r\n(?:(?!END:VALARM).*\r\n)*END:VALARM\r\n)+)(CLASS:PRIVATE\r\n)/g, '$2$1');

/** The library takes moments; without a zone it writes them in UTC, and of an all-day event the date alone. */
const midnight = (date: PlainDate) => new Date(toEpochDay(date) * day * 1000);

/**
 * What makes a clock this clock, whatever happens to its dates: that a hearing is moved or a day corrected moves the event. Of several
 * children with the same clock the first stands for it, so that the event stays when another of them goes a way of its own.
 */
function identity(row: Dated, whatIf: readonly WhatIf[], taken: Set<string>): string {
  const { plan, entry, children, file } = row;
  const parts = [plan, entry.id, children[0] ?? null, oneOfSeveral(row)];
  const text = JSON.stringify(whatIf.length > 0 ? [...parts, whatIf] : parts);
  // Two files may hold plans of one id, or none.
  const unique = taken.has(text) ? JSON.stringify([text, file]) : text;
  taken.add(unique);
  return unique;
}

/** What tells the clocks apart that one entry starts for one child: the month, the placement, the hearing, when it was last met. */
function oneOfSeveral({ entry, trigger, due, hearing }: Dated): string | null {
  if (entry.monthly) return due;
  if (trigger?.fact.id === 'hearing') return hearing;
  return trigger?.fact.id === 'placement' || trigger?.fact.id === 'last-met' ? trigger.date : null;
}

const words: Record<Standing, string> = { open: '', met: 'Met: ', cancelled: 'No longer due: ' };

function summaryOf({ entry, plan, initials }: DeadlineRow, standing: Standing, supposed: boolean): string {
  const children = initials.length > 0 ? ` (${initials.join(', ')})` : '';
  return safeFor('calendar', `${supposed ? 'What if: ' : ''}${words[standing]}${entry.name}: ${plan}${children}`);
}

function describe(row: DeadlineRow, whatIf: readonly WhatIf[]): string {
  const { entry, trigger, rolled, actBy, askCounsel, metOn, state, why } = row;
  return [
    metOn && `Met on ${longDate(metOn)}${state === 'met-late' ? ', late' : ''}.`,
    why && `No longer due: ${reasonText(why)}.`,
    `Rule: ${entry.rule}.`,
    // A date of birth is nobody's business in a calendar.
    trigger && trigger.fact.id !== 'birthday' && `Counted from: ${factOf(trigger)}`,
    rolled && `That day is a weekend or holiday: the next court day is ${longDate(rolled)}.`,
    actBy && `That day is a weekend or holiday, and no law was found that moves it: act by ${longDate(actBy)}.`,
    askCounsel && 'That day is a holiday, and no authority was found that moves it: ask counsel.',
    `Citation: ${entry.citation}${entry.source ? ` (${entry.source})` : ''}`,
    entry.verified ? 'Verified: the text of the law was read.' : 'Not verified: compare with the official text.',
    whatIf.length > 0 && `Supposed: ${whatIf.map(({ type, date }) => `${type} on ${date}`).join(', ')}`,
    'No legal advice: verify with counsel.',
  ]
    .filter((line) => typeof line === 'string')
    .map((line) => safeFor('calendar', line))
    .join('\n');
}
