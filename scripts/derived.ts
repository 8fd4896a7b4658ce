import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes files that are derived from the sources and kept in the repository, by their path from its root. With `--check` it writes
 * nothing and makes the program fail where one is stale, or is not marked as generated in .gitattributes, which folds it in a review.
 */
export function keep(files: Readonly<Record<string, string>>): void {
  const checkOnly = process.argv.includes('--check');
  const stale = Object.entries(files).filter(([path, text]) => current(path) !== text);
  for (const [path, text] of stale) {
    console.log(`${checkOnly ? 'stale' : 'written'}: ${path}`);
    if (checkOnly) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (!checkOnly) return;
  const plain = unmarked(Object.keys(files));
  for (const path of plain) console.log(`mark it as generated in .gitattributes: ${path}`);
  if (stale.length > 0) console.log('Run: npm run generate');
  if (stale.length + plain.length > 0) process.exitCode = 1;
}

function unmarked(paths: readonly string[]): string[] {
  const lines = execFileSync('git', ['check-attr', 'linguist-generated', '--', ...paths], { encoding: 'utf8' }).split(
    '\n',
  );
  const marked = new Set(lines.map((line) => /^(.*): linguist-generated: set$/.exec(line)?.[1]));
  return paths.filter((path) => !marked.has(path));
}

function current(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
