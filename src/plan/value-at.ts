import type { Path } from './problem.ts';

/** What stands at a path; undefined where nothing does. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined | null)?.[key], root);
