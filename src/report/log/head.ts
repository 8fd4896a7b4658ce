import type { LogWords } from '../../wording/log.ts';
import type { LogEntry } from './entry.ts';

/** The line over an entry: "April 6, 2026 · 1a2b3c4d5e · Kim Sandoval · Moves the lease". */
export function headOf(entry: LogEntry, words: LogWords, day: (date: string) => string): string {
  const { kind, date, commit, author, subject } = entry;
  const what = kind === 'record' ? words.recorded : kind === 'uncommitted' ? words.uncommitted : commit?.slice(0, 10);
  return [date === null ? null : day(date), what, author, subject].filter((part) => part != null).join(' · ');
}
