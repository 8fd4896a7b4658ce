/** From what Chromium prints to PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), as a list of small steps. */
import { type PDFContext, PDFParser } from '@cantoo/pdf-lib';
import type { PdfMeta } from '../metadata.ts';
import { markArtifacts } from './artifacts.ts';
import { renumberElements } from './element-ids.ts';
import { addOutputIntent, addXmp, describeCatalog, replaceInfo } from './metadata.ts';
import { name, pagesOf } from './objects.ts';
import { describeLinks, mapRoles, structElements, untagFiguresWithoutText, wrapListBodies } from './structure.ts';
import { repairToUnicode } from './to-unicode.ts';
import { writePdf } from './write.ts';

/** Objects are parsed in one go: a pause for other work would only make one document slower. */
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
  const elements = structElements(context);
  wrapListBodies(elements, context);
  untagFiguresWithoutText(elements);
  describeLinks(elements, context);
  mapRoles(elements, context);
  renumberElements(elements, context);
  repairToUnicode(context);
  describeCatalog(context, meta);
  replaceInfo(context, meta);
  addXmp(context, meta);
  addOutputIntent(context);
  return writePdf(context);
}

/** The tab key follows the structure (PDF/UA-1, 7.18.3). */
function orderTabsByStructure(context: PDFContext): void {
  for (const page of pagesOf(context)) page.set(name('Tabs'), name('S'));
}
