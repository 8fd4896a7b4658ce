import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  type BaselineEntry,
  type Compared,
  compare,
  parseBaseline,
  renewed,
  writeBaseline,
} from '../../check/baseline.ts';
import type { Outcome } from '../../check/check.ts';
import type { Finding } from '../../check/finding.ts';
import { safeFor } from '../../medium/safe-for.ts';
import type { PlanFile } from '../../plan/read.ts';
import { covers } from '../../rules/ids.ts';
import { UserMistake } from '../exit.ts';
import { writeWhole } from '../files/write.ts';
import type { Io } from '../io.ts';

export interface BaselineOptions {
  /** The file of findings that are known and do not count. */
  baseline?: string;
  /** Write into it what is found now. */
  updateBaseline?: boolean;
  quiet?: boolean;
  /** Rules that were asked for: entries of others are not looked for. */
  rule?: readonly string[];
}

/** Of mended findings the first few are named. */
const named = 10;

/**
 * What is left of a run's findings without those of the baseline; with `--update-baseline` the baseline is written first.
 * @throws UserMistake where the file is missing, cannot be read or written, or is no baseline.
 */
export async function withoutBaseline(
  outcome: Outcome,
  files: readonly PlanFile[],
  options: BaselineOptions,
  io: Io,
): Promise<Outcome & { baselined: Finding[]; stale: number }> {
  const { baseline: name } = options;
  if (name === undefined) throw new UserMistake('--update-baseline needs to know the file: add --baseline FILE.');
  const old = await read(name, options, io);
  const entries = options.updateBaseline ? renewed(outcome, files, old) : old;
  const isAsked = ({ rule }: BaselineEntry) => !options.rule || options.rule.some((one) => covers(one, rule));
  const all = compare(outcome, files, entries);
  const compared = { ...all, mended: all.mended.filter(isAsked) };
  if (options.updateBaseline) await writeWhole(resolve(io.cwd, name), writeBaseline(entries));
  if (!options.updateBaseline) io.stderr.write(mended(name, compared));
  else if (!options.quiet) io.stderr.write(written(name, old, entries));
  const { findings, baselined, mended: gone } = compared;
  return { ...outcome, findings, baselined, stale: gone.length };
}

async function read(name: string, { updateBaseline }: BaselineOptions, io: Io): Promise<BaselineEntry[]> {
  const text = await readFile(resolve(io.cwd, name), 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof text !== 'string') {
    if (text.code === 'ENOENT' && updateBaseline) return [];
    if (text.code === 'ENOENT') throw new UserMistake(`There is no baseline ${name}. Write it with --update-baseline.`);
    throw new UserMistake(`The baseline ${name} cannot be read (${text.code}).`);
  }
  const entries = parseBaseline(text);
  if (typeof entries !== 'string') return entries;
  // It is never overwritten in this state: the name may be that of a file that is something else.
  throw new UserMistake(
    `The baseline ${name} cannot be used: ${entries}. Mend it, or delete it and write it anew with --update-baseline.`,
  );
}

function written(name: string, old: readonly BaselineEntry[], entries: readonly BaselineEntry[]): string {
  const without = (list: readonly BaselineEntry[], others: readonly BaselineEntry[]) => {
    const known = new Set(others.map(({ fingerprint }) => fingerprint));
    return list.filter(({ fingerprint }) => !known.has(fingerprint)).length;
  };
  const changes = `${without(entries, old)} added, ${without(old, entries)} taken out`;
  return `caseplan: ${name} holds ${count(entries.length)}: ${changes}.\n`;
}

function mended(name: string, { mended: gone }: Compared): string {
  if (gone.length === 0) return '';
  const rows = gone
    .slice(0, named)
    .map(({ plan, rule, subject }) => `  ${safeFor('sentence', [plan, rule, subject ?? ''].join(' ')).trim()}\n`);
  const more = gone.length > named ? `  and ${gone.length - named} more\n` : '';
  return `caseplan: no longer found, but still in ${name}. Take it out with --update-baseline, or it would be hidden if it came back:\n${rows.join('')}${more}`;
}

const count = (n: number) => `${n} finding${n === 1 ? '' : 's'}`;
