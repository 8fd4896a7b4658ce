/**
 * Reads a finished PDF as a stranger would and checks that it is what was promised, before anybody gets it.
 * This is not a validator for PDF/A or PDF/UA; it looks for what could go wrong on some machine at some time.
 */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  type PDFObject,
  PDFParser,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { asDict, catalogOf, dictEntry, entry, name, nameEntry, pagesOf, streamContent } from './finish/objects.ts';
import { bundledFontNames } from './fonts.ts';

export interface ReadBack {
  /** What is wrong, a sentence each; empty when nothing is. */
  readonly problems: string[];
  /** How many pages there are; 0 when the file cannot be read. */
  readonly pages: number;
}

/** Actions that a court document has no use for (PDF/A-2, 6.5.1, forbids most of them), by their `/S`. */
const FORBIDDEN_ACTIONS = new Set([
  'JavaScript',
  'Launch',
  'URI',
  'GoToR',
  'GoToE',
  'SubmitForm',
  'ImportData',
  'ResetForm',
  'Sound',
  'Movie',
  'Rendition',
  'Hide',
  'SetOCGState',
  'Trans',
  'GoTo3DView',
]);

const FONT_FILES = ['FontFile', 'FontFile2', 'FontFile3'].map(name);
const EMBEDDED_FILES = ['EmbeddedFiles', 'EF'].map(name);
const SCRIPTS = ['JavaScript', 'JS'].map(name);

/** A font's name without the tag of its subset: "ABCDEF+PublicSans" (ISO 32000-1, 9.6.4). */
const SUBSET_TAG = /^[A-Z]{6}\+/;

/**
 * Checks the bytes of a finished PDF.
 *
 * @param pdf the whole file
 * @param fontDir the folder that `scripts/build-fonts.mjs` made; only its fonts may be in the file
 */
export async function readBack(pdf: Uint8Array, fontDir: string): Promise<ReadBack> {
  try {
    const context = await PDFParser.forBytesWithOptions(pdf, Number.POSITIVE_INFINITY, true).parseDocument();
    const catalog = catalogOf(context);
    const pages = pagesOf(context).length;
    const problems = [
      ...(pages === 0 ? ['The PDF has no pages.'] : []),
      ...encryptionProblems(context),
      ...structureProblems(catalog),
      ...titleProblems(catalog, context),
      ...identificationProblems(catalog),
      ...contentProblems(context, bundledFontNames(fontDir)),
    ];
    return { problems, pages };
  } catch (error) {
    return { problems: [`The PDF cannot be read: ${error instanceof Error ? error.message : error}`], pages: 0 };
  }
}

function encryptionProblems(context: PDFContext): string[] {
  return context.trailerInfo.Encrypt ? ['The PDF is encrypted.'] : [];
}

/** Tags, language and bookmarks: what a reader with a screen reader needs. */
function structureProblems(catalog: PDFDict): string[] {
  const problems: string[] = [];
  const isMarked = String(entry(dictEntry(catalog, 'MarkInfo') ?? catalog, 'Marked')) === 'true';
  const tree = dictEntry(catalog, 'StructTreeRoot');
  if (!isMarked || !tree || !entry(tree, 'K')) problems.push('The PDF is not tagged.');
  if (!textOf(entry(catalog, 'Lang'))) problems.push('The PDF does not say its language.');
  const outlines = dictEntry(catalog, 'Outlines');
  if (!outlines || !entry(outlines, 'First')) problems.push('The PDF has no bookmarks.');
  return problems;
}

function titleProblems(catalog: PDFDict, context: PDFContext): string[] {
  const problems: string[] = [];
  const info = asDict(context.trailerInfo.Info, context);
  if (!info || !textOf(entry(info, 'Title'))) problems.push('The PDF has no title.');
  const preferences = dictEntry(catalog, 'ViewerPreferences');
  const showsTitle = preferences && String(entry(preferences, 'DisplayDocTitle')) === 'true';
  if (!showsTitle) problems.push('The PDF does not ask for its title to be shown.');
  return problems;
}

function identificationProblems(catalog: PDFDict): string[] {
  const metadata = entry(catalog, 'Metadata');
  const xmp = metadata instanceof PDFRawStream ? Buffer.from(streamContent(metadata)).toString('utf8') : '';
  const problems: string[] = [];
  const isArchival =
    xmp.includes('<pdfaid:part>2</pdfaid:part>') && xmp.includes('<pdfaid:conformance>A</pdfaid:conformance>');
  if (!isArchival) problems.push('The PDF does not say that it is PDF/A-2a.');
  if (!xmp.includes('<pdfuaid:part>1</pdfuaid:part>')) problems.push('The PDF does not say that it is PDF/UA-1.');
  return problems;
}

/** What every dictionary in the file is asked, in one pass over all of them, also those inside others. */
function contentProblems(context: PDFContext, bundled: ReadonlySet<string>): string[] {
  const problems = new Set<string>();
  const visit = (object: PDFObject): void => {
    if (object instanceof PDFArray) {
      for (let index = 0; index < object.size(); index++) visit(object.get(index));
    } else if (object instanceof PDFRawStream) {
      visit(object.dict);
    } else if (object instanceof PDFDict) {
      for (const problem of dictionaryProblems(object, bundled)) problems.add(problem);
      for (const value of object.values()) visit(value);
    }
  };
  for (const [, object] of context.enumerateIndirectObjects()) visit(object);
  return [...problems];
}

function dictionaryProblems(dict: PDFDict, bundled: ReadonlySet<string>): readonly string[] {
  const type = nameEntry(dict, 'Type');
  // Most dictionaries are structure elements, whose /S is no action.
  if (type === 'StructElem') return [];
  return type === 'Font' ? fontProblems(dict, bundled) : activeContentProblems(dict);
}

/** A font that is not embedded or not ours means that a character was drawn with what the machine happened to have. */
function fontProblems(font: PDFDict, bundled: ReadonlySet<string>): string[] {
  const subtype = nameEntry(font, 'Subtype');
  // A composite font is described, and embedded, by its descendant (ISO 32000-1, 9.7.1).
  if (subtype === 'Type0') return [];
  const descriptor = dictEntry(font, 'FontDescriptor');
  const fullName = nameEntry(font, 'BaseFont') ?? (descriptor && nameEntry(descriptor, 'FontName')) ?? 'without a name';
  const plainName = fullName.replace(SUBSET_TAG, '');
  const isEmbedded = subtype === 'Type3' || (descriptor && FONT_FILES.some((key) => descriptor.has(key)));
  const problems: string[] = [];
  if (!isEmbedded) problems.push(`The font ${plainName} is not embedded.`);
  if (!bundled.has(plainName)) {
    problems.push(`The font ${plainName} is not a bundled one: some character has no glyph in the fonts of the page.`);
  }
  return problems;
}

/** Scripts, actions that leave the document, and files inside the file. */
function activeContentProblems(dict: PDFDict): string[] {
  const problems: string[] = [];
  const action = nameEntry(dict, 'S');
  if (action !== undefined && FORBIDDEN_ACTIONS.has(action)) {
    problems.push(`The PDF has an action that it may not have: ${action}.`);
  }
  if (EMBEDDED_FILES.some((key) => dict.has(key))) problems.push('The PDF has a file embedded in it.');
  if (SCRIPTS.some((key) => dict.has(key))) problems.push('The PDF has a script in it.');
  return problems;
}

function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}
