/**
 * Reads a finished PDF as a stranger would and checks that it is what was promised, before anybody gets it.
 * This is not a validator for PDF/A or PDF/UA; it looks for what could go wrong on some machine at some time.
 */
import { bundledFontNames } from './fonts.ts';
import { readWrittenPdf, type WrittenPdf } from './written-pdf.ts';

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
    const file = readWrittenPdf(pdf);
    const texts = [...file.objects.values()];
    const pages = texts.filter((text) => /\/Type\s*\/Page(?![A-Za-z])/.test(text)).length;
    const catalog = target(file.trailer, 'Root', file);
    const problems = [
      ...(pages === 0 ? ['The PDF has no pages.'] : []),
      ...(/\/Encrypt\b/.test(file.trailer) ? ['The PDF is encrypted.'] : []),
      ...structureProblems(catalog, file),
      ...titleProblems(catalog, file),
      ...identificationProblems(catalog, file),
      ...new Set(texts.flatMap((text) => objectProblems(text, file, bundledFontNames(fontDir)))),
    ];
    return { problems, pages };
  } catch (error) {
    return { problems: [`The PDF cannot be read: ${error instanceof Error ? error.message : error}.`], pages: 0 };
  }
}

/** The number of the object that a key refers to. */
function reference(text: string, key: string): number | undefined {
  const found = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** What stands at a key: the object that it refers to, or what follows it; empty where the key is missing. */
function target(text: string, key: string, { objects }: WrittenPdf): string {
  const id = reference(text, key);
  if (id !== undefined) return objects.get(id) ?? '';
  const at = text.search(new RegExp(`/${key}(?![A-Za-z])`));
  return at < 0 ? '' : text.slice(at);
}

/** Has a key a text that is not empty, as a literal or a hexadecimal string? */
const hasText = (text: string, key: string) => new RegExp(`/${key}\\s*(\\(…\\)|<[0-9A-Fa-f]{2,})`).test(text);

/** Tags, language and bookmarks: what a reader with a screen reader needs. */
function structureProblems(catalog: string, file: WrittenPdf): string[] {
  const problems: string[] = [];
  const isMarked = /\/Marked\s+true/.test(target(catalog, 'MarkInfo', file));
  if (!isMarked || !/\/K\b/.test(target(catalog, 'StructTreeRoot', file))) problems.push('The PDF is not tagged.');
  if (!hasText(catalog, 'Lang')) problems.push('The PDF does not say its language.');
  if (!/\/First\b/.test(target(catalog, 'Outlines', file))) problems.push('The PDF has no bookmarks.');
  return problems;
}

function titleProblems(catalog: string, file: WrittenPdf): string[] {
  const problems: string[] = [];
  if (!hasText(target(file.trailer, 'Info', file), 'Title')) problems.push('The PDF has no title.');
  const showsTitle = /\/DisplayDocTitle\s+true/.test(target(catalog, 'ViewerPreferences', file));
  if (!showsTitle) problems.push('The PDF does not ask for its title to be shown.');
  return problems;
}

function identificationProblems(catalog: string, file: WrittenPdf): string[] {
  const xmp = file.streamOf(reference(catalog, 'Metadata') ?? -1);
  const problems: string[] = [];
  const isArchival =
    xmp.includes('<pdfaid:part>2</pdfaid:part>') && xmp.includes('<pdfaid:conformance>A</pdfaid:conformance>');
  if (!isArchival) problems.push('The PDF does not say that it is PDF/A-2a.');
  if (!xmp.includes('<pdfuaid:part>1</pdfuaid:part>')) problems.push('The PDF does not say that it is PDF/UA-1.');
  return problems;
}

function objectProblems(text: string, file: WrittenPdf, bundled: ReadonlySet<string>): readonly string[] {
  // Most objects are structure elements, whose /S is no action.
  if (/\/Type\s*\/StructElem\b/.test(text)) return [];
  if (/\/Type\s*\/Font(?![A-Za-z])/.test(text)) return fontProblems(text, file, bundled);
  return activeContentProblems(text);
}

/** A font that is not embedded or not ours means that a character was drawn with what the machine happened to have. */
function fontProblems(font: string, file: WrittenPdf, bundled: ReadonlySet<string>): string[] {
  const subtype = /\/Subtype\s*\/(\w+)/.exec(font)?.[1];
  // A composite font is described, and embedded, by its descendant (ISO 32000-1, 9.7.1).
  if (subtype === 'Type0') return [];
  const descriptor = target(font, 'FontDescriptor', file);
  const nameOf = (text: string, key: string) => new RegExp(`/${key}\\s*/([^\\s/<>\\[\\]()]+)`).exec(text)?.[1];
  const fullName = nameOf(font, 'BaseFont') ?? nameOf(descriptor, 'FontName') ?? 'without a name';
  const plainName = fullName.replace(SUBSET_TAG, '');
  const isEmbedded = subtype === 'Type3' || /\/FontFile[23]?\b/.test(descriptor);
  const problems: string[] = [];
  if (!isEmbedded) problems.push(`The font ${plainName} is not embedded.`);
  if (!bundled.has(plainName)) {
    problems.push(`The font ${plainName} is not a bundled one: some character has no glyph in the fonts of the page.`);
  }
  return problems;
}

/** Scripts, actions that leave the document, and files inside the file. */
function activeContentProblems(text: string): string[] {
  const problems: string[] = [];
  for (const [, action = ''] of text.matchAll(/\/S\s*\/(\w+)/g)) {
    if (FORBIDDEN_ACTIONS.has(action)) problems.push(`The PDF has an action that it may not have: ${action}.`);
  }
  if (/\/(EmbeddedFiles|EF)\b/.test(text)) problems.push('The PDF has a file embedded in it.');
  if (/\/(JavaScript|JS)\b(?!\s*\/)/.test(text.replace(/\/S\s*\/JavaScript/g, '')))
    problems.push('The PDF has a script in it.');
  return problems;
}
