import { dirname, resolve } from 'node:path';
import { replacedIn } from '../../check/replaced.ts';
import type { Engine } from '../../engine/engine.ts';
import type { PlanFile } from '../../plan/read.ts';
import { UserMistake } from '../exit.ts';
import { filesAtOnce, findPlans } from '../files/find.ts';
import { type Ignored, ignoreRules } from '../files/ignored.ts';
import { bytesOf, readAll } from '../files/inputs.ts';
import { shown, within } from '../files/paths.ts';
import type { Io } from '../io.ts';

/** Options that say which of the plans a run looks at, and how many at once. */
export interface SelectionOptions {
  since?: string;
  staged?: boolean;
  stdinFilename?: string;
  jobs?: string;
  shard?: string;
  /** Leave out also what is named, where ignore files or a configuration do. */
  forceExclude?: boolean;
  quiet?: boolean;
}

/** The plans of a run, before they are read. */
export interface Selection {
  /** Those to be checked, sorted, as they are shown. */
  names: readonly string[];
  /** Those that the paths name besides: nothing is said of them, but one of them may take the place of one that is checked. */
  others: readonly string[];
  /** What stands in one of them; null where it has gone. */
  read(name: string): Promise<Uint8Array | null>;
  /** Sentences for standard error: why something was left out, or taken in all the same. */
  remarks: readonly string[];
}

/** Plans that were read. */
export interface Inputs {
  files: PlanFile[];
  /** Ids of plans that one of the others takes the place of. */
  replaced: ReadonlySet<string>;
}

/**
 * The plans that paths and options choose.
 * @throws UserMistake for options that are wrong or do not go together, and as `findPlans`.
 */
export async function selectPlans(
  paths: readonly string[],
  options: SelectionOptions,
  io: Io,
  engine: Engine,
): Promise<Selection> {
  const { staged } = options;
  if (staged && paths.includes('-')) throw new UserMistake('--staged looks at the index alone: leave out the path -.');
  const selection = staged
    ? await (await import('./staged.ts')).stagedPlans(paths, io, engine)
    : await foundPlans(paths, options, io, engine);
  return narrowed(selection, options, io, engine);
}

/** The part of a selection that `--force-exclude`, `--since` and `--shard` leave. */
export async function narrowed(
  selection: Selection,
  { since, shard, forceExclude }: SelectionOptions,
  io: Io,
  engine: Engine,
): Promise<Selection> {
  const kept = forceExclude ? await withoutNamed(selection, io, engine) : selection;
  const cut = shard === undefined ? undefined : (await import('./shard.ts')).shardOf(shard);
  const { changedSince } = since === undefined ? { changedSince: undefined } : await import('./changed.ts');
  const changed = (await changedSince?.(since as string, kept, io)) ?? kept;
  return cut?.(changed) ?? changed;
}

/** Reads what was chosen; of the others what may bear on it. */
export async function readSelected(selection: Selection, atOnce: number, engine: Engine): Promise<Inputs> {
  const files = await readAll(selection.names, selection.read, engine, atOnce);
  const others = await readAll(selection.others, (name) => readIfReplacing(selection, name), engine, atOnce);
  return { files, replaced: replacedIn(others) };
}

/** Understanding a plan takes a hundred times as long as reading it, and few take the place of another. */
async function readIfReplacing({ read }: Selection, name: string): Promise<Uint8Array | null> {
  const bytes = await read(name);
  return bytes !== null && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('replaces')
    ? bytes
    : null;
}

/** How many files are read at once. @throws UserMistake for what is no number from 1. */
export function jobsOf({ jobs }: SelectionOptions): number {
  if (jobs === undefined) return filesAtOnce;
  if (!/^[1-9]\d{0,3}$/.test(jobs)) throw new UserMistake(`--jobs takes a whole number from 1 to 9999, not ${jobs}.`);
  return Number(jobs);
}

/** What is on the disk, or comes from standard input under the name that was given to it. */
async function foundPlans(
  paths: readonly string[],
  { stdinFilename, quiet, forceExclude }: SelectionOptions,
  io: Io,
  engine: Engine,
): Promise<Selection> {
  const leavesOut = lookup(io, engine);
  if (stdinFilename === undefined) {
    const { names, named } = await findPlans(paths, io, engine);
    const remarks = quiet || forceExclude ? [] : await namedAllTheSame([...named], leavesOut);
    return { names, others: [], read: (name) => bytesOf(name, io), remarks };
  }
  if (paths.length > 0 && !paths.includes('-')) {
    throw new UserMistake('--stdin-filename names what comes from standard input: give - as the path.');
  }
  const stdin = shown(resolve(io.cwd, stdinFilename), io.cwd);
  const { names } = await findPlans(paths.length > 0 ? paths : ['-'], io, engine);
  const onDisk = names.filter((name) => name !== '-' && name !== stdin);
  const by = await leavesOut(stdin);
  return {
    names: by === null ? [...onDisk, stdin].sort() : onDisk,
    others: [],
    read: (name) => bytesOf(name === stdin ? '-' : name, io),
    remarks: by === null ? [] : [`${stdin} was not checked, since ${by} leaves it out.`],
  };
}

/** What leaves a path out, for paths in many folders */
function lookup(io: Io, engine: Engine): (name: string) => ReturnType<Ignored> {
  const rules = new Map<string, Ignored>();
  return async (name) => {
    const full = resolve(io.cwd, name);
    // As a look into the working folder would begin.
    const folder = within(io.cwd, full) === null ? dirname(full) : io.cwd;
    const known = rules.get(folder) ?? ignoreRules(folder, io);
    rules.set(folder, known);
    const { isLeftOut = false } = (await engine.appliedTo(name)) ?? {};
    return (await known(full)) ?? (isLeftOut ? 'the configuration' : null);
  };
}

/** Without what is left out of folders, however it was chosen: a hook names each file, and does not know. */
async function withoutNamed(selection: Selection, io: Io, engine: Engine): Promise<Selection> {
  const leavesOut = lookup(io, engine);
  const names: string[] = [];
  for (const name of selection.names) if (name === '-' || (await leavesOut(name)) === null) names.push(name);
  const isEmpty = names.length === 0 && selection.names.length > 0;
  const remark = 'All that was named is left out by ignore files or the configuration.';
  return { ...selection, names, remarks: isEmpty ? [...selection.remarks, remark] : selection.remarks };
}

const remarksShown = 3;

/** A file that is named is checked even where it is left out of folders; who does not know that should. */
async function namedAllTheSame(named: readonly string[], leavesOut: (name: string) => ReturnType<Ignored>) {
  const remarks: string[] = [];
  for (const name of named) {
    const by = await leavesOut(name);
    if (by !== null) remarks.push(`${name} is checked because it was named, though ${by} leaves it out.`);
  }
  const more = remarks.length - remarksShown;
  return more > 0 ? [...remarks.slice(0, remarksShown), `And ${more} more that are left out and were named.`] : remarks;
}
