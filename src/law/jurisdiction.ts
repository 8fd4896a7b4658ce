import data from './compiled/jurisdictions.json' with { type: 'json' };

/** A text that the law puts into a plan document, as data with its source. */
interface LegalStatement {
  /** Heading that the document prints over it. */
  heading: string;
  /** Paragraphs. */
  text: readonly string[];
  citation: string;
  /** Where the text was read; null where it was not read in a source. */
  source: string | null;
  /** The day on which the entry was last looked at, YYYY-MM-DD. */
  asOf: string;
  /** false where the wording was not compared with the official text: documents and output say so. */
  verified: boolean;
}

/** What documents and the interview need to know of a jurisdiction; its clocks and contents are in its law. */
export interface Jurisdiction {
  /** The code in a plan's `jurisdiction`. */
  id: string;
  name: string;
  /** What a plan document of each kind is called there. */
  documentTitles: Partial<
    Record<'family-service-plan' | 'child-service-plan' | 'case-plan' | 'prevention-plan', string>
  >;
  /** The statement to the parent that the law of the place puts into the plan. */
  parentStatement?: LegalStatement;
}

export const jurisdictions: readonly Jurisdiction[] = data as Jurisdiction[];

/** The jurisdiction of a plan; the federal baseline for a code that has no pack. */
export function jurisdictionOf(code: string): Jurisdiction {
  const found = jurisdictions.find(({ id }) => id === code) ?? jurisdictions.find(({ id }) => id === 'us');
  if (!found) throw new Error('there is no federal pack');
  return found;
}
