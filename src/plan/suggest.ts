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
