import { dirname, resolve } from 'node:path';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Config } from '../../config/config.ts';
import type { Engine } from '../../engine/engine.ts';
import type { PlanFile } from '../../plan/read.ts';
import { engineFor } from '../engine.ts';
import { type ExitStatus, exit, UserMistake } from '../exit.ts';
import { findPlans } from '../files/find.ts';
import { within } from '../files/paths.ts';
import { pooled } from '../files/pool.ts';
import { asUserMistake } from '../input-mistake.ts';
import type { Io } from '../io.ts';
import { todayOf } from '../options.ts';
import { Bell } from './bell.ts';
import type { CheckOptions } from './check.ts';
import { Memory } from './memory.ts';
import { mustBePresentable, present } from './present.ts';
import { jobsOf, narrowed } from './selection.ts';

/** What one look at the disk sees: all that a report depends on. */
interface Sight {
  today: PlainDate;
  engine: Engine;
  /** What the configurations and their packs say, as text. */
  settings: string;
  /** The folders of the configurations. */
  configFolders: readonly string[];
  files: readonly PlanFile[];
  /** Why there is nothing to see. */
  mistake?: UserMistake;
}

/** Takes back what the terminal shows, not what can be scrolled to. */
const clear = '\u001b[2J\u001b[H';

/**
 * `caseplan check --watch`: the findings, and again whenever a plan, the configuration, an ignore file or the date changes. What
 * has not changed is neither read nor checked again. Ends when it is interrupted.
 * @throws UserMistake for options and paths that are wrong at the start; later ones are shown, and waited out.
 */
export async function runWatch(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitStatus> {
  if (paths.includes('-')) throw new UserMistake('--watch looks at files: leave out the path -.');
  mustBePresentable(options);
  const signal = io.interruption();
  const memory = new Memory(io);
  const bell = new Bell();
  let before: Sight | undefined;
  try {
    while (!signal.aborted) {
      const seen = await look(paths, options, io, memory);
      if (!seen.mistake || before === undefined) bell.watch(foldersOf(paths, seen, io));
      if (before === undefined || !isSame(seen, before)) {
        const tell = telling(before === undefined, io);
        if (seen.mistake) tell(seen.mistake);
        else await show(paths, seen, options, io, memory).catch(tell);
      }
      before = seen;
      await bell.next(signal);
    }
  } finally {
    bell.close();
  }
  return exit.interrupted;
}

async function look(paths: readonly string[], options: CheckOptions, io: Io, memory: Memory): Promise<Sight> {
  const today = todayOf(options, io);
  // Read anew each time: who can say which of their files has changed?
  const engine = engineFor(options, io);
  const nothing: Sight = { today, engine, settings: '', configFolders: [], files: [] };
  try {
    const { names } = await findPlans(paths, io, engine);
    const files = await pooled(names, jobsOf(options), async (name) =>
      memory.read(name, (await engine.appliedTo(name))?.jurisdiction?.value),
    );
    const found = new Set<Config | null>();
    for (const name of names) found.add(await engine.of(name));
    const settings = JSON.stringify([...found]);
    const configFolders = [...found].flatMap((config) => config?.layers.map(({ folder }) => folder) ?? []);
    return { ...nothing, settings, configFolders, files: files.filter((file) => file !== null) };
  } catch (error) {
    const mistake = asUserMistake(error);
    if (mistake instanceof UserMistake) return { ...nothing, mistake };
    throw error;
  }
}

function isSame(a: Sight, b: Sight): boolean {
  const sameFiles = a.files.length === b.files.length && a.files.every((file, index) => file === b.files[index]);
  const sameBasis = a.today === b.today && a.settings === b.settings;
  return sameFiles && sameBasis && a.mistake?.message === b.mistake?.message;
}

/** A mistake at the start ends the program; one that comes up while it watches is shown and may pass. */
function telling(isStart: boolean, io: Io): (error: unknown) => void {
  return (thrown) => {
    const error = asUserMistake(thrown);
    const mayPass = error instanceof UserMistake && !(isStart && error.status === exit.mistake);
    if (!mayPass) throw error;
    clearScreen(io);
    io.stderr.write(`caseplan: ${error.message}\n`);
    sayWaiting('Nothing was checked.', io);
  };
}

async function show(
  paths: readonly string[],
  seen: Sight,
  options: CheckOptions,
  io: Io,
  memory: Memory,
): Promise<void> {
  const { today, engine, settings, files } = seen;
  const all = { names: files.map(({ file }) => file), others: [], read: async () => null, remarks: [] };
  const { names, remarks } = await narrowed(all, options, io, engine);
  const wanted = new Set(names);
  const chosen = files.filter(({ file }) => wanted.has(file));
  const standard = (stale: readonly PlanFile[]) => engine.contextFor(stale, { day: today });
  const { outcome, checked } = await memory.check(chosen, files, `${today} ${settings}`, standard);
  clearScreen(io);
  const terms = await engine.contextFor(chosen, { day: today });
  await present({ paths, files: chosen, outcome, today, terms, engine }, options, io);
  for (const remark of remarks) io.stderr.write(`caseplan: ${remark}\n`);
  sayWaiting(`${checked} of ${chosen.length} ${chosen.length === 1 ? 'plan' : 'plans'} checked anew.`, io);
}

function clearScreen({ stdout }: Io) {
  if (stdout.isTTY) stdout.write(clear);
}

function sayWaiting(what: string, io: Io) {
  io.stderr.write(`${io.timeOfDay()}  ${what} Waiting for changes; Ctrl-C ends.\n`);
}

/** Where a change may matter: the folders of the paths and of the plans, those between them, and that of the configuration. */
function foldersOf(paths: readonly string[], { files, configFolders }: Sight, io: Io): Set<string> {
  const roots = paths.map((path) => resolve(io.cwd, path)).flatMap((path) => [path, dirname(path)]);
  const folders = new Set([io.cwd, ...roots, ...configFolders]);
  for (const { file } of files) {
    let folder = dirname(resolve(io.cwd, file));
    while (!folders.has(folder)) {
      folders.add(folder);
      if (within(io.cwd, folder) !== null) folder = dirname(folder);
    }
  }
  return folders;
}
