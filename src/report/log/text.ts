import { safeFor } from '../../medium/safe-for.ts';
import type { LogWords } from '../../wording/log.ts';
import { blockText, type Look, lined, widthOf } from '../diff/text.ts';
import type { Log, LogEntry } from './entry.ts';
import { headOf } from './head.ts';

/** The history of a plan for people, the last first. `day`: a date as it is written. */
export function logText(
  { file, plan, entries }: Log,
  words: LogWords,
  day: (date: string) => string,
  look: Look,
): string {
  const name = safeFor('name', file);
  const title = plan === null ? name : `${words.of(plan)} (${name})`;
  const head = `${lined(title, look.columns)
    .map((row) => look.color.bold(row))
    .join('\n')}\n`;
  if (entries.length === 0) return `${head}\n${words.none}\n`;
  const width = widthOf(entries.flatMap(({ blocks }) => blocks));
  return head + entries.map((entry) => entryText(entry, width, words, day, look)).join('');
}

function entryText(entry: LogEntry, width: number, words: LogWords, day: (date: string) => string, look: Look): string {
  const rows = lined(headOf(entry, words, day), look.columns);
  const head = rows.map((row) => look.color.bold.underline(row)).join('\n');
  const notes = entry.notes.flatMap((note) => lined(note, look.columns - 2)).map((row) => `  ${row}\n`);
  return `\n${head}\n${notes.join('')}${entry.blocks.map((block) => blockText(block, width, look)).join('')}`;
}
