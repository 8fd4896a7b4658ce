/** Finished PDFs that were broken on purpose, to see that the checks see it. */
import { type PDFContext, PDFDict, PDFName, PDFParser, PDFRef, PDFString, PDFWriter } from '@cantoo/pdf-lib';
import { catalogOf } from '../../src/pdf/finish/objects.ts';

const name = (word: string) => PDFName.of(word);

/** A copy of a PDF with one change. */
export async function altered(
  pdf: Uint8Array,
  change: (context: PDFContext, catalog: PDFDict) => void,
): Promise<Uint8Array> {
  const context = await PDFParser.forBytesWithOptions(pdf, Number.POSITIVE_INFINITY, true).parseDocument();
  change(context, catalogOf(context));
  return PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
}

/** What can be broken, each with what our own reading says of it. */
export const BREAKS: Readonly<
  Record<string, { says: RegExp; change: (context: PDFContext, catalog: PDFDict) => void }>
> = {
  'no language': { says: /does not say its language/, change: (_, catalog) => catalog.delete(name('Lang')) },
  'no mark that it is tagged': { says: /not tagged/, change: (_, catalog) => catalog.delete(name('MarkInfo')) },
  'no structure tree': { says: /not tagged/, change: (_, catalog) => catalog.delete(name('StructTreeRoot')) },
  'no bookmarks': { says: /no bookmarks/, change: (_, catalog) => catalog.delete(name('Outlines')) },
  'a hidden title': { says: /title to be shown/, change: (_, catalog) => catalog.delete(name('ViewerPreferences')) },
  'no title': {
    says: /has no title/,
    change: (context) => dictAt(context, context.trailerInfo.Info).delete(name('Title')),
  },
  'no XMP': { says: /PDF\/A-2a/, change: (_, catalog) => catalog.delete(name('Metadata')) },
  'a font that is not embedded': { says: /not embedded/, change: (context) => unembedFont(context) },
  'a font of the machine': {
    says: /DejaVuSans is not a bundled one/,
    change: (context) => renameFont(context, 'DejaVuSans'),
  },
  'a script': {
    says: /JavaScript/,
    change: (context, catalog) =>
      catalog.set(name('OpenAction'), context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })),
  },
  'a program to start': {
    says: /Launch/,
    change: (context, catalog) =>
      catalog.set(name('OpenAction'), context.obj({ S: 'Launch', F: PDFString.of('calc.exe') })),
  },
  'a link to the web': {
    says: /URI/,
    change: (context, catalog) =>
      catalog.set(name('AA'), context.obj({ WC: { S: 'URI', URI: PDFString.of('http://127.0.0.1/') } })),
  },
  'a file inside': {
    says: /file embedded/,
    change: (context, catalog) => catalog.set(name('Names'), context.obj({ EmbeddedFiles: { Names: [] } })),
  },
  encryption: {
    says: /encrypted|cannot be read/,
    change: (context) => {
      context.trailerInfo.Encrypt = context.register(context.obj({ Filter: 'Standard' }));
    },
  },
};

/** What our own reading does not look for, but the validator does. */
export function removeAlternativeTexts(context: PDFContext): void {
  for (const dict of dictionaries(context)) dict.delete(name('Alt'));
}

function unembedFont(context: PDFContext): void {
  for (const dict of dictionaries(context)) dict.delete(name('FontFile2'));
}

function renameFont(context: PDFContext, fontName: string): void {
  for (const dict of dictionaries(context))
    if (dict.has(name('BaseFont'))) dict.set(name('BaseFont'), name(`ABCDEF+${fontName}`));
}

function dictionaries(context: PDFContext): PDFDict[] {
  return context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict);
}

function dictAt(context: PDFContext, ref: unknown): PDFDict {
  const dict = ref instanceof PDFRef ? context.lookup(ref) : ref;
  if (!(dict instanceof PDFDict)) throw new Error('There is no dictionary there.');
  return dict;
}
