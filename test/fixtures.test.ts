import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportConcise } from '../src/report/concise.ts';
import { rules } from '../src/rules/index.ts';
import { cleanDay, findingsOf, fixture, foundIn, serious } from './support/plans.ts';

/** Plan files below a folder of the fixtures, as paths from that folder. */
function plansBelow(folder: string): string[] {
  const entries = readdirSync(fixture(folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.plan.yaml'))
    .map((entry) => relative(fixture(folder), `${entry.parentPath}/${entry.name}`))
    .sort();
}

const read = (folder: string, name: string) => readFileSync(fixture(`${folder}/${name}`), 'utf8');
const dayNamedIn = (text: string) => /As of (\d{4}-\d{2}-\d{2})/.exec(text)?.[1] ?? '';

describe.each(['ok', 'examples'])(
  'plans in fixtures/%s have nothing missing and nothing late on the day that they name',
  (folder) => {
    it.each(plansBelow(folder))('%s', (name) => {
      const text = read(folder, name);
      expect(serious(findingsOf(text, dayNamedIn(text), name))).toEqual([]);
    });
  },
);

describe('examples', () => {
  it('are of several kinds and jurisdictions', () => {
    const texts = plansBelow('examples').map((name) => read('examples', name));
    const valuesOf = (key: string) => new Set(texts.map((text) => new RegExp(`^${key}: (.+)$`, 'm').exec(text)?.[1]));
    expect(valuesOf('kind').size).toBeGreaterThanOrEqual(4);
    expect(valuesOf('jurisdiction').size).toBeGreaterThanOrEqual(3);
  });
});

describe('plans in fixtures/err have the findings that stand beside them', () => {
  it.each(plansBelow('err'))('%s', (name) => {
    const findings = foundIn(read('err', name), cleanDay, name);
    const printed = reportConcise({ asOf: cleanDay, files: [], suppressed: [], findings });
    expect(printed).toBe(readFileSync(fixture(`err/${name.replace('.plan.yaml', '.expected.txt')}`), 'utf8'));
  });

  it.each(rules.map(({ id }) => id))('there is a case for %s, and it is found', (id) => {
    const expected = fixture(`err/${id}.expected.txt`);
    expect(existsSync(expected)).toBe(true);
    expect(readFileSync(expected, 'utf8')).toContain(` ${id} `);
  });
});
