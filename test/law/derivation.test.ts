import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holidaysOf } from '../../src/law/holidays.ts';
import { deadlinesOf, jurisdictionCodes, lawOf } from '../../src/law/index.ts';
import { readPlan } from '../../src/plan/read.ts';
import { eventTypesOpen, hearingTypesOpen } from '../../src/plan/schema/codes.ts';
import type { Plan } from '../../src/plan/schema/plan.ts';
import { replayed } from './replay.ts';
import { day, planWith } from './support.ts';

const laws = await Promise.all(jurisdictionCodes.map(lawOf));
const isHoliday = await holidaysOf('TX');

/** The dates of a plan under every law, as they are and as their derivations lead to them. */
function bothWays(plan: Plan, today: string): [computed: string[], replayed: string[]] {
  const dated = laws.flatMap((law) =>
    deadlinesOf(plan, law, { today: day(today), isHoliday }).filter(({ due }) => due !== null),
  );
  return [
    dated.map(({ entry, due }) => `${entry.id} ${due}`),
    dated.map((one) => `${one.entry.id} ${replayed(one, plan, isHoliday)}`),
  ];
}

describe('the derivation of a date', () => {
  const files = (readdirSync('fixtures', { recursive: true }) as string[]).filter((name) =>
    name.endsWith('.plan.yaml'),
  );

  it('leads to it in every fixture under every law', () => {
    let n = 0;
    for (const file of files) {
      const { plan } = readPlan(file, readFileSync(`fixtures/${file}`));
      if (plan === null) continue;
      const [computed, again] = bothWays(plan, '2026-10-01');
      expect(again).toEqual(computed);
      n += computed.length;
    }
    expect(n).toBeGreaterThan(1000);
  });

  it('leads to it where all that a clock can start from is in the file', () => {
    const events = Object.fromEntries(eventTypesOpen.map((type, index) => [type, `2026-01-${10 + (index % 20)}`]));
    const hearings = hearingTypesOpen.flatMap((type) => [
      { type, date: '2026-02-10', held: true },
      { type, date: '2026-05-11' },
    ]);
    const placement = { type: 'qrtp', start: '2026-01-12' };
    const plan = planWith({
      events,
      hearings: hearings as never,
      children: { leo: { birthDate: '2011-03-02', placement: placement as never } },
      preparedOn: '2026-01-20',
      approvedOn: '2026-01-21',
    });
    const [computed, again] = bothWays(plan, '2026-04-15');
    expect(again).toEqual(computed);
    expect(new Set(computed.map((line) => line.split(' ')[0])).size).toBeGreaterThan(40);
  });
});
