import type { Editor } from '../plan/edit/editor.ts';
import type { Path } from '../plan/problem.ts';
import { checks } from '../plan/schema/checks.ts';
import { type Kind, planShape, type TextShape } from '../plan/schema/shape.ts';
import { shapeAt, visit } from '../plan/schema/walk.ts';
import { isSlip, suggest } from '../plan/suggest.ts';
import type { Mend } from './mend.ts';
import { language } from './values.ts';

/** Every id of a plan with its kind, and every place that names one. */
export interface Ids {
  named: { id: string; kind: Kind; path: Path }[];
  pointers: { to: string; path: Path }[];
}

export function idsOf(root: unknown): Ids {
  const ids: Ids = { named: [], pointers: [] };
  visit(planShape, root, (shape, value, path) => {
    if (shape.type !== 'text' || typeof value !== 'string') return;
    if (shape.idOf) ids.named.push({ id: value, kind: shape.idOf, path });
    if (shape.pointsTo) ids.pointers.push({ to: value, path });
  });
  return ids;
}

/** An id in the right form, with all that names it. The id of the plan itself is known outside of the file. */
export function mendOfId(path: Path, id: string, { named, pointers }: Ids, editor: Editor): Mend | null {
  const same = named.filter((other) => other.id === id);
  const meant = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '');
  if (same.length !== 1 || !checks.id(meant) || named.some((other) => other.id === meant)) return null;
  const places = [path, ...pointers.filter(({ to }) => to === id).map((pointer) => pointer.path)];
  const edits = places.map((place) => editor.set(place, meant));
  if (edits.some((edit) => edit === null)) return null;
  const title = `Write the id as ${meant}, also where it is named.`;
  return { title, safe: same[0]?.kind !== 'plan', edits: edits.flatMap((edit) => edit ?? []), from: path, to: path };
}

/** A pointer to nothing: the one id of the right kind that it is a slip of, `meant` where it is one. Never safe: it says who does what. */
export function mendOfPointer(
  path: Path,
  id: string,
  meant: string | undefined,
  ids: Ids,
  editor: Editor,
): Mend | null {
  const shape = shapeAt(planShape, path) as TextShape | undefined;
  const kinds = shape?.pointsTo;
  if (!kinds || meant === undefined || ids.named.some((other) => other.id === id)) return null;
  const known = ids.named.filter(({ kind }) => kinds.includes(kind)).map((other) => other.id);
  const edits = isSlip(id, meant, known) ? editor.set(path, meant) : null;
  return edits && { title: `Write the id as ${meant}.`, safe: false, edits, from: path, to: path };
}

/** A code that an open list does not know. Not safe: a code of one's own is allowed. */
export function mendOfCode(path: Path, code: string, editor: Editor): Mend | null {
  const { openCodes = [] } = (shapeAt(planShape, path) ?? {}) as TextShape;
  const meant = suggest(code, openCodes);
  const edits = meant === undefined ? null : editor.set(path, meant);
  const isSpelling = meant !== undefined && code.toLowerCase().replace(/[ _]/g, '-') === meant;
  return edits && { title: `Write the code as ${meant}.`, safe: isSpelling, edits, from: path, to: path };
}

/** A key of a text in several languages that is no language tag. */
export function mendOfLanguage(path: Path, editor: Editor): Mend | null {
  const meant = language(String(path.at(-1)))?.value as string | undefined;
  const edits = meant === undefined ? null : editor.rename(path, meant);
  if (!edits || meant === undefined) return null;
  const to = [...path.slice(0, -1), meant];
  return { title: `Write the language as ${meant}.`, safe: true, edits, from: path, to };
}
