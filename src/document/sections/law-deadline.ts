import { type Finding, saying } from '../../check/finding.ts';
import { type Context, foreign, names, on } from '../context.ts';
import { counted } from '../phrases.ts';
import { compose, fixed, type Line, line, quoted, type Run } from '../words.ts';
import { lateText } from './tasks.ts';

/** A deadline of the law as documents tell it: people by their names, dates written out, the citation. */

interface Entry {
  name: string;
  law: string;
  verified: boolean;
}

/** What the law asks and where it stands; `between`: whom and when. */
export function deadlineLines(context: Context, { citation }: Finding, entry: Entry, between: readonly Line[]): Line[] {
  const lang = foreign(context, context.findingLanguage);
  return [
    line(quoted(entry.name, lang)),
    ...between,
    ...(citation === null ? [] : [line(quoted(citation, lang), 'small')]),
    ...(entry.verified ? [] : [line(context.phrases.sentences.unverified, 'small')]),
  ];
}

export const forChildren = (context: Context, children: readonly string[]): Run[] =>
  children.length === 0 ? [] : compose(context.phrases.labels.represents, { people: names(context, children) });

export const metLate = (context: Context, met: string, days: number): string =>
  counted(context.phrases, context.phrases.sentences.metLate, { date: on(context, met, 'short'), n: days });

/** An open point about a deadline of the law; null where the finding is about something else. */
export function deadlinePoint(context: Context, finding: Finding): { lines: Line[]; help: string } | null {
  const { labels, sentences } = context.phrases;
  const due = (date: string) => `${labels.due} ${on(context, date, 'short')}`;
  const told = (entry: Entry, between: readonly Line[]) => ({
    lines: deadlineLines(context, finding, entry, between),
    help: entry.law,
  });
  const whom = (text: string, children: readonly string[]): Line => {
    const runs = forChildren(context, children);
    return line(runs.length === 0 ? text : [fixed(`${text} · `), ...runs]);
  };
  for (const { message } of saying([finding], 'deadline-overdue')) {
    const said = context.renderer.plain(message.args);
    const missed = said.missed.map((one) => whom(`${due(one.due)}, ${lateText(context, one.days)}`, one.children));
    return told(said.entry, [...missed, line(sentences.unmet)]);
  }
  for (const { message } of saying([finding], 'deadline-soon')) {
    const said = context.renderer.plain(message.args);
    return told(said.entry, [whom(due(said.due), said.children)]);
  }
  for (const { message } of saying([finding], 'deadline-met-late')) {
    const said = context.renderer.plain(message.args);
    return told(said.entry, [whom(metLate(context, said.on, said.days), said.children)]);
  }
  return null;
}
