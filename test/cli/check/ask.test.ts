import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bundled, keys, Terminal } from '../../interview/terminal.ts';
import { caseplan, temporaryFolder } from '../../support/io.ts';
import { minimal, textOf } from '../../support/plans.ts';

const { enter, down, interrupt, space } = keys;
const leave = '\u001b';
const name = 'a.plan.yaml';
let program: string;
let remove = () => {};

beforeAll(async () => {
  ({ program, remove } = await bundled());
});
afterAll(() => remove());

function start(text: string, today: string, ...options: string[]) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, name), text);
  const terminal = new Terminal([program, 'check', '--ask', name, '--as-of', today, ...options], cwd);
  return {
    terminal,
    text: () => readFileSync(join(cwd, name), 'utf8'),
    plan: () => parse(readFileSync(join(cwd, name), 'utf8')),
  };
}

/** The shortest plan with parts of its text replaced. */
function planWith(...changes: readonly [string, string][]): string {
  let text = textOf(minimal);
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, () => to);
  }
  return text;
}

describe('check --ask', () => {
  it('asks about what is late, writes the answers, and tells what is left', async () => {
    const { terminal, plan } = start(textOf(minimal), '2026-05-12');
    await terminal.see('was last observed 2026-03-31');
    await terminal.answer('What happened?', enter);
    await terminal.answer('What was the value?', '19', enter);
    await terminal.answer('When was it observed?', '5/1/2026', enter);
    await terminal.answer('Enter again if that is right', enter);
    await terminal.answer('What else matters?', enter);
    await terminal.see('Task "t-plan" was due 2026-05-08');
    await terminal.answer('What happened?', down, enter);
    await terminal.answer('By when now?', '5/20/2026', enter);
    await terminal.answer('Enter again if that is right', enter);
    await terminal.answer('Why?', 'The aunt was away.', enter);
    await terminal.see('Task "t-checks" was due 2026-05-08');
    await terminal.answer('What happened?', leave);
    await terminal.see('1 plan checked as of 2026-05-12: 1 error.');
    expect(await terminal.ended).toBe(1);
    expect(plan().goals[0].measures[0].observations).toEqual([
      { date: '2026-03-31', value: 12 },
      { date: '2026-05-01', value: 19 },
    ]);
    expect(plan().tasks[0]).toMatchObject({ due: '2026-05-20', dueHistory: [{ reason: 'The aunt was away.' }] });
    expect(plan().tasks[1]).toEqual(parse(textOf(minimal)).tasks[1]);
  });

  it('asks for what is missing, key by key and entry by entry', async () => {
    const text = planWith(
      [', due: 2026-05-08, status: in-progress }\n  - { id: t-checks', ', status: in-progress }\n  - { id: t-checks'],
      ['  strengths:\n    - { id: st-work, people: [ana], description: Has kept the same job for three years. }\n', ''],
      [
        '  - { person: ana, status: signed, date: 2026-02-05 }\n',
        '  - { person: ana, status: refused, date: 2026-02-05 }\n',
      ],
    );
    const { terminal, plan, text: now } = start(text, '2026-04-15');
    await terminal.see('names no strength');
    await terminal.see('?');
    terminal.type('Ana asks for help early.', enter);
    await terminal.see('Whose');
    terminal.type(space, enter);
    await terminal.see('has no due date');
    terminal.type('5/8/2026', enter);
    await terminal.answer('Enter again if that is right', enter);
    await terminal.see('does not say why');
    terminal.type('Wants to ask her attorney first.', enter);
    await terminal.see('nothing missing, nothing late');
    expect(await terminal.ended).toBe(0);
    expect(plan().assessment.strengths).toEqual([
      { id: 'st-1', people: ['ana'], description: 'Ana asks for help early.' },
    ]);
    expect(plan().tasks[0].due).toBe('2026-05-08');
    expect(plan().signatures[0].reason).toBe('Wants to ask her attorney first.');
    for (const line of text.split('\n')) if (!/t-plan|refused/.test(line)) expect(now()).toContain(line);
  });

  it('keeps what was answered when it is interrupted', async () => {
    const { terminal, plan } = start(textOf(minimal), '2026-05-12');
    await terminal.answer('What happened?', enter);
    await terminal.answer('What was the value?', '19', enter);
    await terminal.answer('When was it observed?', enter);
    await terminal.answer('What else matters?', enter);
    await terminal.answer('Task "t-plan" was due', interrupt);
    expect(await terminal.ended).toBe(130);
    expect(plan().goals[0].measures[0].observations).toHaveLength(2);
  });

  it('says that it cannot ask where there is no terminal', async () => {
    const { status, out, err } = await caseplan(['check', '--ask', 'a.plan.yaml']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe(
      'caseplan: --ask asks questions, but standard input and output are not both a terminal. Run it in a terminal, or record it with caseplan update.\n',
    );
  });
});
