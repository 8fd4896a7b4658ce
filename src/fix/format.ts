import type { Editor } from '../plan/edit/editor.ts';
import type { Path } from '../plan/problem.ts';
import { planShape } from '../plan/schema/shape.ts';
import { type Issue, shapeAt } from '../plan/schema/walk.ts';
import { isSlip, suggest } from '../plan/suggest.ts';
import { readDate } from './dates.ts';
import type { Mend } from './mend.ts';
import { inForm } from './values.ts';

/** How what is not as the format says can be mended; null where nobody but its author can. `value`: what stands there. */
export function mendOfIssue(issue: Issue, value: unknown, editor: Editor): Mend | null {
  switch (issue.kind) {
    case 'unknown-key':
      return afterComma(issue.path, editor) ?? rightKey(issue.path, issue.known, editor);
    case 'missing':
      return issue.path.length === 1 && issue.path[0] === 'caseplan' ? firstLine(editor) : null;
    case 'empty':
      return withoutEmpty(issue.path, editor);
    default:
      return rewritten(issue, value, editor);
  }
}

function rewritten({ path, shape }: Issue, value: unknown, editor: Editor): Mend | null {
  const meant = inForm(shape, value, editor.written(path) ?? '');
  // A map or list is written by its own signs: only brackets are put around it.
  const edits =
    meant && (typeof value === 'object' ? around(path, meant.value, editor) : editor.set(path, meant.value));
  if (!meant || !edits) return null;
  const title = `Write ${String(path.at(-1))} as ${JSON.stringify(meant.value)}.`;
  return { title, safe: meant.safe, edits, from: path, to: path };
}

function around(path: Path, value: unknown, editor: Editor) {
  const written = editor.written(path);
  const range = editor.range(path);
  if (!Array.isArray(value)) return editor.set(path, value);
  if (!range || !written?.startsWith('{')) return null;
  return [
    { start: range[0], end: range[0], text: '[' },
    { start: range[1], end: range[1], text: ']' },
  ];
}

/** A key that is surely, or probably, one of the format with a slip in it. None where another key could be meant so, too. */
function rightKey(path: Path, known: readonly string[], editor: Editor): Mend | null {
  const key = String(path.at(-1));
  const meant = suggest(key, known);
  const edits = meant === undefined ? null : editor.rename(path, meant);
  if (meant === undefined || !edits) return null;
  const others = editor.keys(path.slice(0, -1)).filter((other) => other.key !== key && !known.includes(other.key));
  if (others.some((other) => suggest(other.key, known) === meant)) return null;
  const to = [...path.slice(0, -1), meant];
  return { title: `Write the key as ${meant}.`, safe: isSlip(key, meant, known), edits, from: path, to };
}

/**
 * In `{ … }` a comma ends a text, and what follows is read as keys. A date in words is written as a date; of any other text the whole
 * comes into quotes. Null where the key stands for itself.
 */
function afterComma(path: Path, editor: Editor): Mend | null {
  const holder = path.slice(0, -1);
  const keys = editor.keys(holder);
  let first = keys.findIndex(({ key }) => key === path.at(-1));
  if (keys[first]?.isBare !== true) return null;
  let last = first;
  while (first > 0 && keys[first]?.isBare) first -= 1;
  while (keys[last + 1]?.isBare) last += 1;
  const [begin, end] = [keys[first], keys[last]];
  if (!begin?.isText || !end) return null;
  const text = editor.slice(begin.start, end.end);
  const date = readDate(text);
  if (date === null && /["'\\\n]/.test(text)) return null;
  const edits = [{ start: begin.start, end: end.end, text: date?.value ?? `"${text}"` }];
  const title = date ? `Write ${begin.key} as ${date.value}.` : 'Put the whole text in quotes.';
  return { title, safe: date?.safe ?? true, edits, from: path, to: [...holder, begin.key] };
}

function firstLine(editor: Editor): Mend | null {
  const edits = editor.insertKey([], 'caseplan', 1);
  return (
    edits && { title: 'Add the first line, caseplan: 1.', safe: true, edits, from: ['caseplan'], to: ['caseplan'] }
  );
}

/** A key with nothing behind it says nothing; but somebody may have meant to fill it in. */
function withoutEmpty(path: Path, editor: Editor): Mend | null {
  const holder = shapeAt(planShape, path.slice(0, -1));
  const key = String(path.at(-1));
  if (path.length < 2 || holder?.type !== 'map' || holder.required.includes(key)) return null;
  const edits = editor.remove(path);
  return edits && { title: `Take out ${key}, which is empty.`, safe: false, edits, from: path, to: path };
}
