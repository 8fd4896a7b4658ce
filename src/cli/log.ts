import { resolve } from 'node:path';
import type { PlainDate } from '../calendar/plain-date.ts';
import { comparePlans } from '../compare/compare.ts';
import type { Difference } from '../compare/difference.ts';
import { recordsOf } from '../compare/records.ts';
import { blocksOf } from '../compare/tell/blocks.ts';
import { tellingOf } from '../compare/tell/telling.ts';
import { type PlanFile, readPlan } from '../plan/read.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { differencesWithoutPeople } from '../report/diff/mask.ts';
import type { Log, LogEntry } from '../report/log/entry.ts';
import { hidden } from '../report/mask-people.ts';
import type { Language } from '../wording/index.ts';
import { type LogWords, logWordsIn } from '../wording/log.ts';
import { engineFor } from './engine.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import { refuseToErase } from './files/guard.ts';
import { readPlanFile } from './files/plan-file.ts';
import { writeWhole } from './files/write.ts';
import { type History, historyOf, type Version } from './history.ts';
import { asFile, type Io, type Output } from './io.ts';
import { type CommonOptions, colorFor, dateOption, isLog, type LanguageOption, languageOf } from './options.ts';
import { shellWord } from './shell-word.ts';

export interface LogOptions extends CommonOptions, LanguageOption {
  format?: 'text' | 'json' | 'markdown';
  output?: string;
  since?: string;
  showNames?: boolean;
}

/** How entries are told. */
interface Telling {
  words: LogWords;
  language: Language;
  isMasked: boolean;
  read(bytes: Uint8Array): PlanFile;
}

/** `caseplan log`: who changed what when, from Git and from the plan's own records. */
export async function runLog(name: string, options: LogOptions, io: Io): Promise<ExitStatus> {
  const { format = 'text', showNames, output } = options;
  const since = options.since === undefined ? null : dateOption('--since', options.since);
  const language = languageOf(options, io, format === 'text' ? 'people' : 'programs');
  const isMasked = !showNames && (format !== 'text' || isLog(io));
  const engine = engineFor(options, io);
  const { bytes, file } = await readPlanFile(name, engine, io);
  await refuseToErase(output, [name, ...engine.files()], io);
  const read = (version: Uint8Array) => readPlan(name, version, file.defaults);
  const telling: Telling = { words: await logWordsIn(language), language, isMasked, read };
  const history = name === '-' ? null : await historyOf(name, io);
  if (file.plan === null && history === null) {
    const [problem] = file.problems;
    throw new UserMistake(
      `${name} is no plan (line ${problem?.line ?? 1}), and no Git knows of it. See: caseplan check ${shellWord(name)}`,
    );
  }
  const entries = await entriesOf(bytes, file, history, telling);
  const shown = since === null ? entries : entries.filter(({ date }) => date === null || date >= since);
  const log: Log = { file: name, plan: file.plan?.id ?? null, entries: shown };
  const toFile = output !== undefined && output !== '-';
  const target = toFile ? asFile : io.stdout;
  const text = await inFormat(format, log, telling, target, options, io);
  if (toFile) await writeWhole(resolve(io.cwd, output), text);
  else io.stdout.write(text);
  return exit.done;
}

async function inFormat(
  format: NonNullable<LogOptions['format']>,
  log: Log,
  { words, language }: Telling,
  target: Output,
  options: LogOptions,
  io: Io,
): Promise<string> {
  if (format === 'json') return (await import('../report/log/json.ts')).logJson(log);
  const { day } = await (await import('../wording/diff.ts')).diffWordsIn(language);
  if (format === 'markdown') return (await import('../report/log/markdown.ts')).logMarkdown(log, words, day);
  const look = { color: await colorFor(target, options, io), columns: Math.min(target.columns, 120) };
  return (await import('../report/log/text.ts')).logText(log, words, day, look);
}

