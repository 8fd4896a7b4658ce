import type { Prose } from '../../plan/schema/plan.ts';
import type { Difference } from '../difference.ts';
import { sentencesOf } from './sentences.ts';
import { proseText, type Telling } from './values.ts';

/** Keys that say more about another one: they are told in its line where both are recorded. */
const toldWith: Readonly<Record<string, readonly string[]>> = {
  'task.status': ['completedOn', 'evidence'],
  'hearing.held': ['outcome'],
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

type Values = Readonly<Record<string, unknown>>;

/** Sentences that say at once what several keys say; null where each of them is told by itself. */
export function toldTogether(lines: readonly [Difference, ...Difference[]], telling: Telling): string[] | null {
  const [{ thing, key, to }] = lines;
  const values: Values = Object.fromEntries(lines.map((line) => [line.key, line.to]));
  const { sentences, quote } = telling.words;
  const on = (date: unknown) => (typeof date === 'string' ? date : null);
  const rest = (...told: string[]) => {
    const left = lines.filter((line) => !told.includes(line.key ?? '') && line.to !== undefined);
    return left.flatMap((line) => sentencesOf(line, telling));
  };
  switch (`${thing}.${key}.${to}`) {
    case 'task.status.completed': {
      const { evidence } = values;
      const known = evidence === undefined ? [] : [sentences.evidence(quote(proseText(evidence as Prose, telling)))];
      return [sentences.completed(on(values.completedOn)), ...known];
    }
    case 'hearing.held.true':
      return [sentences.held, ...rest('held')];
    case 'hearing.held.false':
      return [sentences.notHeld, ...rest('held')];
    case 'signature.status.signed':
      return [sentences.signed(on(values.date)), ...rest('status', 'date')];
    case 'signature.status.refused':
      return [sentences.refused(on(values.date)), ...rest('status', 'date')];
    default:
      return null;
  }
}
