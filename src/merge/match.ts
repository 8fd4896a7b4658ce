import { pairsOf } from '../compare/match.ts';
import { entriesOf } from '../compare/things.ts';
import { formOf, isMap, same } from '../plan/values.ts';
import type { Body, Entry } from './read.ts';
import type { Bodies, Row, Tile, Where } from './types.ts';

/**
 * Which entries of the three versions are the same thing: those of a map with the same key, those of a list with the same id, person,
 * date or content, as the comparison of plans has it. In the order of ours; what ours has not comes last, in the order of theirs.
 */
export function matched({ base, ours, theirs }: Bodies, isMap: boolean, where: Where): Row[] {
  const entries = { base: base?.entries ?? [], ours: ours.entries, theirs: theirs.entries };
  const { by, isRecord } = isMap ? { by: ['name'], isRecord: false } : knownBy(Object.values(entries).flat(), where);
  const pair = (some: readonly Entry[], others: readonly Entry[]) => pairs(some, others, isMap ? null : by);
  const ofOurs = pair(entries.base, entries.ours);
  const ofTheirs = pair(entries.base, entries.theirs);
  const addedByUs = entries.ours.filter((entry) => !ofOurs.forward.has(entry));
  const addedByThem = entries.theirs.filter((entry) => !ofTheirs.forward.has(entry));
  // Two visits of one day are two records, unless the one says what the other does.
  const added = [...pair(addedByUs, addedByThem).forward].filter(
    ([now, old]) => !isRecord || agree(old.written.value, now.written.value),
  );
  const [theirsOfAdded, known] = [new Map(added.map(([t, o]) => [o, t])), new Set(added.map(([t]) => t))];
  const rows = entries.ours.map((entry): Row => {
    const old = ofOurs.forward.get(entry);
    return { base: old, ours: entry, theirs: old ? ofTheirs.backward.get(old) : theirsOfAdded.get(entry) };
  });
  const taken = new Set(rows.map((row) => row.theirs));
  const rest = entries.theirs.filter((entry) => !taken.has(entry) && !known.has(entry));
  return [...rows, ...rest.map((entry): Row => ({ base: ofTheirs.forward.get(entry), theirs: entry }))];
}

/** By which keys the entries of a list are known; `value` is the whole of an entry. */
function knownBy(entries: readonly Entry[], { keys }: Where): { by: readonly string[]; isRecord: boolean } {
  const haveAll = (key: string) =>
    entries.every(({ written: { value } }) => typeof value === 'object' && value !== null && key in value);
  const isName = (by: readonly string[]) => by.join() === 'id' || by.join() === 'person';
  const known = entriesOf(keys)?.by;
  if (known && entries.every(({ written }) => written.kind === 'map')) return { by: known, isRecord: !isName(known) };
  const by = ['id', 'person'].find(haveAll);
  return by ? { by: [by], isRecord: false } : { by: ['value'], isRecord: true };
}

/** From the later entry of a pair to the earlier one, and back. */
function pairs(before: readonly Entry[], after: readonly Entry[], by: readonly string[] | null) {
  const entries = new Map<object, Entry>();
  const known = (entry: Entry) => {
    const { value } = entry.written;
    const fields =
      by === null ? { name: entry.name } : by.join() === 'value' ? { value: formOf(value) } : { ...(value as object) };
    entries.set(fields, entry);
    return fields;
  };
  const found = pairsOf(before.map(known), after.map(known), by ?? ['name'], (fields) =>
    formOf(entries.get(fields)?.written.value),
  );
  const both = found.flatMap(([old, now]) =>
    old && now ? [[entries.get(now), entries.get(old)] as [Entry, Entry]] : [],
  );
  return { forward: new Map(both), backward: new Map(both.map(([now, old]) => [old, now])) };
}

/** Can both be said of one thing? */
function agree(a: unknown, b: unknown): boolean {
  if (!isMap(a) || !isMap(b)) return same(a, b);
  return Object.keys(a).every((key) => !(key in b) || agree(a[key], b[key]));
}

/**
 * Where an entry goes that only theirs has: records by their date, where ours are in the order of time; anything else behind what it
 * stands behind in theirs, and behind what ours has added there.
 */
export function placeOf({ theirs }: Row, tiles: readonly Tile[], { entries }: Body): number {
  const byDate = theirs && placeByDate(theirs, tiles);
  if (byDate !== undefined) return byDate;
  for (let index = theirs ? entries.indexOf(theirs) - 1 : -1; index >= 0; index--) {
    const at = tiles.findIndex(({ row }) => row.theirs === entries[index]);
    if (at >= 0) return pastAdded(at + 1, tiles);
  }
  return pastAdded(0, tiles);
}

function pastAdded(from: number, tiles: readonly Tile[]): number {
  let at = from;
  const isOurs = ({ row }: Tile) => row.base === undefined && row.theirs === undefined;
  for (let tile = tiles[at]; tile && isOurs(tile); tile = tiles[at]) at += 1;
  return at;
}

function placeByDate(theirs: Entry, tiles: readonly Tile[]): number | undefined {
  const date = dateOf(theirs.written.value);
  const dates = tiles.map(({ row }) => dateOf((row.ours ?? row.theirs)?.written.value));
  if (date === undefined || dates.includes(undefined)) return undefined;
  const known = dates as string[];
  const isSorted = (sign: 1 | -1) =>
    known.every((day, index) => index === 0 || sign * day.localeCompare(known[index - 1] as string) >= 0);
  const sign = isSorted(1) ? 1 : isSorted(-1) ? -1 : undefined;
  if (sign === undefined) return undefined;
  const at = known.findIndex((day) => sign * day.localeCompare(date) > 0);
  return at < 0 ? known.length : at;
}

/** The day of a record; of what has an id the order is that of the writer. */
function dateOf(value: unknown): string | undefined {
  if (!isMap(value) || 'id' in value) return undefined;
  const day = [value.date, value.changedOn, value.consultedOn, value.start].find((one) => typeof one === 'string');
  return day as string | undefined;
}
