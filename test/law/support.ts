import { date, type PlainDate } from '../../src/calendar/plain-date.ts';
import { type Deadline, type DeadlineOptions, deadlinesOf, gapsOf, type Law } from '../../src/law/index.ts';
import { layOver } from '../../src/law/law.ts';
import type { ContentEntry, DeadlineEntry, Pack } from '../../src/law/pack-schema.ts';
import type { Child, Plan } from '../../src/plan/schema/plan.ts';
import { clock as words } from '../../src/wording/en/clock.ts';
import { inWords } from '../../src/wording/render.ts';

type Event = NonNullable<NonNullable<Plan['case']>['events']>[number];
type Hearing = Omit<NonNullable<NonNullable<Plan['case']>['hearings']>[number], 'id'>;

/** What a test says of a plan: events as `type: date`, children by id, and people besides the children. */
export interface Given extends Omit<Partial<Plan>, 'children'> {
  events?: Record<string, string> | Event[];
  hearings?: Hearing[];
  children?: Record<string, Omit<Child, 'person'> & { birthDate?: string }>;
}

const oneChild: Given['children'] = { leo: { placement: { type: 'foster-family', start: '2026-01-10' } } };

/** A plan for one child in foster care, and what the test says. */
export function planWith({ events = {}, hearings = [], children = oneChild, people = [], ...rest }: Given): Plan {
  const listed = Array.isArray(events) ? events : Object.entries(events).map(([type, on]) => ({ type, date: on }));
  return {
    caseplan: 1,
    id: 'P-1',
    kind: 'family-service-plan',
    jurisdiction: 'us-tx',
    status: 'active',
    people: [
      ...Object.entries(children ?? {}).map(([id, { birthDate }]) => ({
        id,
        role: 'child',
        name: `${id} Doe`,
        ...(birthDate === undefined ? {} : { birthDate }),
      })),
      ...people,
    ],
    children: Object.entries(children ?? {}).map(([person, { birthDate: _, ...child }]) => ({ person, ...child })),
    ...rest,
    case: {
      ...rest.case,
      events: listed,
      hearings: hearings.map((hearing, index) => ({ id: `h-${index}`, ...hearing })),
    },
  } as Plan;
}

/** A law of one deadline. */
export function lawWith(entry: Partial<DeadlineEntry>, more: Partial<Pack> = {}): Law {
  return layOver(null, {
    pack: 1,
    jurisdiction: 'us-xx',
    name: 'Somewhere',
    asOf: '2026-11-21',
    deadlines: [
      {
        id: 'us-xx/clock',
        name: 'Clock',
        law: 'Something is done.',
        rule: 'in time',
        due: { event: 'removal', after: '30 days' },
        met: [{ event: 'done' }],
        citation: 'Code § 1',
        verified: true,
        ...entry,
      },
    ],
    ...more,
  });
}

export type OnDay = Omit<DeadlineOptions, 'today'>;

/** The clocks of a law on a plan, as of a day. */
export function clocks(given: Given, law: Law, today: string, options: OnDay = {}): Deadline[] {
  return deadlinesOf(planWith(given), law, { today: date(today), ...options });
}

/** The one clock of a name. */
export function clock(all: readonly Deadline[], id: string): Deadline {
  const [found, ...more] = all.filter(({ entry }) => entry.id === id);
  if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} clocks are called ${id}`);
  return found;
}

/** State and date, the two things that people look at. */
export const brief = ({ state, due, metOn }: Deadline) => [state, due, metOn] as const;

/** A clock with what it says in English words, as programs get it. */
export const inEnglish = ({ trigger, why, missing, ...rest }: Deadline) => ({
  ...rest,
  trigger: trigger && { type: inWords(words.facts, trigger.fact), date: trigger.date },
  why: why && inWords(words.reasons, why),
  missing: missing.map((fact) => inWords(words.missingFacts, fact)),
});

export const day = (text: string): PlainDate => date(text);

/** A law that asks one thing of a plan. */
export function lawAsking(entry: Partial<ContentEntry>): Law {
  const contents = [
    {
      id: 'us-xx/content',
      name: 'Content',
      law: 'Something is written.',
      each: 'plan' as const,
      missing: '{id} lacks {part}.',
      help: 'Write it.',
      citation: 'Code § 2',
      verified: true,
      ...entry,
    },
  ];
  return layOver(null, { pack: 1, jurisdiction: 'us-xx', name: 'Somewhere', asOf: '2026-11-21', contents });
}

/** Of whom or what a law asks something that the plan does not hold: of one entry, or of all by their names. */
export function lacking(given: Given, law: Law, id: string | null = 'us-xx/content', today = '2026-04-15'): string[] {
  const gaps = gapsOf(planWith(given), law, date(today));
  return id === null
    ? gaps.map(({ entry }) => entry.id)
    : gaps.filter(({ entry }) => entry.id === id).map(({ subject }) => subject);
}
