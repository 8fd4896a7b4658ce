import { UserMistake } from '../exit.ts';
import type { Selection } from './selection.ts';

/**
 * The part of a run that `K/N` names: every Nth plan in the order of the paths, beginning with the Kth. All shards together are
 * the whole, and each knows of the others' plans.
 * @throws UserMistake for what is no such pair.
 */
export function shardOf(text: string): (selection: Selection) => Selection {
  const [, k, n] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const [part, parts] = [Number(k), Number(n)];
  if (!(part >= 1 && part <= parts)) {
    throw new UserMistake(`--shard ${text} is no part of a whole. Write K/N with K from 1 to N, for example 2/4.`);
  }
  return ({ names, others, read, remarks }) => {
    const mine = names.filter((_, index) => index % parts === part - 1);
    const theirs = names.filter((_, index) => index % parts !== part - 1);
    const few = `Shard ${text} has nothing to check: there are fewer plans than shards.`;
    return {
      names: mine,
      others: [...others, ...theirs],
      read,
      remarks: mine.length > 0 || names.length === 0 ? remarks : [...remarks, few],
    };
  };
}
