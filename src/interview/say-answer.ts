import { parseDate } from '../calendar/plain-date.ts';
import type { InterviewWording } from '../wording/interview-words.ts';
import type { Value } from './answers.ts';
import { typedOf } from './judge-typed.ts';
import { dateInWords } from './present.ts';
import type { Prompt } from './prompter.ts';

/** An answer that was just given, in words; null where it was left open. */
export function answerInWords(prompt: Prompt, value: Value | undefined, wording: InterviewWording): string | null {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? wording.words.yes : wording.words.no;
  const label = (item: string) => prompt.options.find((option) => option.value === item)?.label ?? item;
  if (Array.isArray(value)) return value.map(label).join('; ');
  const date = prompt.type === 'date' ? parseDate(value) : null;
  if (date !== null) return dateInWords(date, wording);
  return typeof value === 'string' && prompt.options.length > 0 ? label(value) : typedOf(value);
}
