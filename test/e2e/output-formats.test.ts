import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/report/formats.ts';
import { temporaryFolder } from '../support/io.ts';
import { blocksIn, session, shell } from '../support/sessions.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/output-formats.md'), 'utf8');
const [plan = ''] = blocksIn(readFileSync(join(root, 'README.md'), 'utf8'), 'yaml file=castell.plan.yaml');

describe('the page of output formats', () => {
  it.each(blocksIn(page, 'console').flatMap(session))('$command', ({ command, printed }) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'castell.plan.yaml'), plan);
    expect(shell(command, cwd).stdout.replaceAll('\r\n', '\n')).toBe(printed);
  });

  it('has an example of every format', () => {
    for (const format of formatNames.filter((name) => name !== 'pretty')) expect(page).toContain(`--format ${format}`);
  });
});
