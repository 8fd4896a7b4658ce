import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/io.ts';
import { blocksIn, session, shell } from '../support/sessions.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/approving.md'), 'utf8');

describe('docs/approving.md', () => {
  it('shows what the program prints', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.plan.yaml'), blocksIn(page, 'yaml file=a.plan.yaml')[0] ?? '');
    const all = blocksIn(page, 'console').flatMap(session);
    expect(all.length).toBe(2);
    for (const { command, printed } of all)
      expect([command, shell(command, cwd).stdout.trimEnd()]).toEqual([command, printed.trimEnd()]);
  });
});
