import { expect, it } from 'vitest';
import { compilePacks } from '../../scripts/compile-packs.ts';

it('no entry that rests on a reading of our own counts as verified', () => {
  const entries = [...compilePacks().values()].flatMap(({ deadlines, contents }) => [...deadlines, ...contents]);
  const readings = entries.filter(({ note = '' }) => /\b(our|earliest) reading\b/.test(note));
  expect(readings.map(({ id }) => id)).toContain('us-tx/parent-response');
  expect(readings.filter(({ verified }) => verified).map(({ id }) => id)).toEqual([]);
});
