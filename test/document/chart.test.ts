import { describe, expect, test } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import { type Chart, chartOf, numberText } from '../../src/document/chart.ts';
import { phrasesIn } from '../../src/document/phrases.ts';
import type { Measure } from '../../src/plan/schema/plan.ts';

const chart = (measure: Partial<Measure>): Chart | null =>
  chartOf(phrasesIn('en'), {
    measure: { id: 'm', indicator: 'Nights', ...measure },
    indicator: 'Nights.',
    unit: '',
    start: date('2026-01-01'),
    end: date('2026-12-31'),
  });

const numbers = (of: Chart | null) =>
  [...(of?.dots ?? []), ...(of?.baseline ? [of.baseline] : [])]
    .flatMap(({ x, y }) => [Number(x), Number(y)])
    .concat(of?.target ? [Number(of.target.y)] : []);

describe('the chart of a measure', () => {
  test('shows the baseline, the observations in the order of time, and the target', () => {
    const made = chart({
      baseline: 0,
      target: 10,
      observations: [
        { date: '2026-06-01', value: 6 },
        { date: '2026-03-01', value: 2 },
      ],
    });
    expect(made?.label).toBe('Nights. At the start: 0. Observed: 2 on March 1, 2026; 6 on June 1, 2026. Target: 10.');
    expect(made?.last?.text).toBe('6');
    expect(Number(made?.dots[0]?.x)).toBeLessThan(Number(made?.dots[1]?.x));
    expect(Number(made?.target?.y)).toBeLessThan(Number(made?.baseline?.y));
  });

  test('says what is not recorded', () => {
    expect(chart({ baseline: 3 })?.label).toBe('Nights. At the start: 3. Nothing observed yet. Target: Not recorded.');
    expect(chart({})).toBeNull();
  });

  test.each([
    ['one value', { observations: [{ date: '2026-03-01', value: 5 }] }],
    ['equal values', { baseline: 5, target: 5, observations: [{ date: '2026-03-01', value: 5 }] }],
    [
      'the largest numbers',
      { baseline: -Number.MAX_VALUE, target: Number.MAX_VALUE, observations: [{ date: '2026-03-01', value: 0 }] },
    ],
    ['a decreasing measure', { baseline: 9, target: 0, observations: [{ date: '2026-03-01', value: 12 }] }],
    [
      'dates outside the plan',
      {
        baseline: 1,
        target: 2,
        observations: [
          { date: '0001-01-01', value: 1 },
          { date: '9999-12-31', value: 2 },
        ],
      },
    ],
    [
      'a thousand observations',
      { target: 3, observations: Array.from({ length: 1000 }, () => ({ date: '2026-03-01', value: 1 })) },
    ],
  ] satisfies [string, Partial<Measure>][])('stays within its frame with %s', (_, measure) => {
    const made = chart(measure);
    for (const number of numbers(made)) {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThanOrEqual(made?.width ?? 0);
    }
    expect(made?.dots.length).toBeLessThanOrEqual(24);
  });

  test('writes numbers without needless digits', () => {
    expect([4.5, 12, 1 / 3, -0.5].map(numberText)).toEqual(['4.5', '12', '0.33', '-0.5']);
  });
});
