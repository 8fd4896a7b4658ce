import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { Facts } from '../law/facts.ts';
import { type Deadline, deadlinesOf, type Gap, gapsOf, jurisdictionCodes, type Law } from '../law/index.ts';
import { restDayOf } from '../law/rest-day.ts';
import { childIds, findPerson } from '../plan/people.ts';
import type { Path } from '../plan/problem.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { suggest } from '../plan/suggest.ts';
import { valueAt } from '../plan/value-at.ts';
import type { Report } from '../rules/rule.ts';
import type { Severity } from '../rules/severity.ts';
import type { MissingFact } from '../wording/clock.ts';
import { say } from '../wording/index.ts';
import type { Laws } from './laws.ts';

/** What a clock or a required content of the law reports, with what stands in the pack instead of in a rule. */
export interface LawReport extends Report {
  rule: string;
  severity: Severity;
  citation: string | null;
}

/** What the law is asked with. */
export interface Asked {
  today: PlainDate;
  laws: Laws;
  /** false: what the law asks a plan to hold alone. */
  clocks: boolean;
  /** How many days ahead a clock is due soon. */
  dueSoon?: number;
  /** true: tell every clock that is coming, however far ahead, but for those that are for information only. */
  allComing?: boolean;
}

/** The findings of the families `deadline` and `law` for one plan. */
export function lawReports(plan: Plan, asked: Asked): LawReport[] {
  const { today, laws } = asked;
  const law = laws.of(plan.jurisdiction);
  if (law === undefined) return [];
  return [
    ...unknownJurisdiction(plan, law),
    ...(asked.clocks ? clockReports(plan, law, asked) : []),
    ...gapsOf(plan, law, today).map(contentReport),
  ];
}

function clockReports(plan: Plan, law: Law, { today, laws, dueSoon, allComing = false }: Asked): LawReport[] {
  const known = dueSoon === undefined ? laws.clocks?.(plan) : undefined;
  const isHoliday = laws.holidays(law.holidays);
  const clocks = known ?? deadlinesOf(plan, law, { today, soon: dueSoon, isHoliday });
  return [
    ...overdue(plan, clocks, today),
    ...clocks.flatMap((clock) => coming(plan, clock, { today, allComing })),
    ...missingTriggers(plan, clocks),
    ...secondRemovals(plan, today),
  ];
}

const severityOf = ({ verified, severity }: { verified: boolean; severity?: Severity }): Severity =>
  severity ?? (verified ? 'error' : 'warning');

function unknownJurisdiction(plan: Plan, law: Law): LawReport[] {
  const { jurisdiction: code } = plan;
  if (law.jurisdiction === code) return [];
  // A state alone: `ca`.
  const state = jurisdictionCodes.find((known) => known === `us-${code.toLowerCase()}`);
  return [
    {
      rule: 'law/jurisdiction',
      severity: 'warning',
      citation: null,
      at: plan,
      key: 'jurisdiction',
      subject: plan.id,
      ...say('jurisdiction-unknown', {
        code,
        guess: state ?? suggest(code, jurisdictionCodes),
        known: jurisdictionCodes,
      }),
    },
  ];
}

/** Where a finding about a clock points to: the fact that started it, else the plan. */
function place(plan: Plan, { trigger }: Deadline): Pick<Report, 'at' | 'key' | 'subject'> {
  const subject = plan.id;
  return { ...(trigger?.place ? placeIn(plan, trigger.place) : { at: plan, key: 'case' }), subject };
}

/** The map of the plan and the key that a path leads to. */
function placeIn(plan: Plan, path: Path): Pick<Report, 'at' | 'key'> {
  return { at: valueAt(plan, path.slice(0, -1)) as object, key: String(path.at(-1)) };
}

function base(plan: Plan, clock: Deadline): Omit<LawReport, 'message' | 'help' | 'severity'> {
  return { ...place(plan, clock), rule: `deadline/${clock.entry.id}`, citation: clock.entry.citation };
}

/** One finding for an entry, however often it was missed. */
function overdue(plan: Plan, clocks: readonly Deadline[], today: PlainDate): LawReport[] {
  const late = clocks.filter(({ state }) => state === 'overdue');
  const byEntry = new Map<string, Deadline[]>();
  for (const clock of late) byEntry.set(clock.entry.id, [...(byEntry.get(clock.entry.id) ?? []), clock]);
  return [...byEntry.values()].map((clocks) => {
    const [first] = clocks as [Deadline];
    const { entry, trigger } = first;
    const missed = clocks.map((clock) => {
      const due = clock.rolled ?? (clock.due as PlainDate);
      return { due, rest: restDayOf(clock), days: daysBetween(due, today), children: clock.children };
    });
    const isOne = clocks.every((clock) => clock.trigger?.date === trigger?.date);
    const from = trigger && isOne && trigger.date !== first.due ? { fact: trigger.fact, date: trigger.date } : null;
    return {
      ...base(plan, first),
      severity: severityOf(entry),
      ...say('deadline-overdue', { entry, missed, from, ways: entry.met ?? [] }),
    };
  });
}

