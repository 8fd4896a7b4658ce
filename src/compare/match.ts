type Entry = Readonly<Record<string, unknown>>;

/** An entry of the one list and that of the other which is the same thing; undefined where the other has none. */
export type Pair = readonly [Entry | undefined, Entry | undefined];

/**
 * The entries of two lists in pairs, in the order of the later list; those that only the earlier has come at its end. Entries are the
 * same thing where the values of the keys `by` are the same. Of several such, those that say the same are taken together first, then in
 * the order in which they stand.
 *
 * @param text what an entry says, to be compared; `side` is 0 for the earlier list
 */
export function pairsOf(
  before: readonly Entry[],
  after: readonly Entry[],
  by: readonly string[],
  text: (entry: Entry, side: 0 | 1) => string,
): Pair[] {
  const waiting = new Map<string, Entry[]>();
  for (const entry of before) {
    const name = nameBy(entry, by);
    waiting.set(name, [...(waiting.get(name) ?? []), entry]);
  }
  const partners = new Map<Entry, Entry>();
  const take = (now: Entry, fits: (old: Entry) => boolean) => {
    const olds = waiting.get(nameBy(now, by)) ?? [];
    const old = olds.find(fits);
    if (old === undefined || partners.has(now)) return;
    partners.set(now, old);
    olds.splice(olds.indexOf(old), 1);
  };
  for (const now of after) {
    const said = text(now, 1);
    take(now, (old) => text(old, 0) === said);
  }
  for (const now of after) take(now, () => true);
  const gone = [...waiting.values()].flat();
  return [
    ...after.map((now): Pair => [partners.get(now), now]),
    ...before.filter((old) => gone.includes(old)).map((old): Pair => [old, undefined]),
  ];
}

const nameBy = (entry: Entry, by: readonly string[]) =>
  JSON.stringify(
    by.map((key) => {
      const value = entry[key];
      return Array.isArray(value) ? [...value].sort() : (value ?? null);
    }),
  );
