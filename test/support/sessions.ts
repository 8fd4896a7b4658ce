import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { atTerminal } from './io.ts';

const program = join(import.meta.dirname, '../../bin/caseplan.js');

/** A shell in which `caseplan` is the program of this checkout, as built. */
export function shell(command: string, cwd: string) {
  const script = `caseplan() { "${process.execPath}" "${program}" "$@"; }\n${command}`;
  return spawnSync('bash', ['-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...atTerminal, COLUMNS: '100' },
  });
}

/** The fenced blocks of a kind in a page. */
export const blocksIn = (page: string, kind: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\``, 'gms'))].map((match) => match[1] ?? '');

/** The commands of a console block, each with what it is said to print. */
export function session(block: string): { command: string; printed: string }[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => ({ command: part.slice(0, part.indexOf('\n')), printed: part.slice(part.indexOf('\n') + 1) }));
}
