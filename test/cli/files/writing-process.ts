/**
 * A process of its own that adds a line to a file. Arguments: the file, the line, and what it does: `once` says that it has read the
 * file and waits for the end of standard input before it writes; `again` reads and writes until its line is in; `ever` does not end.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { UserMistake } from '../../../src/cli/exit.ts';
import { rewrite } from '../../../src/cli/files/rewrite.ts';
import type { Io } from '../../../src/cli/io.ts';

const [file = '', line = '', how = 'once', log = ''] = process.argv.slice(2);
const io = { cwd: process.cwd() } as Io;

async function add(text: string): Promise<boolean> {
  const before = readFileSync(file);
  if (how === 'once') {
    process.stdout.write('read\n');
    for await (const _ of process.stdin);
  }
  try {
    await rewrite(file, before, `${before}${text}\n`, io);
    if (how === 'ever') appendFileSync(log, `${text}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof UserMistake)) throw error;
    if (how === 'once') process.stderr.write(error.message);
    return false;
  }
}

if (how === 'once') process.exitCode = (await add(line)) ? 0 : 2;
else if (how === 'again') while (!(await add(line)));
else for (let n = 0; ; n++) await add(`${line}-${n}`);
