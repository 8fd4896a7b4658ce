import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { Plan, Prose } from '../plan/schema/plan.ts';
import { fieldRoleOf } from '../plan/schema/role.ts';
import { type ListShape, type MapShape, planShape, type Shape } from '../plan/schema/shape.ts';
import type { Comparison, Difference, Owner, PlanName, Thing } from './difference.ts';
import { carriedOn } from './finished.ts';
import { pairsOf } from './match.ts';
import { withReasons } from './reasons.ts';
import { formText } from './same.ts';
import { natureIn, natureOfEntry } from './terms.ts';
import { type Entries, entriesOf, isPlanned } from './things.ts';

/**
 * What differs between two plans, as plain data in the order of the format. Things are matched by what they are known by: `id`, the
 * `person` that they are about, or a date; never by their place. The order of entries and how texts are wrapped make no difference;
 * an id that was renamed is one thing removed and one added.
 */
export function comparePlans(before: Plan, after: Plan): Comparison {
  const languages: Languages = [before.language ?? 'en', after.language ?? 'en'];
  const amends = after.replaces === before.id && after.id !== before.id;
  const root: Here = { thing: 'plan', id: after.id, title: null, on: null, of: [], keys: [], below: [] };
  const differences = inMap(planShape, before, after, root, languages);
  return {
    before: planName(before),
    after: planName(after),
    amends,
    differences: withReasons(amends ? carriedOn(differences, after) : differences, before, after),
  };
}

const planName = ({ id, version, status, period }: Plan): PlanName => ({
  id,
  version: version ?? null,
  status,
  period: { ...period },
});

/** Languages of the prose of the two plans. */
type Languages = readonly [string, string];
type Map = Readonly<Record<string, unknown>>;

/** The thing that is looked at, and the way to it. */
interface Here extends Owner {
  on: PlainDate | null;
  of: readonly Owner[];
  /** Keys from the top of the plan, positions left out. */
  keys: readonly string[];
  /** Keys below the thing. */
  below: readonly string[];
}

/** Parts of a plan that are called by a name of their own. */
const parts: Readonly<Record<string, Thing>> = { case: 'case', assessment: 'assessment' };

function inMap(shape: MapShape, before: Map, after: Map, here: Here, languages: Languages): Difference[] {
  return Object.entries(shape.keys).flatMap(([key, below]) => {
    const keys = [...here.keys, key];
    const part = here.keys.length === 0 ? parts[key] : undefined;
    const inside: Here = part
      ? { ...here, thing: part, id: null, keys, below: [] }
      : { ...here, keys, below: [...here.below, key] };
    return inValue(below, before[key], after[key], inside, languages);
  });
}

function inValue(shape: Shape, from: unknown, to: unknown, here: Here, languages: Languages): Difference[] {
  if (from === undefined && to === undefined) return [];
  const entries = entriesOf(here.keys);
  if (shape.type === 'list' && entries) return inList(shape, from, to, entries, here, languages);
  if (here.keys.join('.') === 'children.placement' && isOtherPlace(from, to)) return [wholeValue(from, to, here)];
  if (shape.type === 'map' && here.keys[0] !== 'previous')
    return inMap(shape, (from ?? {}) as Map, (to ?? {}) as Map, here, languages);
  if (formText(shape, from, languages[0]) === formText(shape, to, languages[1])) return [];
  return [wholeValue(from, to, here)];
}

/** Is it about another home, and not about other words for the same one? */
function isOtherPlace(from: unknown, to: unknown): boolean {
  const told = (place: unknown) => {
    const { type, caregiver, start } = (place ?? {}) as Map;
    return JSON.stringify([type, caregiver, start]);
  };
  return told(from) !== told(to);
}

function wholeValue(from: unknown, to: unknown, here: Here): Difference {
  const nature = natureIn(fieldRoleOf(here.keys) ?? 'terms', from, to);
  const isMove = isPlanned(here.keys) && typeof from === 'string' && typeof to === 'string';
  return {
    ...place(here),
    what: isMove ? 'moved' : isRecorded(here, from, to) ? 'recorded' : 'changed',
    nature: isMove && here.thing === 'hearing' ? 'record' : nature,
    key: here.below.join('.'),
    from,
    to,
    days: isMove ? daysBetween(from as PlainDate, to as PlainDate) : null,
  };
}

/** Something that came of the plan is written down: where there was nothing, or where it stands now. */
function isRecorded({ keys }: Here, from: unknown, to: unknown): boolean {
  if (to === undefined) return false;
  const isStatus = /^(status|lifecycleStatus|achievementStatus|availability|held|participated|agrees)$/.test(
    keys.at(-1) ?? '',
  );
  return natureIn(fieldRoleOf(keys) ?? 'terms', from, to) === 'record' && (from === undefined || isStatus);
}

const place = ({ thing, id, title, on, of, keys }: Here) => ({
  thing,
  keys,
  id,
  title,
  on,
  of,
  people: [] as readonly string[],
  goals: [] as readonly string[],
  why: null,
  steps: [] as const,
});

function inList(
  shape: ListShape,
  from: unknown,
  to: unknown,
  entries: Entries,
  here: Here,
  languages: Languages,
): Difference[] {
  const map = shape.of as MapShape;
  const text = (entry: Map, side: 0 | 1) => formText(map, entry, languages[side]);
  return pairsOf((from ?? []) as Map[], (to ?? []) as Map[], entries.by, text).flatMap(([old, now]) => {
    const entry = entered(here, entries, (now ?? old) as Map);
    if (old !== undefined && now !== undefined) return inMap(map, old, now, entry, languages);
    const nature = natureOfEntry(map, now ?? old, here.keys);
    const what = now === undefined ? 'removed' : nature === 'record' ? 'recorded' : 'added';
    return [{ ...place(entry), what, nature, key: null, from: old, to: now, days: null } satisfies Difference];
  });
}

/** One entry of a list, as a thing of its own. */
function entered(here: Here, { thing, title }: Entries, entry: Map): Here {
  const { id, person, date, start } = entry;
  const name = [id, person].find((value) => typeof value === 'string') as string | undefined;
  const on = name === undefined ? ((date ?? start ?? null) as PlainDate | null) : null;
  const isTop = here.thing === 'plan' || here.thing === 'case' || here.thing === 'assessment';
  return {
    thing,
    id: name ?? null,
    title: title === undefined ? null : ((entry[title] ?? null) as Prose | null),
    on,
    of: isTop ? [] : [{ thing: here.thing, id: here.id, title: here.title }, ...here.of],
    keys: here.keys,
    below: [],
  };
}
