import { ageOn, latest, type PlainDate } from '../calendar/plain-date.ts';
import { isInCourt } from '../plan/court.ts';
import type { Path } from '../plan/problem.ts';
import type { Child, Plan } from '../plan/schema/plan.ts';
import { valueAt } from '../plan/value-at.ts';
import { code } from '../wording/args.ts';
import type { Fact } from '../wording/clock.ts';

/** A fact that a clock starts from, and where its date stands in the plan. Plain data. */
export interface Trigger {
  fact: Fact;
  date: PlainDate;
  /** null where it stands nowhere in the plan: the day on which a clock was last met. */
  place: Path | null;
}

/** What the law asks of a plan about one child: its dates, where the child is, how old. */
export class Facts {
  readonly plan: Plan;
  /** The id of the child; null where the plan names none. */
  readonly child: string | null;
  readonly today: PlainDate;
  readonly entry: Child | undefined;
  /** Events up to the first of these days, and after the second, belong to other episodes of care. */
  readonly #after: string;
  readonly #until: string;
  /** Every entry of a pack asks for some; a plan does not change while it is looked at. */
  readonly #events = new Map<string, Trigger[]>();

  constructor(plan: Plan, child: string | null, today: PlainDate, episode?: { after: string; until: string }) {
    this.plan = plan;
    this.child = child;
    this.today = today;
    this.entry = plan.children?.find((entry) => entry.person === child);
    this.#after = episode?.after ?? this.#lastEpisode();
    this.#until = episode?.until ?? '';
  }

