import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/io.ts';
import { blocksIn, session, shell } from '../support/sessions.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/fixing.md'), 'utf8');

describe('docs/fixing.md', () => {
  it('shows what the program prints, one command after the other', () => {
    const cwd = temporaryFolder();
    const [plan = ''] = blocksIn(page, 'yaml file=slips.plan.yaml');
    writeFileSync(join(cwd, 'slips.plan.yaml'), plan);
    const commands = blocksIn(page, 'console').flatMap(session);
    expect(commands.length).toBe(4);
    for (const { command, printed } of commands)
      expect([command, shell(command, cwd).stdout]).toEqual([command, printed]);
  });
});
