/** From what Chromium prints to PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), as a list of small steps. */
import { type PDFContext, PDFHeader, PDFParser, PDFWriter } from '@cantoo/pdf-lib';
import type { PdfMeta } from '../metadata.ts';
import { markArtifacts } from './artifacts.ts';
import { renumberElements } from './element-ids.ts';
import { reserveFileId, writeFileId } from './file-id.ts';
import { addOutputIntent, addXmp, describeCatalog, replaceInfo } from './metadata.ts';
import { name, pagesOf } from './objects.ts';
import { describeLinks, mapRoles, untagFiguresWithoutText, wrapListBodies } from './structure.ts';
import { repairToUnicode } from './to-unicode.ts';

/** Objects are parsed and written in one go: a pause for other work would only make one document slower. */
const WITHOUT_PAUSE = Number.POSITIVE_INFINITY;

/**
 * Finishes a PDF that Chromium printed with tags.
 *
 * @param raw what the browser printed
 * @returns the finished file; the same for the same input
 * @throws Error when the browser's PDF is not what this was made for
 */
export async function finishPdf(raw: Uint8Array, meta: PdfMeta): Promise<Uint8Array> {
  const context = await PDFParser.forBytesWithOptions(raw, WITHOUT_PAUSE, true).parseDocument();
  markArtifacts(context);
  orderTabsByStructure(context);
  wrapListBodies(context);
  untagFiguresWithoutText(context);
  describeLinks(context);
  mapRoles(context);
  renumberElements(context);
  repairToUnicode(context);
  describeCatalog(context, meta);
  replaceInfo(context, meta);
  addXmp(context, meta);
  addOutputIntent(context);
  return write(context);
}

/** The tab key follows the structure (PDF/UA-1, 7.18.3). */
function orderTabsByStructure(context: PDFContext): void {
  for (const page of pagesOf(context)) page.set(name('Tabs'), name('S'));
}

/**
 * Written with a plain cross-reference table and no object streams: tools that add signatures later want it so, the
 * structure can be read with any editor, and it saves the time of packing and unpacking.
 */
async function write(context: PDFContext): Promise<Uint8Array> {
  // PDF/UA-1 is about PDF 1.7; Chromium writes 1.4.
  context.header = PDFHeader.forVersion(1, 7);
  reserveFileId(context);
  return writeFileId(await PDFWriter.forContext(context, WITHOUT_PAUSE).serializeToBuffer());
}
