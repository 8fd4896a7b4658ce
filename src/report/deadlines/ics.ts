import { addDays, type PlainDate, toEpochDay } from '../../calendar/plain-date.ts';
import { type DeadlineReport, type DeadlineRow, factOf, isOpen, type WhatIf } from './rows.ts';
import { longDate } from './words.ts';

const day = 86_400;
/** So long before the day a calendar reminds. */
const reminders = [7 * day, day];

/**
 * Open deadlines as a calendar (RFC 5545): one event for the whole of the statutory day, children as initials.
 * A clock keeps its UID, so that importing a later calendar moves events and does not double them. The only time in it is `asOf`.
 *
 * @param hash makes a short text of letters and digits out of any text, always the same
 */
export async function deadlinesIcs(report: DeadlineReport, hash: (text: string) => string): Promise<string> {
  const { default: ical, ICalAlarmType, ICalEventClass, ICalEventTransparency } = await import('ical-generator');
  const supposed = report.whatIf.length > 0;
  const calendar = ical({
    name: supposed ? 'Case plan deadlines (what if)' : 'Case plan deadlines',
    prodId: { company: 'caseplan', product: 'caseplan', language: 'EN' },
  });
  const taken = new Set<string>();
  for (const row of report.rows) {
    if (!isEvent(row)) continue;
    const summary = summaryOf(row, supposed);
    const event = calendar.createEvent({
      id: `${hash(identity(row, report.whatIf, taken))}@caseplan`,
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
    });
    for (const triggerBefore of reminders)
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore, description: summary });
  }
  return `${propertiesFirst(calendar.toString())}\r\n`;
}

type Dated = DeadlineRow & { due: PlainDate };

export const isEvent = (row: DeadlineRow): row is Dated => isOpen(row) && row.due !== null;

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
function oneOfSeveral({ entry, trigger, due }: Dated): string | null {
  if (entry.monthly) return due;
  const { id } = (trigger?.at?.node ?? {}) as { id?: string };
  if (trigger?.type.endsWith(' hearing')) return id ?? null;
  return trigger?.type === 'placement' || trigger?.at === null ? trigger.date : null;
}

function summaryOf({ entry, plan, initials }: DeadlineRow, supposed: boolean): string {
  const children = initials.length > 0 ? ` (${initials.join(', ')})` : '';
  return clean(`${supposed ? 'What if: ' : ''}${entry.name}: ${plan}${children}`);
}

function describe({ entry, trigger, rolled, actBy, askCounsel }: DeadlineRow, whatIf: readonly WhatIf[]): string {
  return [
    `Rule: ${entry.rule}.`,
    // A date of birth is nobody's business in a calendar.
    trigger && !trigger.type.startsWith('birthday') && `Counted from: ${factOf(trigger)}`,
    rolled && `That day is a weekend or holiday: the next court day is ${longDate(rolled)}.`,
    actBy && `That day is a weekend or holiday, and no law was found that moves it: act by ${longDate(actBy)}.`,
    askCounsel && 'That day is a holiday, and no authority was found that moves it: ask counsel.',
    `Citation: ${entry.citation}${entry.source ? ` (${entry.source})` : ''}`,
    entry.verified ? 'Verified: the text of the law was read.' : 'Not verified: compare with the official text.',
    whatIf.length > 0 && `Supposed: ${whatIf.map(({ type, date }) => `${type} on ${date}`).join(', ')}`,
    'No legal advice: verify with counsel.',
  ]
    .filter((line) => typeof line === 'string')
    .map(clean)
    .join('\n');
}

/** RFC 5545 allows no control character in a text. */
const clean = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim();
