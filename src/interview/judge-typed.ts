import { type PlainDate, parseDate } from '../calendar/plain-date.ts';
import type { InterviewWording } from '../wording/interview-words.ts';
import type { Value } from './answers.ts';
import { dateInWords } from './present.ts';
import type { Prompt } from './prompter.ts';

/** What was typed, judged: an answer, a reason why it is none, or a date that is to be confirmed. */
export type Judged =
  | { is: 'answer'; value: Value | undefined }
  | { is: 'wrong'; why: string; isEmpty: boolean }
  | { is: 'date'; date: PlainDate };

/** Stands for an empty line in a text of one line. */
export const paragraphMark = '¶';

/** Judges what was typed for a question. A date is shown in words first, and taken when it comes again. */
export function judgeOf(prompt: Prompt, wording: InterviewWording): (typed: string) => Judged {
  const { words } = wording;
  let shownBefore: string | undefined;
  const wrong = (why: string): Judged => ({ is: 'wrong', why, isEmpty: false });
  return (typed) => {
    const text = typed.trim();
    if (text === '') return prompt.required ? { ...wrong(words.needed), isEmpty: true } : answer(undefined);
    if (prompt.type === 'number' && !/^-?\d+([.,]\d+)?$/.test(text)) return wrong(words.notNumber);
    if (prompt.type === 'date' && prompt.date.read(text) === null) return wrong(prompt.date.why(text));
    const value = valueTyped(prompt, text);
    const refusal = prompt.refusal(value);
    if (refusal !== null) return wrong(refusal);
    const date = prompt.type === 'date' ? parseDate(value) : null;
    const isNews = value !== prompt.suggestion && value !== prompt.current && value !== shownBefore;
    if (date === null || !isNews) return answer(value);
    shownBefore = date;
    return { is: 'date', date };
  };
}

const answer = (value: Value | undefined): Judged => ({ is: 'answer', value });

function valueTyped(prompt: Prompt, text: string): Value {
  if (prompt.type === 'date') return prompt.date.read(text) ?? text;
  if (prompt.type === 'number') return Number(text.replace(',', '.'));
  if (prompt.type !== 'prose') return text;
  const parts = text.split(paragraphMark).map((part) => part.trim());
  return parts.filter((part) => part !== '').join('\n\n');
}

/** An answer as it can be typed, in one line. */
export const typedOf = (value: Value | undefined): string =>
  value === undefined
    ? ''
    : String(value)
        .trim()
        .replace(/\s*\n\s*\n\s*/g, ` ${paragraphMark} `)
        .replace(/\s*\n\s*/g, ' ');

/** A suggestion as it is shown: a date in words. */
export function suggestionInWords(prompt: Prompt, value: Value, wording: InterviewWording): string {
  const date = prompt.type === 'date' ? parseDate(value) : null;
  return date === null ? typedOf(value) : dateInWords(date, wording);
}
