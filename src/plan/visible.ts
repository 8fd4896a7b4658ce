/**
 * Controls except tab and line end, and noncharacters: nothing that a reader could see, a terminal should obey or a PDF may hold. And
 * the overrides of direction, U+202D and U+202E: they print Latin letters and digits backwards, which no language needs.
 */
const controls = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}|[\u202d\u202e]/gu;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text with such characters spelled out, `[U+0007]`, since a reader must see what stands in the file. */
export function visible(text: string): string {
  const spelled = (char: string) => `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(controls, spelled)
    .replace(loneSurrogate, '\ufffd');
}

/** The name of a file on one line, as it is but for what would end the line or a terminal obey. */
export const visibleName = (name: string) => visible(name).replaceAll('\n', '[U+000A]').replaceAll('\t', '[U+0009]');

/** The same on one line, for messages. */
export const inOneLine = (text: string) => visible(text).replace(/\s+/g, ' ');
