import type { Path } from '../plan/problem.ts';
import { suggest } from '../plan/suggest.ts';

/** Something wrong in a pack, at a path from its top. */
export interface Mistake {
  path: Path;
  message: string;
  help: string;
}

/** " Did you mean `x`?", or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const guess = suggest(word, known);
  return guess === undefined ? '' : ` Did you mean \`${guess}\`?`;
}
