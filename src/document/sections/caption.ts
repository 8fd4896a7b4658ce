import { jurisdictionOf } from '../../law/index.ts';
import { findPerson } from '../../plan/people.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import { type Context, name, plain } from '../context.ts';
import { codeLabel, dateText } from '../phrases.ts';
import { compose, fixed, type Line, line, quoted, type Run, run } from '../words.ts';

/** The head of the first page: court, cause and style; the agency where there is no court. */
export interface Caption {
  court: { cause: Line; style: Line[]; court: Line[] } | null;
  agency: Line[];
}

export function caption(context: Context): Caption {
  const court = context.plan.case?.court;
  return {
    court:
      court === undefined
        ? null
        : { cause: reference(context), style: plain(context, court.style), court: courtLines(context, court) },
    agency: agencyLines(context),
  };
}

type Court = NonNullable<NonNullable<Plan['case']>['court']>;

function courtLines(context: Context, { name: court, county, state, judge }: Court): Line[] {
  const { phrases } = context;
  const countyRuns = county === undefined ? [] : compose(phrases.caption.county, { county: [quoted(county)] });
  const stateRuns = state === undefined ? [] : [quoted(state)];
  const place = [...countyRuns, ...(county && state ? [fixed(', ')] : []), ...stateRuns];
  return [
    ...plain(context, court, 'strong'),
    ...(place.length > 0 ? [line(place)] : []),
    ...(judge === undefined ? [] : [line(compose(phrases.caption.judge, { judge: [name(context, judge)] }))]),
  ];
}

function agencyLines(context: Context): Line[] {
  const agency = context.plan.case?.agency;
  const { heads, notRecorded } = context.phrases;
  if (agency === undefined) return [line(`${heads.agency}: ${notRecorded}`, 'missing')];
  const { name: agencyName, office, address, phone } = agency;
  return [
    ...plain(context, agencyName, 'strong'),
    ...[office, address].filter((text) => text !== undefined).map((text) => line(quoted(text))),
    ...(phone === undefined ? [] : [line(compose(context.phrases.labels.phone, { phone: [quoted(phone)] }))]),
  ];
}

/** Cause number; the agency's case number where there is no court; the id of the plan where there is neither. */
export function reference(context: Context): Line {
  const { causeNumber } = context.plan.case?.court ?? {};
  const { number } = context.plan.case ?? {};
  const { caption: phrases } = context.phrases;
  if (causeNumber) return line(compose(phrases.cause, { number: [quoted(causeNumber)] }));
  if (number) return line(compose(phrases.caseNumber, { number: [quoted(number)] }));
  return line([fixed(`${context.phrases.heads.plan} `), quoted(context.plan.id)]);
}

/** What the plan is called: in English as the jurisdiction calls it, else in the words of the catalogue. */
export function documentTitle({ plan, phrases }: Context): string {
  const official = jurisdictionOf(plan.jurisdiction).documentTitles[plan.kind];
  return phrases.language === 'en' && official ? official : phrases.titles[plan.kind];
}

/** The name in English that the jurisdiction gives the document, where the document is in another language. */
export function officialTitle({ plan, phrases }: Context): Run | null {
  const official = jurisdictionOf(plan.jurisdiction).documentTitles[plan.kind];
  return phrases.language === 'en' || official === undefined ? null : run(official, 'en', true);
}

/** "Plan FPOS-2026-0142, version 1 · Active · Case no. 48213907 · As of April 15, 2026". */
export function planLine(context: Context): Line {
  const { plan, phrases } = context;
  const { heads } = phrases;
  const { number, court } = plan.case ?? {};
  const runs: Run[] = [fixed(`${heads.plan} `), quoted(plan.id)];
  if (plan.version !== undefined) runs.push(...compose(`, ${heads.version}`, { n: plan.version }));
  if (plan.replaces) runs.push(...compose(` (${heads.replaces})`, { id: [quoted(plan.replaces)] }));
  runs.push(fixed(` · ${codeLabel(phrases, 'planStatuses', plan.status)}`));
  if (number && court?.causeNumber)
    runs.push(fixed(' · '), ...compose(phrases.caption.caseNumber, { number: [quoted(number)] }));
  runs.push(fixed(` · ${heads.asOf} ${dateText(phrases, context.today)}`));
  return line(runs);
}

/** The agency and the people who answer for the plan, for the author of the document. */
export function authorOf({ plan }: Context): string {
  const named = [plan.case?.agency?.name, findPerson(plan, plan.preparedBy)?.name].find((name) => name?.trim());
  return named ?? plan.id;
}
