import { createHash } from 'node:crypto';
import { type PDFContext, PDFHexString } from '@cantoo/pdf-lib';
import { latin1 } from './objects.ts';

/** Stands where the identifier will be while the bytes are hashed: 16 bytes in hexadecimal. */
const PLACEHOLDER = 'CA5EF11E'.repeat(4);

/**
 * A file identifier (ISO 32000-1, 14.4; PDF/A-2, 6.1.3) made from the content alone, so that the same content has the
 * same identifier. Call this before the file is written, and `writeFileId` on its bytes.
 */
export function reserveFileId(context: PDFContext): void {
  const id = PDFHexString.of(PLACEHOLDER);
  context.trailerInfo.ID = context.obj([id, id]);
}

/** Puts the hash of the bytes in the places that were reserved. */
export function writeFileId(file: Uint8Array): Uint8Array {
  const id = createHash('sha256').update(file).digest('hex').slice(0, PLACEHOLDER.length).toUpperCase();
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  // Both are in the trailer, which is the last that is written.
  for (let place = bytes.lastIndexOf(PLACEHOLDER); place >= 0; place = bytes.lastIndexOf(PLACEHOLDER)) {
    bytes.set(latin1.encode(id), place);
  }
  return bytes;
}
