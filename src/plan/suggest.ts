import { distance } from 'fastest-levenshtein';

/** The known word that was probably meant, or undefined where none is near: at most a third of
 * the letters differ, or it is the beginning of one of them alone. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const folded = word.toLowerCase().replace(/[ _-]/g, '');
  const ranked = known
    .map((candidate) => ({ candidate, far: distance(folded, candidate.toLowerCase().replace(/[_-]/g, '')) }))
    .sort((a, b) => a.far - b.far);
  const best = ranked[0];
  const beginning = known.filter(
    (candidate) => folded.length >= 4 && candidate.toLowerCase().replace(/[_-]/g, '').startsWith(folded),
  );
  if (beginning.length === 1) return beginning[0];
  return best && best.far <= Math.max(1, Math.floor(folded.length / 3)) ? best.candidate : undefined;
}

/**
 * Is `word` surely a slip of the pen for `meant`, so that a program may write that instead? The same letters in another spelling
 * (`In Progress`), or one letter wrong, missing, too much or swapped with its neighbor, and no other known word is as near.
 * What merely resembles (`inactive`, `active`) is none: it can mean the opposite.
 */
export function isSlip(word: string, meant: string, known: readonly string[]): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[ _-]/g, '');
  const [typed, wanted] = [fold(word), fold(meant)];
  const others = known.filter((other) => other !== meant).map(fold);
  if (typed === wanted) return !others.includes(wanted);
  if (typed.length < 4 || !(distance(typed, wanted) === 1 || isSwap(typed, wanted))) return false;
  return others.every((other) => distance(typed, other) > 1);
}

function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}
