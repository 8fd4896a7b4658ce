import type { PlainDate } from '../calendar/plain-date.ts';
import type { Context } from './context.ts';
import type { DocumentLanguage } from './phrases.ts';
import type { DocumentHead } from './sections/head.ts';

/**
 * What a kind of document is: all that a command line, a completion, a reference and the check before it have to know, without what the
 * document is made with, which is loaded when one is made.
 */
export interface DocumentKind {
  /** Its name: `--document NAME`, and `documents/NAME.hbs` among the templates of an agency. Small letters and hyphens. */
  readonly name: string;
  /** What it is called in a list of what can be made, with its article: "a status report". */
  readonly called: Readonly<Record<DocumentLanguage, string>>;
  /** The file is `PLAN-ID.SUFFIX.pdf`. */
  readonly suffix: string;
  /** Which deadlines of the law the check tells it: none; those that are near, where a draft prints what is open; or all that are known. */
  readonly deadlines: 'none' | 'near-in-drafts' | 'all';
  /** The options that it takes, by the name of the value. Kinds that take the same option name the same declaration. */
  readonly options: Readonly<Record<string, DocumentOption>>;
  /** What it is made with. */
  load(): Promise<DocumentParts>;
  /** Its template as it is written, for templates of an agency's own to stand beside. */
  source(): Promise<string>;
}

/** An option that some kinds of document take and others do not. Its value is a day, today or before. */
export interface DocumentOption {
  /** As the command line has it: `--since <date>`. */
  readonly flags: `--${string} <date>`;
  /** What it sets, and what holds where it is left out. */
  readonly sets: string;
  /** Why other documents do not take it, after "a NAME document": "covers no time of reporting". */
  readonly otherwise: Readonly<Record<DocumentLanguage, string>>;
}

/** Values of options by their names. */
export type OptionValues = Readonly<Record<string, PlainDate>>;

/**
 * All that a document prints, already in words. What a kind adds extends it.
 *
 * @public
 */
export interface DocumentView {
  head: DocumentHead;
}

/** What a document is made with. */
export interface DocumentParts<P extends object = object> {
  /** The words that this kind has beside those that all have; a group of both is one group. */
  readonly phrases: Readonly<Record<DocumentLanguage, P>>;
  /** The view of a plan. A context holds the words of the kind. */
  view(context: Context<P>, options: OptionValues): DocumentView;
  /** HTML of a view. */
  readonly template: (view: object) => string;
}
