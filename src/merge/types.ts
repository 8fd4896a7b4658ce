import type { MannerAt } from './adopt.ts';
import type { Piece } from './piece.ts';
import type { Body, Entry } from './read.ts';

/** What is known of the merge as it goes on. */
export interface Merge {
  /** What both sides changed to something different, by keys and ids from the top: `tasks.t-lease.due`. */
  conflicts: string[];
  mannerAt: MannerAt;
  eol: string;
}

/** A place in the plan: its keys with positions left out, as the format knows it, and with ids, as people know it. */
export interface Where {
  keys: readonly string[];
  names: readonly string[];
}

/** There is nothing on that side. */
export const gone = Symbol('gone');

/** A merged value: its text, and what it is where ours and where theirs is chosen in each conflict. */
export interface Merged {
  pieces: Piece[];
  ours: unknown;
  theirs: unknown;
}

/** Three versions of one thing. `base` is undefined where both sides have added it. */
export interface Versions<T> {
  base: T | undefined;
  ours: T;
  theirs: T;
}

export type Bodies = Versions<Body>;

/** The versions of one entry. */
export interface Row {
  base?: Entry | undefined;
  ours?: Entry | undefined;
  theirs?: Entry | undefined;
}

/** An entry of the merged text. */
export interface Tile {
  /** What stands before its key or dash. */
  head: string;
  /** Empty where it is gone. */
  rest: Piece[];
  ours: unknown;
  theirs: unknown;
  name: string;
  row: Row;
}
