import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changes } from '../../src/life/changes/index.ts';
import { optionOf } from '../../src/life/read-given.ts';
import { changeWords } from '../../src/wording/en/life/asked.ts';
import { temporaryFolder } from '../support/io.ts';
import { minimal, textOf } from '../support/plans.ts';
import { blocksIn, session, shell } from '../support/sessions.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/update.md'), 'utf8');

describe('docs/update.md', () => {
  it('has every change with every option', () => {
    const rows = changes.map(({ id, subject, fields }) => {
      const options = Object.keys(fields).filter((name) => name !== subject);
      const command = subject === null ? id : `${id} ${subject.toUpperCase()}`;
      return `| \`${command}\` | ${changeWords[id]} | ${options.map((name) => `\`${optionOf(name)}\``).join(' ')} |`;
    });
    expect(page.split('\n').filter((line) => /^\| `[a-z]/.test(line))).toEqual(rows);
  });

  it('shows what the program prints, one command after the other', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'castell.plan.yaml'), textOf(minimal));
    const commands = blocksIn(page, 'console').flatMap(session);
    expect(commands.length).toBeGreaterThan(5);
    for (const { command, printed } of commands)
      expect([command, shell(`${command} 2>&1`, cwd).stdout]).toEqual([command, printed]);
  });
});
