import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/io.ts';
import { blocksIn, session, shell } from '../support/sessions.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/amending.md'), 'utf8');
const [plan = ''] = blocksIn(readFileSync(join(root, 'README.md'), 'utf8'), 'yaml file=castell.plan.yaml');
const [moves = ''] = blocksIn(page, 'yaml file=moves.yaml');

describe('the page of amending', () => {
  it('shows what the program prints, one command after the other', () => {
    const cwd = temporaryFolder();
    const mended = plan
      .replace('cllinic', 'clinic')
      .replace('addresses: [r-shift, n-sitter]', 'addresses: [s-alone, r-shift, n-sitter]');
    writeFileSync(join(cwd, 'castell.plan.yaml'), mended);
    writeFileSync(join(cwd, 'moves.yaml'), moves);
    const sessions = blocksIn(page, 'console').flatMap(session);
    expect(sessions.length).toBe(4);
    for (const { command, printed } of sessions) {
      const { stdout, stderr } = shell(command, cwd);
      // What amend says goes to standard error, since the plan may go to standard output.
      const said = command.includes(' -o - ') || command.startsWith('caseplan diff') ? stdout : stderr;
      expect([command, said]).toEqual([command, printed]);
    }
  });
});
