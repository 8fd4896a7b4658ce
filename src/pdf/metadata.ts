/** What a PDF says about itself. Every value comes from the caller: nothing is taken from a clock or the machine. */
export interface PdfMeta {
  readonly title: string;
  readonly author: string;
  readonly subject?: string | undefined;
  /** The document's main language, BCP 47: `en-US`, `es`. */
  readonly language: string;
  /** The document's date: `YYYY-MM-DD`, or an instant in UTC, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly date: string;
  readonly keywords?: readonly string[] | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
/** The shape of a BCP 47 tag (RFC 5646, 2.1), not its registry. */
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/**
 * The date as XMP and the PDF want it, to the second and in UTC: `YYYY-MM-DDThh:mm:ssZ`.
 *
 * @throws RangeError when it is neither a day nor an instant in UTC
 */
export function instantOf({ date }: Pick<PdfMeta, 'date'>): string {
  const time = DAY.test(date) || INSTANT.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time))
    throw new RangeError(`The PDF's date must be YYYY-MM-DD or an instant in UTC, not "${date}".`);
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/**
 * Refuses what would make an invalid PDF, before a browser is bothered.
 *
 * @throws RangeError for an empty title or author (PDF/UA-1, 7.1), a language that is no BCP 47 tag, or a wrong date
 */
export function assertUsableMeta(meta: PdfMeta): void {
  if (meta.title.trim() === '') throw new RangeError('The PDF needs a title.');
  if (meta.author.trim() === '') throw new RangeError('The PDF needs an author.');
  if (!LANGUAGE.test(meta.language)) throw new RangeError(`"${meta.language}" is not a language tag such as en-US.`);
  instantOf(meta);
}
