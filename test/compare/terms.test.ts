import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/compare/terms.ts';
import { knownLists, plannedDates } from '../../src/compare/things.ts';
import { catalogue } from '../../src/plan/fields/catalogue.ts';
import { readPlan } from '../../src/plan/read.ts';
import type { Plan } from '../../src/plan/schema/plan.ts';
import { fieldRoleOf } from '../../src/plan/schema/role.ts';
import { planShape, type Shape } from '../../src/plan/schema/shape.ts';
import { textOf, worked } from '../support/plans.ts';

/** Every key of the format by its way from the top, positions left out. */
function keysOf(shape: Shape, keys: string[] = []): [string[], Shape][] {
  if (shape.type === 'list') return keysOf(shape.of, keys);
  if (shape.type !== 'map') return [];
  return Object.entries(shape.keys).flatMap(([key, below]) => {
    const here = [...keys, key];
    return [[here, below] as [string[], Shape], ...keysOf(below, here)];
  });
}
const all = keysOf(planShape);

const planOf = (text: string) => readPlan('a.plan.yaml', new TextEncoder().encode(text)).plan as Plan;
const termsAfter = (...changes: [string, string][]) => {
  const text = changes.reduce((now, [old, next]) => now.replace(old, next), textOf(worked));
  expect(text).not.toBe(textOf(worked));
  return JSON.stringify(termsOf(planOf(text)));
};
const terms = JSON.stringify(termsOf(planOf(textOf(worked))));

describe('what is agreed and what is recorded', () => {
  it('is said of every key of the format', () => {
    const unsaid = all.filter(([keys, shape]) => {
      const role = fieldRoleOf(keys);
      return role === undefined || (role === null && !['map', 'list'].includes(shape.type));
    });
    expect(unsaid.map(([keys]) => keys.join('.'))).toEqual([]);
  });

  it('is said of no key that the format does not have', () => {
    const known = new Set(all.map(([keys]) => keys.join('.')));
    expect([...catalogue().keys()].filter((field) => !known.has(field))).toEqual([]);
  });

  it('gives up with codes that the format has', () => {
    for (const [keys, shape] of all) {
      const role = fieldRoleOf(keys);
      if (typeof role !== 'object' || role === null) continue;
      expect(shape.type === 'text' && shape.codes).toEqual(expect.arrayContaining([...role.givenUp]));
    }
  });

  it('knows every list of entries of the format, and every planned date', () => {
    const lists = all
      .filter(([, shape]) => shape.type === 'list' && shape.of.type === 'map')
      .map(([keys]) => keys.join('.'))
      // The summary of the plan before is compared as a whole.
      .filter((keys) => !keys.startsWith('previous.'));
    expect([...knownLists].sort()).toEqual(lists.sort());
    const dates = all
      .filter(([, shape]) => shape.type === 'text' && shape.check === 'date')
      .map(([keys]) => keys.join('.'));
    expect(plannedDates.filter((keys) => !dates.includes(keys))).toEqual([]);
  });
});

describe('the terms of a plan', () => {
  it('stay when something is recorded', () => {
    expect(
      termsAfter(
        ['- { date: 2026-04-10, held: true }', '- { date: 2026-04-10, held: false, reason: Rain. }'],
        ['completedOn: 2026-03-20', 'completedOn: 2026-03-21'],
        ['status: in-progress\n    courtOrdered', 'status: completed\n    completedOn: 2026-04-01\n    courtOrdered'],
        ['approvedOn: 2026-02-19', 'approvedOn: 2026-02-20'],
        ['phone: 210-555-0119', 'phone: 210-555-0120'],
        ['status: active', 'status: on-hold'],
        [
          'barriers:\n',
          'barriers:\n  - { id: b-bus, affects: [t-lease], type: transportation, description: No bus on Sundays. }\n',
        ],
      ),
    ).toBe(terms);
  });

  it.each([
    ['a date that moved', ['due: 2026-05-08', 'due: 2026-05-09']],
    ['another word for what is done', ['Apply to at least two homes', 'Apply to at least three homes']],
    ['somebody else who does it', ['assignee: daniel', 'assignee: okafor']],
    ['a task that was given up', ['status: in-progress\n    courtOrdered', 'status: cancelled\n    courtOrdered']],
    ['another target of a measure', ['target: 24', 'target: 12']],
    ['another answer to a barrier', ['response: Workbook', 'response: Letters']],
    ['another home of a child', ['type: kinship', 'type: foster-family']],
  ] as [string, [string, string]][])('change with %s', (_, change) => {
    expect(termsAfter(change)).not.toBe(terms);
  });

  it('are the same in whatever order they are written', () => {
    const { goals = [], tasks = [], ...rest } = planOf(textOf(worked));
    const turned = { tasks: [...tasks].reverse(), goals: [...goals].reverse(), ...rest } as Plan;
    expect(JSON.stringify(termsOf(turned))).toBe(terms);
  });
});
