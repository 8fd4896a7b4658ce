import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/io.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/fixing.md'), 'utf8');
const blocks = (kind: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\``, 'gms'))].map((match) => match[1] ?? '');

describe('docs/fixing.md', () => {
  it('shows what the program prints, one command after the other', () => {
    const cwd = temporaryFolder();
    const [plan = ''] = blocks('yaml file=slips.plan.yaml');
    writeFileSync(join(cwd, 'slips.plan.yaml'), plan);
    const sessions = blocks('console');
    expect(sessions.length).toBe(3);
    for (const session of sessions) {
      const [command = '', ...printed] = session.split('\n');
      const args = command.replace('$ caseplan ', '').split(' ');
      const { stdout } = spawnSync(process.execPath, [join(root, 'bin/caseplan.js'), ...args], {
        cwd,
        encoding: 'utf8',
      });
      expect([command, stdout]).toEqual([command, printed.join('\n')]);
    }
  });
});
