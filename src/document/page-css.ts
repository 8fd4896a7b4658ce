import { safeFor } from '../medium/safe-for.ts';
import { clipped } from './words.ts';

/** What the margins of every page say. */
export interface PageMargins {
  title: string;
  /** Cause number, or the case number of the agency. */
  reference: string;
  confidential: string;
  /** "Page {page} of {pages}". */
  pageOf: string;
  /** The word that marks a draft; null on a document that is none. */
  draft: string | null;
}

/** Invisible characters that would turn round what stands beside them, where no element can isolate a text. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const marginText = (text: string, length: number) =>
  clipped(safeFor('document', text).replace(directionMarks, ''), length).replaceAll('…', '...');

/** The margin boxes (CSS Paged Media 3, 5): running head from page 2, page count, and DRAFT on every page. */
export function pageCss({ title, reference, confidential, pageOf, draft }: PageMargins): string {
  const count = pageOf
    .split(/(\{page\}|\{pages\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : safeFor('css-string', part),
    )
    .join(' ');
  const mark = draft === null ? '' : `@top-center { content: ${safeFor('css-string', draft)}; }`;
  return [
    '@page {',
    `  @top-left { content: ${safeFor('css-string', marginText(title, 44))}; }`,
    `  @top-right { content: ${safeFor('css-string', marginText(reference, 40))}; }`,
    `  ${mark}`,
    `  @bottom-left { content: ${safeFor('css-string', confidential)}; }`,
    `  @bottom-right { content: ${count}; }`,
    '}',
    '@page :first { @top-left { content: none; } @top-right { content: none; } }',
  ].join('\n');
}
