import chart from '../../../templates/partials/chart.hbs?raw';
import facts from '../../../templates/partials/facts.hbs?raw';
import head from '../../../templates/partials/head.hbs?raw';
import heading from '../../../templates/partials/heading.hbs?raw';
import language from '../../../templates/partials/language.hbs?raw';
import lines from '../../../templates/partials/lines.hbs?raw';
import page from '../../../templates/partials/page.hbs?raw';
import pieces from '../../../templates/partials/pieces.hbs?raw';
import runs from '../../../templates/partials/runs.hbs?raw';
import signature from '../../../templates/partials/signature.hbs?raw';
import table from '../../../templates/partials/table.hbs?raw';
import watermark from '../../../templates/partials/watermark.hbs?raw';
import words from '../../../templates/partials/words.hbs?raw';
import type { DocumentKind } from '../kind.ts';
import { documentKinds } from '../kinds/index.ts';

/** The partials of the program as they are written, for an agency's own to stand among. */
export const programPartials: Readonly<Record<string, string>> = {
  chart,
  facts,
  head,
  heading,
  language,
  lines,
  page,
  pieces,
  runs,
  signature,
  table,
  watermark,
  words,
};

export const partialFile = (name: string) => `partials/${name}.hbs`;
export const documentFile = ({ name }: DocumentKind) => `documents/${name}.hbs`;

/** The templates of the program as they are named among those of an agency: `partials/head.hbs`. */
export const templateNames: readonly string[] = [
  ...documentKinds.map(documentFile),
  ...Object.keys(programPartials).map(partialFile),
];

/** The text of each, by that name. */
export async function templateTexts(): Promise<ReadonlyMap<string, string>> {
  const documents = documentKinds.map(async (kind) => [documentFile(kind), await kind.source()] as const);
  const partials = Object.entries(programPartials).map(([name, text]) => [partialFile(name), text] as const);
  return new Map([...(await Promise.all(documents)), ...partials]);
}
