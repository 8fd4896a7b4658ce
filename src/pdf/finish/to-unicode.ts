import { type PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib';
import { latin1, name, nameEntry, replaceStream, streamAt, streamContent } from './objects.ts';

/** A line of a ToUnicode map that says "this glyph is U+0000". */
const TO_NUL = /^(<[0-9A-Fa-f]+>)\s*<0000>$/gm;

/**
 * Skia maps glyphs that are only part of a character to U+0000, which PDF/A-2 (6.2.11.7.2) and PDF/UA-1 (7.21.7) forbid.
 * The text of such glyphs is given by the marked content around them, so here they become zero-width spaces.
 */
export function repairToUnicode(context: PDFContext): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || nameEntry(object, 'Type') !== 'Font') continue;
    const ref = object.get(name('ToUnicode'));
    const map = streamAt(ref, context);
    if (!map || !(ref instanceof PDFRef)) continue;
    const text = latin1.decode(streamContent(map));
    const repaired = text.replace(TO_NUL, '$1 <200B>');
    if (repaired !== text) replaceStream(ref, latin1.encode(repaired), context);
  }
}