function coming(
  plan: Plan,
  clock: Deadline,
  { today, allComing }: { today: PlainDate; allComing: boolean },
): LawReport[] {
  const { entry, state, metOn, children } = clock;
  const due = clock.rolled ?? clock.due;
  const isToCome = state === 'due-soon' || (allComing && state === 'upcoming' && entry.hold !== true);
  if (due === null || (!isToCome && state !== 'met-late')) return [];
  const words =
    isToCome || metOn === null
      ? say('deadline-soon', { entry, due, rest: restDayOf(clock), days: daysBetween(today, due), children })
      : say('deadline-met-late', { entry, on: metOn, days: daysBetween(due, metOn), children });
  return [{ ...base(plan, clock), severity: 'info', ...words }];
}

/** One finding for each fact that is missing, not one for each clock that waits for it. */
function missingTriggers(plan: Plan, clocks: readonly Deadline[]): LawReport[] {
  const waiting = clocks
    .filter(({ state }) => state === 'unknown')
    .map(({ missing, entry }) => ({ facts: missing.filter(isForgotten), entry }))
    .filter(({ facts }) => facts.length > 0);
  const alone = new Set(waiting.flatMap(({ facts }) => (facts.length === 1 ? facts.map(keyOf) : [])));
  const entriesOf = new Map<string, Map<string, Deadline['entry']>>();
  const factsOf = new Map<string, MissingFact[]>();
  for (const { facts, entry } of waiting) {
    // Any one of them will do. Where one must be recorded for another clock as well, that one is asked for.
    const wanted = facts.find((fact) => alone.has(keyOf(fact)));
    const asked = wanted === undefined ? [...facts].sort(byKey) : [wanted];
    const key = asked.map(keyOf).join();
    factsOf.set(key, asked);
    entriesOf.set(key, (entriesOf.get(key) ?? new Map()).set(entry.name, entry));
  }
  return [...entriesOf].map(([key, entries]) => ({
    rule: 'deadline/trigger-missing',
    severity: 'warning',
    citation: null,
    ...whereToRecord(plan, factsOf.get(key) ?? []),
    subject: plan.id,
    ...say('trigger-missing', { facts: factsOf.get(key) ?? [], entries: [...entries.values()] }),
  }));
}

/** That a hearing is not set, or was not held, is no fact that somebody forgot to record. */
const isForgotten = ({ id }: MissingFact) => id !== 'hearing-not-set' && id !== 'hearing-not-held';

/** The same for facts that are the same. */
const keyOf = (fact: MissingFact) => JSON.stringify(fact);
const byKey = (a: MissingFact, b: MissingFact) => (keyOf(a) < keyOf(b) ? -1 : 1);

/** A date of birth stands with the person, everything else under the case. */
function whereToRecord(plan: Plan, [fact, ...more]: readonly MissingFact[]): Pick<Report, 'at' | 'key'> {
  const born = fact?.id === 'birth-date-missing' && more.length === 0 ? fact.args.child : null;
  const person = born === null ? undefined : findPerson(plan, born.person);
  if (person) return { at: person, key: 'id' };
  return plan.case ? { at: plan.case, key: 'events' } : { at: plan, key: 'case' };
}

/** Of two removals in one episode the first starts every clock: nobody should find that out by a date that looks wrong. */
function secondRemovals(plan: Plan, today: PlainDate): LawReport[] {
  const twice = new Map<string, { path: Path; dates: string[]; children: string[] }>();
  for (const child of childIds(plan)) {
    const [first, second] = new Facts(plan, child, today).events('removal');
    if (!first || !second?.place || first.date === second.date) continue;
    const known = twice.get(second.place.join()) ?? {
      path: second.place,
      dates: [first.date, second.date],
      children: [],
    };
    known.children.push(child);
    twice.set(second.place.join(), known);
  }
  return [...twice.values()].map(({ path, dates, children }) => ({
    rule: 'deadline/trigger-missing',
    severity: 'warning',
    citation: null,
    ...placeIn(plan, path),
    subject: plan.id,
    ...say('second-removal', { children, dates }),
  }));
}

/** Findings of the plan itself that say already what a content of the law would say again. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  assessment: ['component/safety-threats', 'component/strengths', 'component/needs'],
  due: ['component/timeline', 'timeline/no-due-date'],
  goals: ['component/goals', 'component/measures'],
  participation: ['component/participation'],
  period: ['component/timeline'],
  reviewEvery: ['component/review'],
  reviews: ['component/review'],
  services: ['component/services'],
  signatures: ['component/signatures'],
  strategies: ['component/strategies'],
  tasks: ['component/tasks', 'component/family-tasks', 'component/agency-tasks'],
  'asked-to-take-part': ['component/participation'],
  'took-part-or-why-not': ['component/participation'],
  'parents-signed-or-ordered': ['component/signatures'],
  'parents-signed-or-filed': ['component/signatures'],
  'parents-copied': ['component/signatures'],
  'terms-discussed': ['component/signatures'],
  'permanency-step': ['component/goals', 'component/strategies', 'component/tasks'],
  'agency-signed': ['component/signatures'],
  'reason-not-signed': ['component/signatures'],
  'signature-offered': ['component/signatures'],
  'plan-per-parent': ['component/tasks', 'component/family-tasks'],
};

function contentReport({ entry, item, path, subject, age }: Gap): LawReport {
  const [first] = path?.split('.') ?? [];
  return {
    rule: `law/${entry.id}`,
    severity: severityOf(entry),
    citation: entry.citation,
    at: item,
    key: first,
    subject,
    ...say('content-missing', { entry, id: subject, age: String(age ?? ''), part: path ?? '' }),
    because: saidBy[first ?? entry.test ?? ''] ?? [],
  };
}
