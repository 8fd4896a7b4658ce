import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unifiedDiff } from '../../src/plan/edit/unified-diff.ts';
import { temporaryFolder } from '../support/io.ts';

/** What `git apply` makes of a file by a diff. */
function applied(name: string, old: string, diff: string): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, name), old);
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
    cwd,
    input: diff,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  return readFileSync(join(cwd, name), 'utf8');
}

it('shows three lines around a change, and a count of one not at all', () => {
  const diff = unifiedDiff('a b.yaml', '1\n2\n3\n4\n5\n6\n7\n', '1\n2\n3\n4\nfive\n6\n7\n');
  expect(diff).toBe('--- a/a b.yaml\t\n+++ b/a b.yaml\t\n@@ -2,6 +2,6 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n');
  expect(unifiedDiff('a', 'x', 'y\n')).toBe('--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n');
  expect(unifiedDiff('a', 'x\n', 'x\n')).toBe('');
});

it('replaces the one text by the other where they have little in common', () => {
  const lines = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word} ${index}`).join('\n');
  const [old, now] = [`${lines('old')}\n`, lines('new')];
  const diff = unifiedDiff('plan.yaml', old, now);
  expect(diff).toContain('@@ -1,3000 +1,3000 @@\n-old 0\n');
  expect(applied('plan.yaml', old, diff)).toBe(now);
});

it('keeps carriage returns', () => {
  const [old, now] = ['a\r\nb\r\n', 'a\r\nc\r\n'];
  expect(applied('plan.yaml', old, unifiedDiff('plan.yaml', old, now))).toBe(now);
});
