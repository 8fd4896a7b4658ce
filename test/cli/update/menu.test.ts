import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bundled, keys, Terminal } from '../../interview/terminal.ts';
import { temporaryFolder } from '../../support/io.ts';
import { minimal, textOf } from '../../support/plans.ts';

const { enter, down, interrupt } = keys;
const leave = '\u001b';
const name = 'a.plan.yaml';
let program: string;
let remove = () => {};

beforeAll(async () => {
  ({ program, remove } = await bundled());
});
afterAll(() => remove());

function start(text = textOf(minimal), ...options: string[]) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, name), text);
  const terminal = new Terminal([program, 'update', name, '--as-of', '2026-05-12', ...options], cwd);
  return {
    terminal,
    plan: () => parse(readFileSync(join(cwd, name), 'utf8')),
    text: () => readFileSync(join(cwd, name), 'utf8'),
  };
}

describe('the menu of update', () => {
  it('asks what happened, which one, and the rest, writes it, and asks again', async () => {
    const { terminal, plan, text } = start();
    await terminal.answer('What happened?', enter);
    await terminal.see('Which task?');
    await terminal.see('4 days late · Write the night plan.');
    terminal.type(enter);
    await terminal.answer('When was that?', '5/9/2026', enter);
    await terminal.answer('Saturday, May 9, 2026. Enter again if that is right.', enter);
    await terminal.answer('How do we know?', 'Seen: on the fridge', enter);
    await terminal.see('Task "t-plan" was completed 2026-05-09.');
    await terminal.answer('Write this into the plan?', enter);
    await terminal.see(`Written into ${name}.`);
    await terminal.answer('What else happened?', enter);
    expect(await terminal.ended).toBe(0);
    expect(plan().tasks[0]).toMatchObject({
      status: 'completed',
      completedOn: '2026-05-09',
      evidence: 'Seen: on the fridge',
    });
    const [before, after] = [textOf(minimal).split('\n'), text().split('\n')];
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
  });

  it('keeps what was written when it is interrupted, and goes back with Esc', async () => {
    const { terminal, plan } = start();
    await terminal.answer('What happened?', down, enter);
    await terminal.answer('Which task?', enter);
    await terminal.answer('By when now?', '2026-05-20', enter);
    await terminal.answer('Wednesday, May 20, 2026.', enter);
    await terminal.answer('Why?', enter);
    await terminal.answer('This one is needed', 'The aunt was away.', enter);
    await terminal.answer('Write this into the plan?', enter);
    await terminal.answer('What else happened?', down, enter);
    await terminal.answer('Which task?', leave);
    await terminal.answer('What else happened?', interrupt);
    expect(await terminal.ended).toBe(130);
    expect(plan().tasks[0]).toMatchObject({
      due: '2026-05-20',
      dueHistory: [{ from: '2026-05-08', to: '2026-05-20', changedOn: '2026-05-12', reason: 'The aunt was away.' }],
    });
  });
});
