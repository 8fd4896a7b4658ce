import * as z from 'zod';
import {
  eventTypesOpen,
  hearingTypesOpen,
  permanencyGoals,
  placementTypes,
  planKinds,
  reviewTypes,
} from '../plan/schema/codes.ts';
import { closed, day, flag, number, open, text } from '../plan/schema/fields.ts';
import { type NamedTest, namedTests } from '../wording/en/named-tests.ts';
import { distance, span } from './span-field.ts';

/** What packs call by name: each has its sentence in the wording and its check in `named-tests.ts`. */
const testNames = Object.keys(namedTests) as NamedTest[];

/**
 * A pack: the law of one jurisdiction as data. `docs/law-packs.md` tells how to write one; the packs of the program itself are
 * `src/law/packs/<jurisdiction>/pack.yaml`, in the same form.
 */

const baseAnchor = {
  event: open(eventTypesOpen, 'The first event of this type (in case.events).').optional(),
  hearing: open(hearingTypesOpen, 'The next hearing of this type that is not held.').optional(),
  lastHearing: open(hearingTypesOpen, 'The last hearing of this type that was held.').optional(),
  placement: closed(placementTypes, 'The start of each placement of this type.').optional(),
  birthday: number("The child's birthday of this age, in years.").optional(),
  anchor: text('A date that the pack defines under `anchors`.').optional(),
  deadline: text('The due date of another deadline.').optional(),
  plan: closed(['preparedOn', 'approvedOn'], 'This date of the plan.').optional(),
};

const offset = {
  after: distance('So long after it.').optional(),
  before: distance('So long before it.').optional(),
  onto: closed(['first-monday-after', 'day-before'], 'The day that the date is moved onto at the end.').optional(),
  noEarlierThan: open(
    eventTypesOpen,
    'Where the first event of this type is in the file and later than the date, its day takes the place of the date.',
  ).optional(),
};

const simple = z
  .strictObject({ ...baseAnchor, ...offset })
  .meta({ id: 'simpleDate', description: 'A date reckoned from one fact: the fact, and how long after or before it.' });

/** A date: one reckoned from a fact, or the earliest or latest of several. */
const reckoned = z
  .strictObject({
    ...baseAnchor,
    ...offset,
    earliestOf: z.array(simple).describe('The earliest of these that can be told.').optional(),
    latestOf: z.array(simple).describe('The latest of these that can be told.').optional(),
  })
  .meta({ id: 'date', description: 'A date that the law reckons from a fact of the plan.' });

const met = z
  .strictObject({
    event: open(eventTypesOpen, 'An event of this type.').optional(),
    hearing: open(hearingTypesOpen, 'A hearing of this type that was held.').optional(),
    review: closed(reviewTypes, 'A review of this type.').optional(),
    plan: closed(['preparedOn', 'approvedOn'], 'This date of the plan, where it is the first version.').optional(),
    again: flag(
      'true: the second or a later event, or this date of a later version of the plan: an update.',
    ).optional(),
    anyVersion: flag('true: this date of the plan, also where it is a later version.').optional(),
    child: closed(['transition.developedOn', 'icwa.noticeReceivedOn'], "This date of the child's entry.").optional(),
    contact: flag('true: a visit of the caseworker with the child.').optional(),
    inResidence: flag('true: where the child lives.').optional(),
  })
  .describe('What meets the deadline.');

const fact = {
  inCare: flag('The child was removed and is in out-of-home care (or is not).').optional(),
  kind: closed(planKinds, 'Kind of plan.').optional(),
  goal: closed(permanencyGoals, "The child's primary or concurrent goal.").optional(),
  primaryGoal: closed(permanencyGoals, "The child's primary goal.").optional(),
  placement: closed(placementTypes, "The child's placement now.").optional(),
  notPlacement: closed(placementTypes, 'Not this placement.').optional(),
  ageAtLeast: number('Age of the child in years, at least.').optional(),
  ageUnder: number('Age of the child in years, under.').optional(),
  ageAt: z
    .strictObject({
      event: open(eventTypesOpen, 'The first event of this type.'),
      under: number('Age of the child in years on that day, under.'),
    })
    .describe('Age of the child on the day of an event.')
    .optional(),
  event: open(eventTypesOpen, 'There is an event of this type.').optional(),
  noEvent: open(eventTypesOpen, 'There is no event of this type.').optional(),
  icwa: flag('The child is or may be an Indian child (or is not).').optional(),
  court: flag('A court hears the case (or not).').optional(),
  hearing: open(hearingTypesOpen, 'A hearing of this type is in the file.').optional(),
  has: text('This part of the item is written; `plan.` leads to the plan: plan.replaces.').optional(),
  hasNot: text('This part of the item is not written.').optional(),
  oneOf: z
    .strictObject({ path: text('Part of the item.'), values: z.array(text('A value.')).describe('Values.') })
    .describe('A part of the item has one of these values.')
    .optional(),
};

const condition = z
  .strictObject({
    ...fact,
    anyOf: z
      .array(z.strictObject(fact).describe('Something that may be so.'))
      .describe('One of these must be so.')
      .optional(),
    because: text('Why the entry does not apply where this is not so, for the reader.').optional(),
  })
  .meta({
    id: 'condition',
    description: 'Something that must be so for the entry to apply. All keys of one must hold.',
  });

