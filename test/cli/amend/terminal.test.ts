import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/plan/read.ts';
import { bundled, keys, Terminal } from '../../interview/terminal.ts';
import { folderOf } from '../../support/io.ts';
import { textOf, worked } from '../../support/plans.ts';

const { enter, space, interrupt, emptyLine } = keys;
const back = keys.escape;
let program: string;
let remove = () => {};

beforeAll(async () => {
  ({ program, remove } = await bundled());
});
afterAll(() => remove());

const newName = 'FPOS-2026-0142-v2.plan.yaml';
const start = (day: string, ...options: string[]) => {
  const cwd = folderOf({ 'old.plan.yaml': textOf(worked) });
  return { cwd, terminal: new Terminal([program, 'amend', 'old.plan.yaml', '--as-of', day, ...options], cwd) };
};
const planIn = (cwd: string) => {
  const { plan, problems } = readPlan('new', readFileSync(join(cwd, newName)));
  expect(problems).toEqual([]);
  return plan;
};
const taskIn = (cwd: string, id: string) => planIn(cwd)?.tasks?.find((task) => task.id === id);

describe('caseplan amend in a terminal', () => {
  it('asks for what cannot stay, then which others move, and for each why', async () => {
    const { cwd, terminal } = start('2026-05-05');
    await terminal.see('One date cannot stay. Each wants a new one, and why.');
    await terminal.see('t-lease (2026-04-30, has passed): Apply to at least two homes');
    await terminal.answer('By when now? (t-lease)', 'soon', enter);
    await terminal.answer('Write a date such as', emptyLine, '2026-04-01', enter);
    await terminal.answer('The first day that is left for it is 2026-05-05.', emptyLine, '2027-08-01', enter);
    await terminal.answer('The new version ends on 2026-11-05.', emptyLine, 'June 30', enter);
    await terminal.answer('Tuesday, June 30, 2026.', enter);
    await terminal.answer('Why does t-lease move?', enter);
    await terminal.answer('This one is needed', '?', enter);
    await terminal.answer('The reason stands in the plan beside the new date', emptyLine, 'No home was free.', enter);
    await terminal.see('Which other dates and targets move?');
    // The first of the list is the treatment, the last the measures.
    await terminal.answer('t-treatment (2026-05-29)', space, enter);
    await terminal.answer('By when now? (t-treatment)', '7/31', enter, enter);
    await terminal.answer('Why does t-treatment move?', 'El grupo de la noche empieza más tarde.', enter);
    await terminal.answer('What came of the plan so far', 'The group helped; the move did not.', enter);
    await terminal.answer(`Write FPOS-2026-0142-v2 into ${newName}?`, enter);
    await terminal.see('FPOS-2026-0142-v2 is version 2 of FPOS-2026-0142');
    expect(await terminal.ended).toBe(0);
    expect(taskIn(cwd, 't-treatment')?.dueHistory).toEqual([
      {
        from: '2026-05-29',
        to: '2026-07-31',
        changedOn: '2026-05-05',
        reason: 'El grupo de la noche empieza más tarde.',
      },
    ]);
    expect(taskIn(cwd, 't-lease')?.dueHistory?.at(-1)).toMatchObject({ to: '2026-06-30', reason: 'No home was free.' });
    expect(taskIn(cwd, 't-letters')?.due).toBe('2026-08-20');
    expect(planIn(cwd)?.previous?.summary).toBe('The group helped; the move did not.');
  });

  it('goes back with Esc, and keeps what was answered', async () => {
    const { cwd, terminal } = start('2026-05-05');
    await terminal.answer('By when now? (t-lease)', '2026-06-30', enter, enter);
    await terminal.answer('Why does t-lease move?', 'No home was free.', enter);
    await terminal.answer('Which other dates and targets move?', space, enter);
    await terminal.answer('By when now? (t-treatment)', back);
    await terminal.answer('Which other dates and targets move?', space, enter);
    await terminal.answer('What came of the plan so far', enter);
    await terminal.answer('Write FPOS-2026-0142-v2', back);
    await terminal.answer('What came of the plan so far', back);
    await terminal.answer('Which other dates and targets move?', back);
    await terminal.answer('Why does t-lease move?', enter);
    await terminal.answer('Which other dates and targets move?', enter);
    await terminal.answer('What came of the plan so far', enter);
    await terminal.answer('Write FPOS-2026-0142-v2', enter);
    expect(await terminal.ended).toBe(0);
    expect(taskIn(cwd, 't-lease')?.dueHistory?.at(-1)?.reason).toBe('No home was free.');
    expect(taskIn(cwd, 't-treatment')?.due).toBe('2026-05-29');
  });

  it('asks for the target of a measure as a number', async () => {
    const { cwd, terminal } = start('2026-04-15');
    // From the first of the list to the last, a measure.
    await terminal.answer('Which dates and targets move?', '\u001b[F', space, enter);
    await terminal.answer('What is the target now?', 'two', enter);
    await terminal.answer('number', emptyLine, '7', enter);
    await terminal.answer('Why does', 'It was counted otherwise.', enter);
    await terminal.answer('What came of the plan so far', enter);
    await terminal.answer('Write FPOS-2026-0142-v2', enter);
    expect(await terminal.ended).toBe(0);
    const moved = planIn(cwd)
      ?.goals?.flatMap(({ measures }) => measures ?? [])
      .filter((one) => one.targetHistory);
    expect(moved?.map(({ target, targetHistory }) => [target, targetHistory?.[0]?.reason])).toEqual([
      [7, 'It was counted otherwise.'],
    ]);
  });

  it.each([
    ['when it is stopped at a reason', interrupt, 130],
    ['when it is left at the end', enter, 0],
  ])('writes nothing %s', async (_, last, status) => {
    const { cwd, terminal } = start('2026-05-05');
    await terminal.answer('By when now? (t-lease)', '2026-06-30', enter, enter);
    await terminal.see('Why does t-lease move?');
    if (last === interrupt) terminal.type(interrupt);
    else {
      terminal.type('No home was free.', enter);
      await terminal.answer('Which other', enter);
      await terminal.answer('What came of the plan so far', enter);
      await terminal.answer('Write FPOS-2026-0142-v2', 'n', enter);
      await terminal.see('Nothing was written.');
    }
    expect(await terminal.ended).toBe(status);
    expect(readdirSync(cwd)).toEqual(['old.plan.yaml']);
    expect(readFileSync(join(cwd, 'old.plan.yaml'), 'utf8')).toBe(textOf(worked));
  });

  it('is left with Esc at the first question', async () => {
    const { cwd, terminal } = start('2026-05-05');
    await terminal.answer('By when now? (t-lease)', back);
    await terminal.see('Nothing was written.');
    expect(await terminal.ended).toBe(0);
    expect(existsSync(join(cwd, newName))).toBe(false);
  });

  it('moves nothing where nothing is marked', async () => {
    const { cwd, terminal } = start('2026-04-15');
    await terminal.answer('Which dates and targets move?', enter);
    await terminal.answer('What came of the plan so far', enter);
    await terminal.answer('Write FPOS-2026-0142-v2', enter);
    expect(await terminal.ended).toBe(0);
    expect(planIn(cwd)?.tasks?.every(({ id, dueHistory }) => dueHistory === undefined || id === 't-lease')).toBe(true);
  });

  it('asks line by line with --plain, in Spanish', async () => {
    const { cwd, terminal } = start('2026-05-05', '--plain', '--language', 'es');
    await terminal.see('Una fecha no puede quedarse. Hace falta una nueva, y el motivo.');
    await terminal.answer('¿Para cuándo ahora? (t-lease)', '30 de junio', enter);
    await terminal.answer('martes 30 de junio de 2026', '30 de junio', enter);
    await terminal.answer('¿Por qué cambia t-lease?', 'No había vivienda.', enter);
    await terminal.see('¿Qué otras fechas y objetivos cambian?');
    await terminal.answer('1 t-treatment (2026-05-29)', '1', enter);
    await terminal.answer('¿Para cuándo ahora? (t-treatment)', '<', enter);
    await terminal.answer('¿Qué otras fechas y objetivos cambian?', '-', enter);
    await terminal.answer('¿Qué resultó del plan hasta ahora', enter);
    await terminal.answer(`¿Escribir FPOS-2026-0142-v2 en ${newName}?`, enter);
    await terminal.see('FPOS-2026-0142-v2 es la versión 2 de FPOS-2026-0142, un borrador del 2026-05-05');
    expect(await terminal.ended).toBe(0);
    // Line by line: nothing is drawn over.
    expect(terminal.raw).not.toContain('\u001b[');
    expect(taskIn(cwd, 't-lease')?.dueHistory?.at(-1)?.reason).toBe('No había vivienda.');
    expect(readFileSync(join(cwd, newName), 'utf8')).toContain('# Continúa de FPOS-2026-0142: diga quién participó');
  });
});
