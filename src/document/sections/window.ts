import { latest, type PlainDate } from '../../calendar/plain-date.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import { lastReview } from '../../plan/standing.ts';
import { type Context, on } from '../context.ts';
import { fill } from '../words.ts';

/** The time that a status report covers, both days included. */
export interface Window {
  /** Null where neither a review nor a hearing nor the beginning of the plan is recorded. */
  start: PlainDate | null;
  end: PlainDate;
  /** "March 12, 2026 to May 1, 2026, since the hearing of March 12, 2026". */
  text: string;
}

/** From the asked day, else from the last review or hearing before today, else from the beginning of the plan. */
export function reportingWindow(context: Context, since: PlainDate | undefined): Window {
  const { plan, today: end } = context;
  const { sentences } = context.phrases;
  const say = (phrase: string, start: PlainDate) =>
    fill(`${sentences.window}; ${phrase}`, {
      start: on(context, start),
      end: on(context, end),
      date: on(context, start),
    });
  if (since !== undefined) return { start: since, end, text: say(sentences.windowChosen, since) };
  const hearing = lastHearing(plan, end);
  const review = lastReview(plan, end)?.date as PlainDate | undefined;
  const last = latest([hearing, review].filter((date) => date !== undefined));
  if (last !== undefined)
    return { start: last, end, text: say(last === hearing ? sentences.windowHearing : sentences.windowReview, last) };
  const begin = plan.period?.start as PlainDate | undefined;
  if (begin !== undefined && begin <= end) return { start: begin, end, text: say(sentences.windowPlan, begin) };
  return { start: null, end, text: fill(sentences.windowOpen, { end: on(context, end) }) };
}

function lastHearing({ case: of }: Plan, day: PlainDate): PlainDate | undefined {
  const held = (of?.hearings ?? []).filter((hearing) => hearing.held === true && hearing.date < day);
  return latest(held.map((hearing) => hearing.date as PlainDate));
}

export function within({ start, end }: Window, date: string | undefined): boolean {
  return date !== undefined && date <= end && (start === null || date >= start);
}
