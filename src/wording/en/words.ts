import { thousands } from '../numbers.ts';

/** How English counts and lists. */

/** "1 day", "5 days". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** "1 plan", "1,204 plans". */
export const amount = (n: number, noun: string) => `${thousands(n)} ${noun}${n === 1 ? '' : 's'}`;

/** "a, b and c". */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

export const didYouMean = (guess: string | undefined) => (guess ? ` Did you mean \`${guess}\`?` : '');
