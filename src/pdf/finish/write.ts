/**
 * Writes the objects as a file: a plain cross-reference table and no object streams. Tools that add signatures later want it so, the
 * structure can be read with any editor, and it saves the time of packing and unpacking. The library's own writer takes the bytes of
 * every stream one by one, which is a tenth of the time of a whole document.
 */
import { createHash } from 'node:crypto';
import { type PDFContext, PDFHexString, PDFRawStream } from '@cantoo/pdf-lib';

/** PDF/UA-1 is about PDF 1.7; Chromium writes 1.4. The second line tells that the file is no text (ISO 32000-1, 7.5.2). */
const HEADER = '%PDF-1.7\n%\x81\x81\x81\x81\n\n';

/** The whole file; the same for the same objects. */
export function writePdf(context: PDFContext): Uint8Array {
  const parts: Buffer[] = [];
  let length = 0;
  const put = (part: Uint8Array | string) => {
    const bytes =
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part.buffer, part.byteOffset, part.length);
    parts.push(bytes);
    length += bytes.length;
  };
  const offsets = new Map<number, number>();
  put(HEADER);
  for (const [{ objectNumber, generationNumber }, object] of context.enumerateIndirectObjects()) {
    offsets.set(objectNumber, length);
    const begin = `${objectNumber} ${generationNumber} obj\n`;
    if (object instanceof PDFRawStream) {
      put(`${begin}${object.dict}\nstream\n`);
      put(object.getContents());
      put('\nendstream\nendobj\n\n');
    } else put(`${begin}${object}\nendobj\n\n`);
  }
  const start = length;
  context.trailerInfo.ID = fileId(parts, context);
  put(`${crossReferences(offsets)}trailer\n${trailer(context)}\n\nstartxref\n${start}\n%%EOF`);
  return Buffer.concat(parts, length);
}

/** An identifier (ISO 32000-1, 14.4; PDF/A-2, 6.1.3) made from the content alone, so that the same content has the same one. */
function fileId(parts: readonly Uint8Array[], context: PDFContext) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const id = PDFHexString.of(hash.digest('hex').slice(0, 32).toUpperCase());
  return context.obj([id, id]);
}

/** The table of objects (ISO 32000-1, 7.5.4), with a section for each run of numbers. */
function crossReferences(offsets: ReadonlyMap<number, number>): string {
  const sections: { first: number; rows: string[] }[] = [{ first: 0, rows: ['0000000000 65535 f \n'] }];
  for (const [id, offset] of offsets) {
    const last = sections.at(-1) as (typeof sections)[number];
    const row = `${String(offset).padStart(10, '0')} 00000 n \n`;
    if (id === last.first + last.rows.length) last.rows.push(row);
    else sections.push({ first: id, rows: [row] });
  }
  return `xref\n${sections.map(({ first, rows }) => `${first} ${rows.length}\n${rows.join('')}`).join('')}`;
}

function trailer(context: PDFContext): string {
  const { Root, Info, ID } = context.trailerInfo;
  return context.obj({ Size: context.largestObjectNumber + 1, Root, Info, ID }).toString();
}
