import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlan } from '../../src/plan/read.ts';
import { bundled, keys, Terminal } from '../interview/terminal.ts';
import { folderOf } from '../support/io.ts';
import { textOf, worked } from '../support/plans.ts';

const { enter, down, space, emptyLine, interrupt } = keys;
let program: string;
let remove = () => {};

beforeAll(async () => {
  ({ program, remove } = await bundled());
});
afterAll(() => remove());

const start = (day: string, ...more: string[]) => {
  const cwd = folderOf({ 'old.plan.yaml': textOf(worked) });
  return { cwd, terminal: new Terminal([program, 'amend', 'old.plan.yaml', '--as-of', day, ...more], cwd) };
};
const planIn = (cwd: string) => {
  const { plan, problems } = readPlan('new', readFileSync(join(cwd, 'FPOS-2026-0142-v2.plan.yaml')));
  expect(problems).toEqual([]);
  return plan;
};

describe('caseplan amend in a terminal', () => {
  it('asks which dates move, and for each why; a reason is wanted', async () => {
    const { cwd, terminal } = start('2026-05-05');
    await terminal.see('Which dates and targets move? All others stay.');
    await terminal.see('t-lease (2026-04-30, has passed)');
    // t-lease is marked already; t-treatment, the first of the list, moves too.
    terminal.type(space, enter);
    await terminal.answer('New date of t-treatment (now 2026-05-29)', 'soon', enter);
    await terminal.see('Write a date such as');
    terminal.type(emptyLine, '7/31/2026', enter);
    await terminal.see('Friday, July 31, 2026. Enter again if that is right.');
    terminal.type(enter);
    await terminal.answer('Why does t-treatment move?', enter);
    await terminal.see('The reason stands in the plan');
    terminal.type('El grupo de la noche empieza más tarde.', enter);
    await terminal.answer('New date of t-lease (now 2026-04-30)', '2026-04-01', enter);
    await terminal.see('The new version begins on 2026-05-05.');
    terminal.type(emptyLine, '2026-06-30', enter);
    await terminal.see('Enter again');
    terminal.type(enter);
    await terminal.answer('Why does t-lease move?', 'No home was free.', enter);
    await terminal.see('FPOS-2026-0142-v2 is version 2 of FPOS-2026-0142');
    expect(await terminal.ended).toBe(0);
    const tasks = planIn(cwd)?.tasks;
    expect(tasks?.find(({ id }) => id === 't-treatment')?.dueHistory).toEqual([
      {
        from: '2026-05-29',
        to: '2026-07-31',
        changedOn: '2026-05-05',
        reason: 'El grupo de la noche empieza más tarde.',
      },
    ]);
    expect(tasks?.find(({ id }) => id === 't-lease')?.dueHistory?.at(-1)?.reason).toBe('No home was free.');
    expect(tasks?.find(({ id }) => id === 't-letters')?.due).toBe('2026-08-20');
  });

  it('does not let a date stay that has passed', async () => {
    const { cwd, terminal } = start('2026-05-05');
    await terminal.see('Which dates and targets move?');
    // From the first of the list to t-lease, which is taken off.
    terminal.type(down, down, down, space, enter);
    await terminal.see('t-lease cannot stay');
    terminal.type(interrupt);
    expect(await terminal.ended).toBe(130);
    expect(readdirSync(cwd)).toEqual(['old.plan.yaml']);
  });

  it('changes nothing when it is stopped at a reason', async () => {
    const { cwd, terminal } = start('2026-05-05');
    await terminal.answer('Which dates and targets move?', enter);
    await terminal.answer('New date of t-lease', '2026-06-30', enter, enter);
    await terminal.answer('Why does t-lease move?', interrupt);
    expect(await terminal.ended).toBe(130);
    expect(existsSync(join(cwd, 'FPOS-2026-0142-v2.plan.yaml'))).toBe(false);
    expect(readFileSync(join(cwd, 'old.plan.yaml'), 'utf8')).toBe(textOf(worked));
  });

  it('goes back with Esc, to the list as well, and knows what was answered', async () => {
    const { cwd, terminal } = start('2026-05-05');
    await terminal.answer('Which dates and targets move?', enter);
    await terminal.answer('New date of t-lease', '2026-06-30', enter, enter);
    await terminal.answer('Why does t-lease move?', keys.escape);
    await terminal.see('New date of t-lease');
    await terminal.see('2026-06-30');
    terminal.type(keys.escape);
    await terminal.answer('Which dates and targets move?', enter);
    await terminal.answer('New date of t-lease', enter);
    await terminal.answer('Why does t-lease move?', 'No home was free.', enter);
    expect(await terminal.ended).toBe(0);
    expect(
      planIn(cwd)
        ?.tasks?.find(({ id }) => id === 't-lease')
        ?.dueHistory?.at(-1),
    ).toMatchObject({
      to: '2026-06-30',
      reason: 'No home was free.',
    });
  });

  it('asks line by line, too', async () => {
    const { cwd, terminal } = start('2026-05-05', '--plain');
    await terminal.see('Which dates and targets move?');
    terminal.type('1', enter);
    await terminal.see('t-lease cannot stay: the date has passed.');
    terminal.type(enter);
    await terminal.answer('New date of t-lease', '2026-06-30', enter, '2026-06-30', enter);
    await terminal.answer('Why does t-lease move?', 'No home was free.', enter);
    expect(await terminal.ended).toBe(0);
    expect(planIn(cwd)?.tasks?.find(({ id }) => id === 't-lease')?.due).toBe('2026-06-30');
  });

  it('moves nothing where nothing is marked', async () => {
    const { cwd, terminal } = start('2026-04-15');
    await terminal.answer('Which dates and targets move?', enter);
    expect(await terminal.ended).toBe(0);
    expect(planIn(cwd)?.tasks?.every(({ id, dueHistory }) => dueHistory === undefined || id === 't-lease')).toBe(true);
  });
});
