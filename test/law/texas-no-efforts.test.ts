import { describe, expect, it } from 'vitest';
import { lawOf } from '../../src/law/index.ts';
import { brief, clock, clocks } from './support.ts';

const texas = await lawOf('us-tx');
const events = { 'temporary-custody-order': '2026-01-15', 'no-efforts-determination': '2026-01-15' };
const statusOf = (hearings: { type: string; date: string; held: boolean }[]) =>
  brief(clock(clocks({ events, hearings }, texas, '2026-04-15'), 'us-tx/status-hearing-no-efforts'));

describe('the status hearing of Texas where no efforts to reunify are required', () => {
  it('stays due on the determination alone, also while a permanency hearing is only set', () => {
    expect(statusOf([])).toEqual(['overdue', '2026-03-16', null]);
    const set = { type: 'permanency', date: '2026-05-01', held: false };
    expect(statusOf([set])).toEqual(['overdue', '2026-03-16', null]);
  });

  it('is met by itself, or by the permanency hearing that took its place', () => {
    const held = (type: string) => [{ type, date: '2026-02-10', held: true }];
    expect(statusOf(held('permanency'))).toEqual(['met', '2026-03-16', '2026-02-10']);
    expect(statusOf(held('status'))).toEqual(['met', '2026-03-16', '2026-02-10']);
  });

  it('is one clock and not two', () => {
    const both = (given: Record<string, string>) =>
      ['us-tx/status-hearing', 'us-tx/status-hearing-no-efforts'].map(
        (id) => clock(clocks({ events: given }, texas, '2026-04-15'), id).state,
      );
    expect(both(events)).toEqual(['not-applicable', 'overdue']);
    expect(both({ 'temporary-custody-order': '2026-01-15' })).toEqual(['overdue', 'not-applicable']);
  });
});
