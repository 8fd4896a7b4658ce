import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes files that are derived from the sources and kept in the repository, by their path from its root. With `--check` it writes
 * nothing and makes the program fail where one is stale.
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
  if (!checkOnly || stale.length === 0) return;
  console.log('Run: npm run generate');
  process.exitCode = 1;
}

function current(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
