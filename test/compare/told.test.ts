import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/compare/compare.ts';
import { tellingOf } from '../../src/compare/tell/telling.ts';
import { tellComparison } from '../../src/compare/tell/told.ts';
import { readPlan } from '../../src/plan/read.ts';
import type { Plan } from '../../src/plan/schema/plan.ts';
import { type Language, languages } from '../../src/wording/index.ts';
import { textOf, worked } from '../support/plans.ts';

const planOf = (text: string) => readPlan('a.plan.yaml', new TextEncoder().encode(text)).plan as Plan;
const before = textOf(worked);

/** What differs after these replacements, told. Each must find its text. */
async function told(changes: [string, string][], language: Language = 'en') {
  const after = changes.reduce((text, [old, now]) => {
    expect(text).toContain(old);
    return text.replace(old, now);
  }, before);
  const [old, now] = [planOf(before), planOf(after)];
  return tellComparison(comparePlans(old, now), await tellingOf(old, now, language, false), language);
}

const next: [string, string][] = [
  ['id: FPOS-2026-0142', 'id: FPOS-2026-0142-v2'],
  ['version: 1', 'version: 2\nreplaces: FPOS-2026-0142'],
];

/** The lines of the only thing that differs. */
async function lines(...changes: [string, string][]) {
  const { groups } = await told(changes);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.blocks).toHaveLength(1);
  return groups[0]?.blocks[0]?.lines.map(({ what, sentences, why }) => [what, sentences.join(' '), why]);
}

describe('what the amendment document says', () => {
  it('names both plans, counts, and says whether the terms are others', async () => {
    const { summary, note } = await told([...next, ['due: 2026-05-08', 'due: 2026-05-22']]);
    expect(summary).toBe('Plan FPOS-2026-0142-v2 amends plan FPOS-2026-0142: 1 moved.');
    expect(note).toBe('1 difference in what was agreed.');
  });

  it('groups what serves a goal under what the goal says', async () => {
    const { groups } = await told([
      ['due: 2026-05-08', 'due: 2026-05-22'],
      ['baseline: 0\n        target: 30', 'baseline: 0\n        target: 28'],
    ]);
    expect(groups.map(({ title, blocks }) => [title, blocks.map((block) => block.title)])).toEqual([
      ['Goal g-supervised', ['Measure m-nights', 'Task t-night-plan (Maria Delgado and Elena Delgado)']],
    ]);
    expect(groups[0]?.quote).toMatch(/^“A sober adult whom Maria has chosen/);
  });

  it.each([
    [
      'a task that was done',
      [
        'due: 2026-05-08\n    status: in-progress',
        'due: 2026-05-08\n    status: completed\n    completedOn: 2026-05-02\n    evidence: Tried on four nights.',
      ],
      ['recorded', 'Completed on May 2, 2026. Evidence: “Tried on four nights.”', null],
    ],
    [
      'a hearing that was held',
      ['reportDue: 2026-06-29 }', 'reportDue: 2026-06-29, held: true, outcome: The goal stays. }'],
      ['recorded', 'Held. Outcome: “The goal stays.”', null],
    ],
    [
      'somebody else who does it',
      ['assignee: daniel', 'assignee: [daniel, okafor]'],
      ['changed', 'Who does it: Daniel Reyes and Ngozi Okafor instead of Daniel Reyes.', null],
    ],
    [
      'other words',
      [
        'response: Workbook and monthly meetings until the April group opens.',
        'response: A tablet with the course on it.',
      ],
      [
        'changed',
        'Answer: “A tablet with the course on it.” Before: “Workbook and monthly meetings until the April group opens.”',
        null,
      ],
    ],
    [
      'a pointer more',
      ['addresses: [n-school]', 'addresses: [n-school, n-sitter]'],
      ['changed', 'What it answers: added n-sitter.', null],
    ],
    [
      'something that was there and is not',
      ['    payer: County\n', ''],
      ['changed', 'Payer taken out: “County”.', null],
    ],
    [
      'a hearing on another day',
      ['type: permanency, date: 2026-07-09', 'type: permanency, date: 2026-07-02'],
      ['moved', 'Date: July 2, 2026 instead of July 9, 2026, 7 days earlier.', null],
    ],
    [
      'a contact',
      [
        'summary: Mateo over his fever. }',
        'summary: Mateo over his fever. }\n  - { date: 2026-05-06, people: [mateo], summary: Slept well. }',
      ],
      ['recorded', 'On May 6, 2026. People concerned: Mateo Delgado. Summary: Slept well.', null],
    ],
  ] as [string, [string, string], [string, string, string | null]][])(
    'tells %s in a sentence',
    async (_, change, line) => {
      const found = await lines(change);
      expect(found).toEqual([line]);
    },
  );

  it.each(languages)('tells a removed person, an event and an order in %s', async (language) => {
    const { groups } = await told(
      [
        ['  - { id: prentice, role: attorney, name: Ruth Prentice, represents: [maria] }\n', ''],
        [
          '    - { type: plan-filed, date: 2026-02-24 }\n',
          '    - { type: plan-filed, date: 2026-02-24 }\n    - { type: trial-home-visit-start, date: 2026-04-12, children: [sofia] }\n',
        ],
        ['by May 15., status: partially-implemented', 'by May 15., status: implemented'],
      ],
      language,
    );
    const text = JSON.stringify(groups);
    expect(text).toContain('Ruth Prentice');
    expect(text).toContain(language === 'es' ? 'Comienzo de la visita de prueba' : 'Trial home visit began');
    expect(text).not.toMatch(/undefined|trial-home-visit-start|partially-implemented/);
  });
});
