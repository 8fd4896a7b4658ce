import { describe, expect, it } from 'vitest';
import { lawOf } from '../../src/law/index.ts';
import { brief, clock, clocks } from './support.ts';

const washington = await lawOf('us-wa');
const plansOf = (events: Record<string, string>) => {
  const all = clocks({ jurisdiction: 'us-wa', events }, washington, '2026-03-15');
  return ['us/case-plan', 'us-wa/permanency-plan'].map((id) => brief(clock(all, id)));
};

describe('the first plan in Washington', () => {
  it('is due once where the agency was responsible from the removal on', () => {
    expect(plansOf({ removal: '2026-01-10' })).toEqual([
      ['not-applicable', null, null],
      ['overdue', '2026-03-11', null],
    ]);
  });

  it('is due by the federal day where the agency assumed responsibility later', () => {
    expect(plansOf({ removal: '2026-01-10', 'agency-responsibility': '2026-02-01' })).toEqual([
      ['overdue', '2026-03-11', null],
      ['due-soon', '2026-04-02', null],
    ]);
  });
});