const entry = {
  id: text('Name, as jurisdiction/name: us-tx/status-hearing.'),
  name: text('Short name.'),
  law: text('What the law asks, in plain words.'),
  when: z.array(condition).describe('All of these must hold.').optional(),
  citation: text('Statute or rule.'),
  source: text('Where its text was read; left out where it was not read.').optional(),
  asOf: day('When the entry was last looked at; that of the pack where left out.').optional(),
  verified: flag('true where the text was read. Entries that were not give warnings, never errors.'),
  severity: closed(
    ['warning', 'info'],
    'How severe its findings are, where that is milder than an error: the law was read, but how it is measured is our own reading.',
  ).optional(),
  note: text('What a reader should know.').optional(),
};

const deadline = z
  .strictObject({
    ...entry,
    rule: text('How the law counts, in its words: not later than the 60th day after the order.'),
    due: reckoned,
    notBefore: reckoned.optional(),
    met: z.array(met).describe('Any of these meets it.').optional(),
    repeat: span('Due again so long after it was met.').optional(),
    monthly: flag('true: due every calendar month since the trigger.').optional(),
    cumulative: z
      .strictObject({
        months: number('So many months of care …'),
        of: number('… within so many.').optional(),
        in: closed(
          placementTypes,
          'Time in placements of this type alone counts, added up over all of them.',
        ).optional(),
        except: z
          .array(open(eventTypesOpen, 'Type of the event that begins the time.'))
          .describe('Time that does not count.')
          .optional(),
      })
      .describe('Counted over the time in care and not from a day.')
      .optional(),
    roll: flag(
      'true: where the last day is a weekend or legal holiday, the act may be done on the next court day.',
    ).optional(),
    hold: flag('true: shown for information; nobody is late by it.').optional(),
    whileUnder: number('Applies where the child is younger than so many years on the day that it is due.').optional(),
    lapses: flag('true: once its day has passed, nothing meets it any more: a suit is dismissed.').optional(),
  })
  .describe('A deadline.');

const content = z
  .strictObject({
    ...entry,
    each: closed(
      ['plan', 'child', 'parent', 'person', 'task', 'parent-task', 'service', 'family-time', 'review', 'order', 'text'],
      'What it is asked of. One that is about several children is asked where the conditions hold for any one of them.',
    ),
    needs: z
      .array(text('A part that must be written.'))
      .describe('All of these must be written, as paths from the item.')
      .optional(),
    anyOf: z.array(text('A part.')).describe('One of these must be written.').optional(),
    differs: z.array(text('A part.')).describe('These two parts must not be the same.').optional(),
    oneOf: z
      .strictObject({ path: text('A part.'), values: z.array(text('A value.')).describe('Values.') })
      .describe('The part must have one of these values.')
      .optional(),
    test: closed(testNames, 'A test that the program knows by name.').optional(),
    missing: text(
      'What the finding says. {id} is what it is about, {age} the age of the child, {part} the part that is missing.',
    ),
    help: text('What to do.'),
  })
  .describe('Something that a plan must hold.');

export const packSchema = z
  .strictObject({
    pack: z.literal(1).describe('Format of the pack. The first line: pack: 1'),
    jurisdiction: text('Code that plans name: us-tx, or us-tx-bexar for a county.'),
    name: text('Name of the jurisdiction.'),
    extends: text('The pack that this one builds on: us for a state.').optional(),
    asOf: day('When the pack was last looked at.'),
    holidays: text('State whose legal holidays count, two letters.').optional(),
    documentTitles: z
      .strictObject(
        Object.fromEntries(planKinds.map((kind) => [kind, text('Title.').optional()])) as Record<
          (typeof planKinds)[number],
          z.ZodOptional<z.ZodString>
        >,
      )
      .describe('What a plan of each kind is called there.')
      .optional(),
    parentStatement: z
      .strictObject({
        heading: text('Heading over it.'),
        text: z.array(text('A paragraph.')).describe('Its paragraphs.'),
        citation: text('Statute or rule.'),
        source: text('Where it was read.').optional(),
        verified: flag('true where the wording was compared with the official text.'),
      })
      .describe('The statement to the parent that the law puts into the plan.')
      .optional(),
    switchOff: z
      .array(
        z
          .strictObject({ id: text('An entry of the pack that this one builds on.'), because: text('Why.') })
          .describe('An entry that does not apply here.'),
      )
      .describe('Entries of the pack below that do not apply here.')
      .optional(),
    anchors: z.record(z.string(), reckoned).describe('Dates that several deadlines are reckoned from.').optional(),
    deadlines: z
      .array(deadline)
      .describe('Deadlines. One with the id of an inherited entry takes its place.')
      .optional(),
    contents: z.array(content).describe('What a plan must hold.').optional(),
  })
  .describe('The law of one jurisdiction, as data.');

export type Pack = z.infer<typeof packSchema>;
export type Reckoned = z.infer<typeof reckoned>;
export type SimpleReckoned = z.infer<typeof simple>;
/** The keys of a date that say what it begins with, and all others: what it is moved by. */
export type BaseKey = keyof typeof baseAnchor | 'earliestOf' | 'latestOf';
export type MoveKey = Exclude<keyof Reckoned, BaseKey>;
export type DeadlineEntry = z.infer<typeof deadline>;
export type ContentEntry = z.infer<typeof content>;
export type Condition = z.infer<typeof condition>;
export type Met = z.infer<typeof met>;