  /** A child who was removed again after a case was closed begins anew: what came before is another episode of care. */
  #lastEpisode(): string {
    const removed = this.#recorded('removal').at(-1)?.date ?? '';
    return this.#recorded('case-closed').findLast(({ date }) => date < removed)?.date ?? '';
  }

  /** The episodes of care before this one, each with the day on which its case was closed. */
  earlier(): { facts: Facts; end: PlainDate }[] {
    const ends = this.#recorded('case-closed').flatMap(({ date }) => (date <= this.#after ? [date] : []));
    return ends.map((end, index) => {
      const episode = { after: ends[index - 1] ?? '', until: end };
      return { facts: new Facts(this.plan, this.child, this.today, episode), end };
    });
  }

  /** Events of a type that concern this child, of any episode, in time order. One without `children` concerns all. */
  #recorded(type: string): Trigger[] {
    const fact: Fact = { id: 'event', args: { type: code(type) } };
    return (this.plan.case?.events ?? [])
      .flatMap((event, index) =>
        event.type === type && this.#concerns(event.children)
          ? [{ fact, date: event.date as PlainDate, place: ['case', 'events', index, 'date'] }]
          : [],
      )
      .sort(byDate);
  }

  /** Those of this episode. */
  events(type: string): Trigger[] {
    const known = this.#events.get(type);
    if (known) return known;
    const isOfEpisode = ({ date }: Trigger) => date > this.#after && (this.#until === '' || date <= this.#until);
    const found = this.#recorded(type).filter(isOfEpisode);
    this.#events.set(type, found);
    return found;
  }

  event(type: string): Trigger | undefined {
    return this.events(type)[0];
  }

  #hearings(type: string, held: boolean): Trigger[] {
    const fact: Fact = { id: 'hearing', args: { type: code(type) } };
    return (this.plan.case?.hearings ?? [])
      .flatMap((hearing, index) =>
        hearing.type === type && (hearing.held === true) === held
          ? [{ fact, date: hearing.date as PlainDate, place: ['case', 'hearings', index, 'date'] }]
          : [],
      )
      .sort(byDate);
  }

  heldHearings(type: string): Trigger[] {
    return this.#hearings(type, true).filter(({ date }) => date <= this.today);
  }

  /** Hearings of a type that were held or are to come, in time order. One whose day has passed, held or not, counts where it is the last. */
  hearings(type: string): Trigger[] {
    const held = this.#hearings(type, true);
    const all = [...held, ...this.#hearings(type, false)].sort(byDate);
    return all.filter(
      (hearing, index) => hearing.date >= this.today || index === all.length - 1 || isAmong(held, hearing),
    );
  }

  lastHearing(type: string): Trigger | undefined {
    return this.heldHearings(type).at(-1);
  }

  /** The next hearing of a type on or after today; where none is set, the last one, held or not. */
  nextHearing(type: string): Trigger | undefined {
    const coming = this.#hearings(type, false);
    return (
      coming.find(({ date }) => date >= this.today) ?? [...coming, ...this.#hearings(type, true)].sort(byDate).at(-1)
    );
  }

  /** Does a court hear the case of this child? */
  inCourt(): boolean {
    return isInCourt(this.plan, (children) => this.#concerns(children));
  }

  /** The date of birth and where it stands. */
  birth(): Pick<Trigger, 'date' | 'place'> | undefined {
    const people = this.plan.people ?? [];
    const index = people.findIndex((someone) => someone.id === this.child);
    const born = people[index]?.birthDate as PlainDate | undefined;
    return born && { date: born, place: ['people', index, 'birthDate'] };
  }

  /** The map of the plan that the date of a fact stands in. */
  mapOf({ place }: Trigger): object | undefined {
    return place === null ? undefined : (valueAt(this.plan, place.slice(0, -1)) as object | undefined);
  }

  /** In whole years, today or on another day. */
  age(on: PlainDate = this.today): number | undefined {
    const born = this.birth();
    return born && ageOn(born.date, on);
  }

  /** Age on the day of the first event of a type. */
  ageAt(event: string): number | undefined {
    const on = this.event(event)?.date;
    return on && this.age(on);
  }

  /** Every placement whose start is told, in time order. */
  #placements() {
    const { placement: current, placementHistory = [] } = this.entry ?? {};
    const at: Path = ['children', (this.plan.children ?? []).indexOf(this.entry as Child)];
    const all = [
      ...placementHistory.map((placement, index) => ({ placement, at: [...at, 'placementHistory', index] })),
      ...(current ? [{ placement: current, at: [...at, 'placement'] }] : []),
    ];
    return all
      .flatMap(({ placement, at }) =>
        placement.start === undefined
          ? []
          : [{ placement, date: placement.start as PlainDate, place: [...at, 'start'] }],
      )
      .sort(byDate);
  }

  placements(type: string): Trigger[] {
    const fact: Fact = { id: 'placement', args: { type: code(type) } };
    return this.#placements().flatMap(({ placement, date, place }) =>
      placement.type === type ? [{ fact, date, place }] : [],
    );
  }

  /** From when to when the child was in placements of a type. One whose end is not told ended when the next began, or goes on. */
  stays(type: string): { start: PlainDate; end: PlainDate }[] {
    const all = this.#placements();
    return all.flatMap(({ placement, date: start }, index) => {
      const end = (placement.end as PlainDate | undefined) ?? all[index + 1]?.date ?? this.today;
      return placement.type === type && end >= start ? [{ start, end }] : [];
    });
  }

  /** Does the child live elsewhere than with a parent, or was removed and the plan does not say where to? */
  inCare(): boolean {
    const type = this.entry?.placement?.type;
    if (type !== undefined) return type !== 'parental-home';
    return this.event('removal') !== undefined || this.event('entered-care') !== undefined;
  }

  /** The day on which the case was closed. A final order ends some clocks and starts others: the entries say which. */
  over(): PlainDate | undefined {
    return latest(this.events('case-closed').map(({ date }) => date));
  }

  #concerns(children: readonly string[] | undefined): boolean {
    return children === undefined || this.child === null || children.includes(this.child);
  }
}

/** Is a hearing in a list of hearings? */
const isAmong = (list: readonly Trigger[], { place }: Trigger) =>
  list.some((one) => one.place?.join() === place?.join());

const byDate = (a: { date: string }, b: { date: string }) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
