import type { Path } from './problem.ts';
import { planShape, type Shape } from './schema/shape.ts';
import { type Issue, shapeAt } from './schema/walk.ts';
import { suggest } from './suggest.ts';
import { valueAt } from './value-at.ts';

/**
 * The plan as it was meant: misspelled keys and pointers stand for what they resemble, and a thing that lacks only its words is there.
 * Rules look at it, so that one slip is one finding; documents and edits keep to what is written.
 */

/** A misspelled key: where it stands, and the key that was meant. */
interface Misspelled {
  path: Path;
  meant: string;
}

/** A pointer to nothing: where it stands, and the id that was meant. */
export interface Guess {
  path: Path;
  id: string;
}

/** What the misspelled keys among the issues stand for. */
export function misspelledIn(issues: readonly Issue[]): Misspelled[] {
  return issues.flatMap((issue) => {
    if (issue.kind !== 'unknown-key') return [];
    const meant = suggest(String(issue.path.at(-1)), issue.known);
    return meant === undefined ? [] : [{ path: issue.path, meant }];
  });
}

export const pathMeant = ({ path, meant }: Misspelled): Path => [...path.slice(0, -1), meant];

/** Keys that can be put right: of two that mean the same, or one beside the right one, the second says nothing. */
export function renamable(misspelled: readonly Misspelled[], root: unknown): Misspelled[] {
  const taken = new Set<string>();
  return misspelled.filter((key) => {
    const place = JSON.stringify(pathMeant(key));
    const isFree = valueAt(root, pathMeant(key)) === undefined && !taken.has(place);
    // A key without a value is rather the end of a text that a comma cut off.
    if (!isFree || valueAt(root, key.path) === null) return false;
    taken.add(place);
    return true;
  });
}

/** Puts keys right in a tree. None stands inside of another: what stands under an unknown key is not looked at. */
export function rename(root: unknown, keys: readonly Misspelled[]): void {
  for (const { path, meant } of keys) {
    const holder = valueAt(root, path.slice(0, -1)) as Record<string, unknown>;
    const written = String(path.at(-1));
    holder[meant] = holder[written];
    delete holder[written];
  }
}

/** From paths in the renamed tree to those of the file. */
export function writtenPaths(keys: readonly Misspelled[]): (path: Path) => Path {
  const written = new Map(keys.map((key) => [JSON.stringify(pathMeant(key)), key.path.at(-1) as string]));
  return (path) => {
    if (written.size === 0) return path;
    const way: (string | number)[] = [];
    for (const step of path) way.push(written.get(JSON.stringify([...way, step])) ?? step);
    return way;
  };
}

export function pointAsMeant(root: unknown, guesses: readonly Guess[]): void {
  for (const { path, id } of guesses) {
    const holder = valueAt(root, path.slice(0, -1)) as Record<string | number, unknown>;
    holder[path.at(-1) as string | number] = id;
  }
}

/** Is it only words that a thing cannot do without, and that are empty? */
export function lacksWords({ kind, path }: Issue): boolean {
  const holder = shapeAt(planShape, path.slice(0, -1));
  const key = String(path.at(-1));
  return kind === 'empty' && holder?.type === 'map' && holder.required.includes(key) && isWords(holder.keys[key]);
}

function isWords(shape: Shape | undefined): boolean {
  if (shape?.type === 'prose') return true;
  return shape?.type === 'text' && !(shape.check ?? shape.codes ?? shape.openCodes ?? shape.idOf ?? shape.pointsTo);
}

export function leaveWordsOut(root: unknown, issues: readonly Issue[]): void {
  for (const { path } of issues) {
    const holder = valueAt(root, path.slice(0, -1)) as Record<string | number, unknown>;
    holder[path.at(-1) as string | number] = '';
  }
}
