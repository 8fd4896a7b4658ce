import factsCss from '../../templates/styles/facts.css?raw';
import pageCss from '../../templates/styles/page.css?raw';
import sectionsCss from '../../templates/styles/sections.css?raw';
import tablesCss from '../../templates/styles/tables.css?raw';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Finding } from '../check/finding.ts';
import type { Renderer } from '../check/words.ts';
import { safeFor } from '../medium/safe-for.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { createContext, type Untranslated } from './context.ts';
import type { DocumentKind, OptionValues } from './kind.ts';
import type { Own } from './own/own.ts';
import { authorOf } from './sections/caption.ts';

export type { DocumentKind } from './kind.ts';
export { documentKind } from './kinds/index.ts';
export { documentLanguages } from './phrases.ts';

export interface DocumentInput {
  plan: Plan;
  /** What the check found on `today`. A draft prints all of it; a status report prints what concerns the deadlines of the law. */
  findings: readonly Finding[];
  /** The language that they are worded in; English where it is left out. */
  findingLanguage?: string;
  /** Puts the findings into that language; English where left out. */
  renderer?: Renderer;
  /** The day that the document speaks of. */
  today: PlainDate;
  /** BCP 47 tag; the language of the plan where it is left out. */
  language?: string;
  /** Marks every page and prints the open points; a plan whose status is `draft` is marked anyway. */
  draft: boolean;
  /** Are the terms of the plan others than those that were approved? Then the head of the document and the approval say so. */
  changedSinceApproval?: boolean | undefined;
  /** Values of the options that the kind of document takes. */
  options?: OptionValues;
  /** What an agency has of its own. */
  own?: Own | undefined;
}

export interface RenderedDocument {
  /** A whole page without scripts, links or fonts: those are put in before its first `<style>`. */
  html: string;
  meta: {
    title: string;
    author: string;
    subject: string;
    /** Language of the fixed words, `en` where the asked one has none. */
    language: string;
    /** The day that the document speaks of, never the clock. */
    date: PlainDate;
  };
  /** Texts that are shown in another language than the one asked for, in the order of the document. */
  untranslated: Untranslated[];
}

/**
 * Renders one document of a plan. The same input gives the same bytes.
 *
 * @throws TemplateFailed where a template of an agency's own does not fit the plan
 */
export async function renderDocument(kind: DocumentKind, input: DocumentInput): Promise<RenderedDocument> {
  const { phrases, view: viewOf, template } = await kind.load();
  const context = createContext(input, phrases);
  const view = viewOf(context, input.options ?? {});
  // What the margins say comes last: that a draft is one is not for a style sheet to take away.
  const ownCss = input.own?.css ? [input.own.css] : [];
  const css = [pageCss, tablesCss, factsCss, sectionsCss, ...ownCss, view.head.marginCss].join('\n');
  const print = input.own?.print?.[kind.name] ?? template;
  // Only now is it known which texts there were.
  const head = { ...view.head, languageNote: context.untranslated.size > 0 ? context.phrases.page.languageNote : null };
  return {
    html: print({ ...view, head, css }),
    meta: {
      title: view.head.documentTitle,
      author: safeFor('document', authorOf(context)),
      subject: safeFor('document', input.plan.case?.court?.style ?? input.plan.id),
      language: context.phrases.language,
      date: input.today,
    },
    untranslated: [...context.untranslated.values()],
  };
}