/** Everything that is known, the last first; of one day the commits before what the plan records. */
async function entriesOf(bytes: Uint8Array, file: PlanFile, history: History | null, telling: Telling) {
  const own = file.plan ?? lastReadable(history, telling);
  const commits: LogEntry[] = [];
  const versions = history?.versions ?? [];
  for (const [index, version] of versions.entries())
    commits.push(await ofVersion(version, versions.slice(index + 1), telling));
  const records = own === null ? [] : await Promise.all(recordsOf(own).map((day) => ofRecords(day, own, telling)));
  const dated = [...commits, ...records].map((entry, index) => ({ entry, index }));
  const inOrder = dated.sort((a, b) => String(b.entry.date).localeCompare(String(a.entry.date)) || a.index - b.index);
  const open = history === null ? null : await ofDisk(bytes, history, telling);
  return [...(open === null ? [] : [open]), ...inOrder.map(({ entry }) => entry)];
}

function lastReadable(history: History | null, { read }: Telling): Plan | null {
  for (const { after } of history?.versions ?? []) {
    const plan = after && read(after).plan;
    if (plan) return plan;
  }
  return null;
}

const noBlocks = { differences: [], blocks: [] };

async function ofVersion(version: Version, earlier: readonly Version[], telling: Telling): Promise<LogEntry> {
  const { commit, date, author, subject, oldName, before, after } = version;
  const { words, isMasked } = telling;
  const changes = await changesOf(before, after, telling, earlier);
  const names = isMasked ? { author: hidden, subject: hidden } : { author, subject };
  const renamed = oldName === null ? [] : [words.renamed(oldName)];
  const only = renamed.length > 0 && changes.notes[0] === words.nothing ? [] : changes.notes;
  return { kind: 'commit', date, commit, ...names, ...changes, notes: [...renamed, ...only] };
}

/** What stands on the disk and in no commit; null where that is nothing. */
async function ofDisk(bytes: Uint8Array, { committed, versions }: History, telling: Telling): Promise<LogEntry | null> {
  const head = { kind: 'uncommitted', date: null, commit: null, author: null, subject: null } as const;
  if (committed === null) return { ...head, ...noBlocks, notes: [telling.words.untracked] };
  if (Buffer.compare(committed, bytes) === 0) return null;
  return { ...head, ...(await changesOf(committed, bytes, telling, versions)) };
}

type Changes = Pick<LogEntry, 'notes' | 'differences' | 'blocks'>;

/** What a version says otherwise than the one before, or why that cannot be said. */
async function changesOf(
  before: Uint8Array | null,
  after: Uint8Array | null,
  telling: Telling,
  earlier: readonly Version[],
): Promise<Changes> {
  const { words, read } = telling;
  const note = (text: string): Changes => ({ ...noBlocks, notes: [text] });
  if (after === null) return note(words.removed);
  const now = read(after);
  if (now.plan === null) return note(words.unreadable(now.problems[0]?.line ?? 1));
  if (before === null) return note(words.begun);
  const { plan: old } = read(before);
  if (old === null) return sinceReadable(now.plan, earlier, telling);
  const { differences } = comparePlans(old, now.plan);
  return differences.length === 0 ? note(words.nothing) : told(differences, old, now.plan, telling);
}

/** What changed since the last version that can be read. */
async function sinceReadable(now: Plan, earlier: readonly Version[], telling: Telling): Promise<Changes> {
  const { words, read } = telling;
  for (const { commit, after } of earlier) {
    const plan = after && read(after).plan;
    if (!plan) continue;
    const notes = [words.sinceReadable(commit.slice(0, 10))];
    const { differences } = comparePlans(plan, now);
    if (differences.length === 0) return { ...noBlocks, notes: [...notes, words.nothing] };
    return { ...(await told(differences, plan, now, telling)), notes };
  }
  return { ...noBlocks, notes: [words.afterUnreadable] };
}

async function ofRecords(day: { on: PlainDate; differences: Difference[] }, plan: Plan, telling: Telling) {
  const head = { kind: 'record', date: day.on, commit: null, author: null, subject: null } as const;
  return { ...head, ...(await told(day.differences, plan, plan, telling)) };
}

async function told(all: Difference[], before: Plan, after: Plan, { language, isMasked }: Telling): Promise<Changes> {
  const differences = isMasked ? differencesWithoutPeople(all) : all;
  const blocks = blocksOf(differences, await tellingOf(before, after, language, isMasked), null);
  return { notes: [], differences, blocks };
}
