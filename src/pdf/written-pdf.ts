/**
 * Reads a PDF in the form that `finish` writes it: one plain cross-reference table, no object streams. It is another reader than the
 * one that the file was made with, so a fault of that library is seen, and it takes a tenth of its time.
 */

/** A PDF as the texts of its objects. Strings in them are `()` where they are empty and `(…)` where not; streams are left out. */
export interface WrittenPdf {
  trailer: string;
  objects: ReadonlyMap<number, string>;
  /** The bytes of an object's stream as Latin-1 text, as they stand in the file; empty where it has none. */
  streamOf(id: number): string;
}

/**
 * @param pdf the whole file
 * @throws Error where the table does not lead to the objects (ISO 32000-1, 7.5.4), or the file has another form
 */
export function readWrittenPdf(pdf: Uint8Array): WrittenPdf {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  if (!file.startsWith('%PDF-')) throw new Error('it does not begin as a PDF');
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.slice(-64))?.[1];
  if (start === undefined) throw new Error('its end is missing');
  const { offsets, end } = crossReferences(file, Number(start));
  const streams = new Map<number, number>();
  const objects = new Map<number, string>();
  for (const [id, offset] of offsets) {
    const { text, stream } = objectAt(file, offset, id);
    objects.set(id, text);
    if (stream !== undefined) streams.set(id, stream);
  }
  return {
    trailer: withoutStrings(file, end, 'startxref').text,
    objects,
    streamOf: (id) => {
      const from = streams.get(id);
      return from === undefined ? '' : file.slice(from, file.indexOf('endstream', from));
    },
  };
}

/** Where each object begins, by its number, and where the trailer does. */
function crossReferences(file: string, start: number): { offsets: Map<number, number>; end: number } {
  const offsets = new Map<number, number>();
  const section = /\s*(?:xref\s+)?(\d+) (\d+)\s*\n/y;
  const row = /(\d{10}) \d{5} ([nf])[ \r\n]{2}/y;
  section.lastIndex = start;
  if (!file.startsWith('xref', start)) throw new Error('its table of objects is not where it should be');
  for (let head = section.exec(file); head; head = section.exec(file)) {
    row.lastIndex = section.lastIndex;
    for (let id = Number(head[1]); id < Number(head[1]) + Number(head[2]); id++) {
      const entry = row.exec(file);
      if (!entry) throw new Error('its table of objects is broken');
      if (entry[2] === 'n') offsets.set(id, Number(entry[1]));
    }
    section.lastIndex = row.lastIndex;
    row.lastIndex = 0;
  }
  return { offsets, end: file.indexOf('trailer', start) };
}

function objectAt(file: string, offset: number, id: number): { text: string; stream?: number } {
  const head = `${id} 0 obj`;
  if (!file.startsWith(head, offset)) throw new Error(`object ${id} is not where its table says`);
  const { text, end, word } = withoutStrings(file, offset + head.length, 'endobj', 'stream');
  return word === 'stream' ? { text, stream: file.indexOf('\n', end) + 1 } : { text };
}

/** The text up to one of the words, with what stands in literal strings left out (ISO 32000-1, 7.3.4.2). */
function withoutStrings(file: string, from: number, ...words: string[]): { text: string; end: number; word: string } {
  const parts: string[] = [];
  let position = from;
  const next = new RegExp(`\\(|${words.join('|')}`, 'g');
  for (;;) {
    next.lastIndex = position;
    const found = next.exec(file);
    if (!found) throw new Error('an object does not end');
    parts.push(file.slice(position, found.index));
    if (found[0] !== '(') return { text: parts.join(''), end: found.index, word: found[0] };
    const end = endOfString(file, found.index);
    parts.push(end === found.index + 2 ? '()' : '(…)');
    position = end;
  }
}

function endOfString(file: string, start: number): number {
  let depth = 0;
  for (let at = start; at < file.length; at++) {
    const char = file[at];
    if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at + 1;
  }
  throw new Error('a string does not end');
}
