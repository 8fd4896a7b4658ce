import planTemplate from '../../templates/documents/plan.hbs';
import statusTemplate from '../../templates/documents/status.hbs';
import factsCss from '../../templates/styles/facts.css?raw';
import pageCss from '../../templates/styles/page.css?raw';
import sectionsCss from '../../templates/styles/sections.css?raw';
import tablesCss from '../../templates/styles/tables.css?raw';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Finding } from '../check/finding.ts';
import { safeFor } from '../medium/safe-for.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { createContext, type Untranslated } from './context.ts';
import type { Own } from './own/own.ts';
import { planView } from './plan-view.ts';
import { authorOf } from './sections/caption.ts';
import { statusView } from './status-view.ts';

export type { Untranslated } from './context.ts';
export { documentLanguages } from './phrases.ts';

export type DocumentKind = 'plan' | 'status';

export interface DocumentInput {
  plan: Plan;
  /** What the check found on `today`. A draft prints all of it; a status report prints what concerns the deadlines of the law. */
  findings: readonly Finding[];
  /** The language that they are worded in; English where it is left out. */
  findingLanguage?: string;
  /** The day that the document speaks of. */
  today: PlainDate;
  /** BCP 47 tag; the language of the plan where it is left out. */
  language?: string;
  /** Marks every page and prints the open points; a plan whose status is `draft` is marked anyway. */
  draft: boolean;
  /** Are the terms of the plan others than those that were approved? Then the head of the document and the approval say so. */
  changedSinceApproval?: boolean | undefined;
  /** First day of a status report; the last review or hearing before `today` where it is left out. */
  since?: PlainDate;
  /** What an agency has of its own. */
  own?: Own;
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
  const context = createContext(input);
  const view = kind === 'plan' ? planView(context) : statusView(context, input.since);
  // What the margins say comes last: that a draft is one is not for a style sheet to take away.
  const ownCss = input.own?.css ? [input.own.css] : [];
  const css = [pageCss, tablesCss, factsCss, sectionsCss, ...ownCss, view.head.marginCss].join('\n');
  const template = input.own?.print?.[kind] ?? (kind === 'plan' ? planTemplate : statusTemplate);
  // Only now is it known which texts there were.
  const head = { ...view.head, languageNote: context.untranslated.size > 0 ? context.phrases.page.languageNote : null };
  return {
    html: template({ ...view, head, css }),
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
