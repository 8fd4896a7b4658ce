import { say, type Worded } from '../wording/index.ts';
import type { Problem } from './problem.ts';

/** The largest file that is read as a plan, in bytes. A long plan has 100 kB; what is larger was not written by people. */
export const maxBytes = 5_000_000;

// Characters that YAML 1.2.2 (5.1) does not allow in a file, and that no reader could see.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/;

/** The text of a file, or why it has none. A byte order mark is dropped. */
export function decode(bytes: Uint8Array): { text: string; problem?: Problem } {
  if (bytes.length > maxBytes) {
    return refused(say('file-too-large', { megabytes: maxBytes / 1e6 }));
  }
  const kind = startsLike(bytes);
  if (kind) return refused(say('file-of-other-kind', { kind }));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused(say('file-not-utf-8'));
  }
  const found = unprintable.exec(text);
  if (!found) return { text };
  const before = text.slice(0, found.index);
  const line = before.split('\n').length;
  const column = found.index - before.lastIndexOf('\n');
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return refused(say('control-character', { code }), { line, column, text });
}

/** What other kinds of file begin with. */
function startsLike(bytes: Uint8Array): 'pdf' | 'office' | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start === '%PDF') return 'pdf';
  return start.startsWith('PK') ? 'office' : undefined;
}

function refused(words: Worded, place: { line?: number; column?: number; text?: string } = {}) {
  const { line = 1, column = 1, text = '' } = place;
  const range = { line, column, endLine: line, endColumn: column + 1 };
  return { text, problem: { rule: 'syntax/encoding', path: [], ...range, ...words } };
}
