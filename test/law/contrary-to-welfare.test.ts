import { describe, expect, it } from 'vitest';
import { lawOf } from '../../src/law/index.ts';
import { brief, clock, clocks } from './support.ts';

const federal = await lawOf('us');
const finding = (events: Record<string, string>) =>
  brief(
    clock(clocks({ events: { removal: '2026-01-10', ...events } }, federal, '2026-03-01'), 'us/contrary-to-welfare'),
  );

const none = ['not-applicable', null, null];

describe('the finding that staying is contrary to the welfare of the child', () => {
  it('is due in the first order, however long that is after the removal', () => {
    const order = { 'temporary-custody-order': '2026-01-15' };
    expect(finding({ ...order, 'contrary-to-welfare-finding': '2026-01-15' })).toEqual([
      'met',
      '2026-01-15',
      '2026-01-15',
    ]);
    expect(finding({ ...order, 'contrary-to-welfare-finding': '2026-01-20' })[0]).toBe('met-late');
    expect(finding(order)).toEqual(['overdue', '2026-01-15', null]);
  });

  it('may have been made in an order before, also one before the removal', () => {
    const found = { 'temporary-custody-order': '2026-01-15', 'contrary-to-welfare-finding': '2026-01-09' };
    expect(finding(found)).toEqual(['met', '2026-01-09', '2026-01-09']);
    expect(finding({ 'contrary-to-welfare-finding': '2026-01-12' })[0]).toBe('met');
  });

  it('is asked for by nobody where no order is in the file', () => {
    expect(finding({})).toEqual(none);
  });

  it('is not called missing where a finding of reasonable efforts may hold it', () => {
    const order = { 'temporary-custody-order': '2026-01-15', 'reasonable-efforts-finding': '2026-02-20' };
    expect(finding(order)).toEqual(none);
  });
});
