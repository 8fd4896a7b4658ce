import type { Difference, Thing } from '../difference.ts';
import type { ToldLine } from './blocks.ts';
import type { Telling } from './values.ts';

/** What of the record stays with the earlier plan when it is amended: counted, since the earlier plan has every line of it. */

const record: readonly Thing[] = [
  'event',
  'hearing',
  'order',
  'acceptance',
  'observation',
  'occurrence',
  'note',
  'move',
  'visit',
  'placement',
  'participation',
  'review',
  'contact',
  'signature',
];

export const isLeftBehind = ({ what, key, thing }: Difference) =>
  what === 'finished' && (key !== null || record.includes(thing));

/** One line for all of it; null where nothing stays behind. */
export function leftBehind(differences: readonly Difference[], { words }: Telling): ToldLine | null {
  const left = differences.filter(isLeftBehind);
  if (left.length === 0) return null;
  const whole = left.filter(({ key }) => key === null).map(({ thing }) => thing);
  const kinds = [...new Set(whole)].map((thing) => ({ thing, n: whole.filter((other) => other === thing).length }));
  const { sentences, happened } = words;
  const isOpenAgain = left.some(({ thing, key }) => thing === 'signature' || /^approved/.test(key ?? ''));
  return {
    what: 'finished',
    label: happened.finished,
    nature: 'record',
    sentences: [
      ...(kinds.length > 0 ? [sentences.leftBehind(kinds)] : []),
      ...(isOpenAgain ? [sentences.begunAnew] : []),
    ],
    why: null,
  };
}
