import type { Difference } from '../difference.ts';

/** Keys that say more about another one: they are told in its line where both are recorded. */
const toldWith: Readonly<Record<string, readonly string[]>> = {
  'task.status': ['completedOn', 'evidence'],
  'hearing.held': ['outcome'],
  'hearing.outcome': ['held'],
  'service.status': ['outcome'],
  'signature.status': ['date', 'reason', 'termsDiscussedOn', 'copyGivenOn', 'language'],
  'participation.participated': ['how', 'views', 'agrees', 'whyNot', 'invitedOn'],
  'service.availability': ['waitlist.since', 'waitlist.expectedOn', 'waitlist.interim'],
};

/** Differences of one thing, those together that are told together. */
export function together(differences: readonly Difference[]): [Difference, ...Difference[]][] {
  const left = new Set(differences);
  return differences.flatMap((one): [Difference, ...Difference[]][] => {
    if (!left.has(one)) return [];
    left.delete(one);
    const keys = toldWith[`${one.thing}.${one.key}`] ?? [];
    const more = one.to === undefined ? [] : [...left].filter((other) => isWith(one, other, keys));
    for (const other of more) left.delete(other);
    return [[one, ...more]];
  });
}

const isWith = (one: Difference, other: Difference, keys: readonly string[]) =>
  other.thing === one.thing && other.id === one.id && other.key !== null && keys.includes(other.key);
