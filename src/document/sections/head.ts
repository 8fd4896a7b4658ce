import type { Fact } from '../blocks.ts';
import { approvalNote, type Context, missing, on } from '../context.ts';
import { pageCss } from '../page-css.ts';
import type { Phrases } from '../phrases.ts';
import { type Watermark, watermark } from '../watermark.ts';
import { clipped, fill, type Line, line, plainText } from '../words.ts';
import { type Caption, caption, officialTitle, planLine, reference } from './caption.ts';
import { parties } from './parties.ts';

/** The top of the first page, and what the margins of all pages say. */
export interface DocumentHead {
  title: string;
  subtitle: Line | null;
  planLine: Line;
  caption: Caption;
  facts: Fact[];
  draftNote: string | null;
  approvalNote: string | null;
  /** The mark across every page of a draft. */
  watermark: Watermark | null;
  language: string;
  documentTitle: string;
  marginCss: string;
  phrases: Phrases;
}

export interface HeadInput {
  title: string;
  subtitle: Line | null;
  /** The facts that come before the parties: the time that the document covers. */
  facts: Fact[];
}

export function documentHead(context: Context, { title, subtitle, facts }: HeadInput): DocumentHead {
  const { phrases, draft } = context;
  const official = officialTitle(context);
  const mark = draft ? phrases.page.draft : null;
  const number = plainText(reference(context).runs);
  return {
    title,
    subtitle: subtitle ?? (official === null ? null : line(official)),
    planLine: planLine(context),
    caption: caption(context),
    facts: [...facts, ...parties(context)],
    draftNote: draft ? phrases.page.draftNote : null,
    approvalNote: approvalNote(context),
    watermark: mark === null ? null : watermark(mark),
    language: phrases.language,
    documentTitle: `${title}, ${clipped(number, 80)}`,
    marginCss: pageCss({
      title,
      reference: number,
      confidential: phrases.page.confidential,
      pageOf: phrases.page.of,
      draft: mark,
    }),
    phrases,
  };
}

/** The period of the plan. */
export const planPeriod = (context: Context): Line[] => spanOf(context, context.plan.period);

/** "March 1, 2026 to August 31, 2026", with one of the two days, or "Not recorded". */
export function spanOf(context: Context, { start, end }: { start?: string; end?: string } = {}): Line[] {
  const { dates } = context.phrases;
  if (start && end) return [line(fill(dates.span, { start: on(context, start), end: on(context, end) }))];
  if (start) return [line(fill(dates.from, { start: on(context, start) }))];
  return end ? [line(fill(dates.until, { end: on(context, end) }))] : missing(context);
}
