import type { Fix } from '../check/finding.ts';
import { applyEdits } from '../plan/edit/edit.ts';

/** The comment by which editors know the schema of a file (yaml-language-server, "Using inlined schema"). */
const modeline = /^[ \t]*#[ \t]*yaml-language-server:[ \t]*\$schema=/m;

/** Adds the comment that tells editors the address of the schema, as the first line; null where the file has one, whatever it names. */
export function modelineFix(text: string, address: string): Fix | null {
  const head = /^(?:[ \t]*(?:#.*)?\r?\n)*(?:[ \t]*#.*)?/.exec(text)?.[0] ?? '';
  if (modeline.test(head)) return null;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `# yaml-language-server: $schema=${address}${eol}`;
  return { title: 'Tell editors the schema of the file.', safe: true, edits: [{ start: 0, end: 0, text: line }] };
}

/** The text with that comment; as it is where it has one. `text` is without a byte order mark. */
export function withModeline(text: string, address: string): string {
  return applyEdits(text, modelineFix(text, address)?.edits ?? []);
}
