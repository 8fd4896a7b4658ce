import { type StructuredPatchHunk as Hunk, structuredPatch } from 'diff';

/** Lines that are shown around a change. */
const context = 3;

/** Lines that go and come in a diff that is looked for; two texts that differ in more have hardly a line where it was. */
const mostEdits = 2000;

/**
 * What changed between two texts, as `patch` and `git apply` take it (POSIX.1-2017, diff -u). Empty where nothing did.
 * `name`: the path for the heading. The diff is a shortest one, unless the two texts have little in common.
 */
export function unifiedDiff(name: string, old: string, now: string): string {
  if (old === now) return '';
  // A name with a space in it ends with a tab, as Git writes it: otherwise `patch` reads it up to the space.
  const path = name.includes(' ') ? `${name}\t` : name;
  const hunks = hunksOf(old, now) ?? [replacing(old, now)];
  return `--- a/${path}\n+++ b/${path}\n${hunks.map(hunkText).join('')}`;
}

const hunksOf = (old: string, now: string, maxEditLength = mostEdits): Hunk[] | undefined =>
  structuredPatch('', '', old, now, undefined, undefined, { context, maxEditLength })?.hunks;

/** All lines of the one text in the place of all lines of the other. */
function replacing(old: string, now: string): Hunk {
  const hunks = [hunksOf(old, '', Number.POSITIVE_INFINITY), hunksOf('', now, Number.POSITIVE_INFINITY)].flat();
  const count = (side: 'oldLines' | 'newLines') => hunks.reduce((sum, hunk) => sum + (hunk?.[side] ?? 0), 0);
  const lines = hunks.flatMap((hunk) => hunk?.lines ?? []);
  return { oldStart: 1, oldLines: count('oldLines'), newStart: 1, newLines: count('newLines'), lines };
}

const hunkText = ({ oldStart, oldLines, newStart, newLines, lines }: Hunk) =>
  `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@\n${lines.join('\n')}\n`;

/** Where lines begin and how many there are: a count of one is left out, and none stand after the line before. */
const range = (start: number, count: number) => `${count === 0 ? start - 1 : start}${count === 1 ? '' : `,${count}`}`;
