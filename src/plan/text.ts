import type { Problem } from './problem.ts';

/** The largest file that is read as a plan, in bytes. A long plan has 100 kB; what is larger was not written by people. */
export const maxBytes = 5_000_000;

// Characters that YAML 1.2.2 (5.1) does not allow in a file, and that no reader could see.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/;

/** The text of a file, or why it has none. A byte order mark is dropped. */
export function decode(bytes: Uint8Array): { text: string; problem?: Problem } {
  if (bytes.length > maxBytes) {
    return refused(`This file is larger than ${maxBytes / 1e6} MB, the most that a plan can have.`, {
      help: 'Keep scans and attachments outside the plan file.',
    });
  }
  const kind = startsLike(bytes);
  if (kind) return refused(`This is ${kind}, not a plan.`, { help: 'Name the YAML file of the plan.' });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused('This file is not UTF-8 text.', { help: 'Save it as UTF-8 in your editor.' });
  }
  const found = unprintable.exec(text);
  if (!found) return { text };
  const before = text.slice(0, found.index);
  const line = before.split('\n').length;
  const column = found.index - before.lastIndexOf('\n');
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const help = 'Delete the character; it may have come with a copy from another program.';
  return refused(`An invisible control character (U+${code}) stands here.`, { help, line, column, text });
}

/** What other kinds of file begin with. */
function startsLike(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start === '%PDF') return 'a PDF';
  return start.startsWith('PK') ? 'a Word, Excel or zip file' : undefined;
}

function refused(message: string, more: { help: string; line?: number; column?: number; text?: string }) {
  const { help, line = 1, column = 1, text = '' } = more;
  const range = { line, column, endLine: line, endColumn: column + 1 };
  return { text, problem: { rule: 'syntax/encoding', path: [], ...range, message, help } };
}
