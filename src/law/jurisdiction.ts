/** A text that the law puts into a plan document, as data with its source. */
export interface LegalStatement {
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

/** What differs by jurisdiction, as data. An agency's lawyers can read these files without reading the program. */
export interface Jurisdiction {
  /** The code in a plan's `jurisdiction`. */
  id: string;
  name: string;
  /** What a plan document of each kind is called there; kinds left out have the name of the federal baseline. */
  documentTitles: Partial<
    Record<'family-service-plan' | 'child-service-plan' | 'case-plan' | 'prevention-plan', string>
  >;
  /** The statement to the parent that the law of the place puts into the plan. */
  parentStatement?: LegalStatement;
}
