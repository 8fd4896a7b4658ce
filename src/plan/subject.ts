import type { Path } from './problem.ts';

/** What a map of the plan is called by: its `id`, or the `person` that it is about; null where it has neither. */
export function nameOfNode(node: unknown): string | null {
  if (typeof node !== 'object' || node === null) return null;
  const { id, person } = node as { id?: unknown; person?: unknown };
  return [id, person].find((name): name is string => typeof name === 'string') ?? null;
}

/** The name of the innermost named thing on the way to a place. */
export function subjectAt(root: unknown, path: Path): string | null {
  let here = root;
  let subject: string | null = null;
  for (const step of path) {
    here = (here as Record<string | number, unknown> | null | undefined)?.[step];
    subject = nameOfNode(here) ?? subject;
  }
  return subject;
}
