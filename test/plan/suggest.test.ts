import { describe, expect, it } from 'vitest';
import { planShape } from '../../src/plan/schema/shape.ts';
import { shapeAt } from '../../src/plan/schema/walk.ts';
import { isSlip, suggest } from '../../src/plan/suggest.ts';
import { findingsOf, minimal, textOf, worked } from '../support/plans.ts';

const keysOf = (...path: (string | number)[]) => {
  const shape = shapeAt(planShape, path);
  return shape?.type === 'map' ? Object.keys(shape.keys) : [];
};

describe('the word that was meant', () => {
  it.each([
    ['gaols', 'goals', keysOf()],
    ['taks', 'tasks', keysOf()],
    ['knid', 'kind', keysOf()],
    ['poeple', 'people', keysOf()],
    ['jugde', 'judge', keysOf('case', 'court')],
    ['stlye', 'style', keysOf('case', 'court')],
    ['deu', 'due', keysOf('tasks', 0)],
    ['onwer', 'owner', keysOf('barriers', 0)],
    ['marai', 'maria', ['daniel', 'sofia', 'maria', 'mateo']],
    ['service', 'services', keysOf()],
    ['lifecyclestatus', 'lifecycleStatus', keysOf('goals', 0)],
    ['signa', 'signatures', keysOf()],
    ['t-laese', 't-lease', ['t-letters', 't-lease']],
  ])('by %s is %s', (typed, meant, known) => {
    expect(suggest(typed, known)).toBe(meant);
  });

  it.each([
    ['notes', ['goals', 'tasks']],
    ['abc', ['cba']],
    ['', ['goals']],
    ['t-1', []],
    ['a', ['maria']],
  ])('by %s is none of %j', (typed, known) => {
    expect(suggest(typed, known)).toBeUndefined();
  });

  it('is the nearest, of several as near the first', () => {
    expect(suggest('mara', ['mario', 'mira', 'maria'])).toBe('mira');
    expect(suggest('g-nights', ['g-night', 'G_nights'])).toBe('G_nights');
  });

  it('is surely meant only where no other is as near', () => {
    expect(isSlip('marai', 'maria', ['maria', 'daniel'])).toBe(true);
    expect(isSlip('marai', 'maria', ['maria', 'mara'])).toBe(false);
    expect(isSlip('inactive', 'active', ['active'])).toBe(false);
  });
});

it('is told of a plan with letters swapped in a short key or id', () => {
  const [who] = findingsOf(textOf(worked).replace('assignee: maria', 'assignee: marai'));
  expect(who?.message).toContain('Did you mean `maria`?');
  const [{ message = '' } = {}] = findingsOf(textOf(minimal).replace(', due: 2026', ', deu: 2026'));
  expect(message).toContain('Did you mean `due`?');
});

it('thousands of pointers to nothing among thousands of ids are all told', () => {
  const task = (n: number) =>
    `  - { id: task-number-${n}, goals: [g-night], assignee: kim, description: Call., status: completed }\n`;
  const numbers = Array.from({ length: 4000 }, (_, n) => 10_000 + n);
  const orders = `case:\n  orders:\n    - { id: o-1, date: 2026-03-12, text: All., status: unimplemented, tasks: [${numbers.map((n) => `tsak-nunber-${n}`).join(', ')}] }\n`;
  const text = `${textOf(minimal).replace(/^tasks:\n/m, `tasks:\n${numbers.map(task).join('')}`)}${orders}`;
  const dangling = findingsOf(text).filter(({ rule }) => rule === 'format/reference');
  expect(dangling).toHaveLength(4000);
  expect(dangling[0]?.message).toContain('Did you mean');
});
