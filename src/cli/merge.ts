import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type MergedText, mergeTexts, type Texts, type Unmergeable } from '../merge/index.ts';
import type { Problem } from '../plan/problem.ts';
import { readPlan } from '../plan/read.ts';
import { decode } from '../plan/text.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import { gitSays } from './files/git.ts';
import { codeOf } from './files/paths.ts';
import { bytesLike, rewrite } from './files/rewrite.ts';
import { writeWhole } from './files/write.ts';
import type { Io } from './io.ts';

export interface MergeOptions {
  output?: string;
  /** What the plan is called, where Git gives files of its own. */
  path?: string;
  markerSize?: string;
  quiet?: boolean;
}

/** The three files, as the user named them. */
type Names = Record<keyof Texts, string>;
type Bytes = Record<keyof Texts, Uint8Array>;

/** `caseplan merge BASE OURS THEIRS`, for people and as a merge driver of Git (gitattributes, "Defining a custom merge driver"). */
export async function runMerge(names: Names, options: MergeOptions, io: Io): Promise<ExitStatus> {
  const size = sizeOf(options);
  const name = options.path ?? resultOf(names, options);
  const bytes: Bytes = {
    base: await bytesOf(names.base, io),
    ours: await bytesOf(names.ours, io),
    theirs: await bytesOf(names.theirs, io),
  };
  const say = (text: string) => io.stderr.write(`caseplan: ${name}: ${text}\n`);
  const result = mergedBy(bytes, size);
  if ('not' in result) {
    say(`${whyNot(result)} It was merged line by line, as Git does.`);
    const { text, isClean } = await byLine(bytes, size);
    await write(text, bytes.ours, names, options, io);
    if (!isClean) say(`There are conflicts. ${howToResolve(text)}`);
    return isClean ? exit.done : exit.findings;
  }
  const { text, conflicts } = result;
  await write(Buffer.from(bytesLike(bytes.ours, text)), bytes.ours, names, options, io);
  if (conflicts.length > 0) {
    const number = conflicts.length === 1 ? '1 conflict' : `${conflicts.length} conflicts`;
    say(`${number}: ${listOf(conflicts)}. ${howToResolve(text)}`);
    return exit.findings;
  }
  const broken = newProblems(text, bytes);
  for (const { line, column, rule } of broken) io.stderr.write(`${name}:${line}:${column}: ${rule}\n`);
  if (broken.length > 0)
    say('The two versions do not fit together, though no line is in conflict. See: caseplan check, then correct it.');
  return broken.length > 0 ? exit.findings : exit.done;
}

/** What is told is about what was written, and lines are counted in it. */
function resultOf({ ours }: Names, { output = ours }: MergeOptions): string {
  return output === '-' ? 'standard output' : output;
}

function sizeOf({ markerSize }: MergeOptions): number | undefined {
  if (markerSize === undefined) return undefined;
  if (/^[1-9]\d{0,2}$/.test(markerSize)) return Number(markerSize);
  throw new UserMistake(`--marker-size ${markerSize} is no number of signs. Write a number such as 7.`);
}

async function bytesOf(name: string, io: Io): Promise<Uint8Array> {
  try {
    return await readFile(resolve(io.cwd, name));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') throw new UserMistake(`There is no file ${name}. Give BASE, OURS and THEIRS.`);
    throw new UserMistake(`${name} cannot be read (${code}).`);
  }
}

function mergedBy({ base, ours, theirs }: Bytes, size: number | undefined): MergedText | Unmergeable {
  const read = { base: decode(base), ours: decode(ours), theirs: decode(theirs) };
  for (const [not, { problem }] of Object.entries(read)) if (problem) return { not: not as keyof Texts };
  return mergeTexts({ base: read.base.text, ours: read.ours.text, theirs: read.theirs.text }, size);
}

const versions = { base: 'The version that both began with', ours: 'Our version', theirs: 'Their version' };

const whyNot = ({ not }: Unmergeable) =>
  not === 'sound' ? 'The anchors of both versions do not go together.' : `${versions[not]} is not valid YAML.`;

/** As `git merge-file` does it. @throws UserMistake where there is no Git, or it cannot either. */
async function byLine(bytes: Bytes, size: number | undefined) {
  const folder = await mkdtemp(join(tmpdir(), 'caseplan-merge-'));
  const sides = ['ours', 'base', 'theirs'] as const;
  try {
    for (const side of sides) await writeFile(join(folder, side), bytes[side], { mode: 0o600 });
    const labels = sides.flatMap((side) => ['-L', side]);
    const marks = size === undefined ? [] : [`--marker-size=${size}`];
    const { status, why } = await gitSays(['merge-file', '--quiet', ...marks, ...labels, ...sides], folder);
    // The number of conflicts, or what is no number of conflicts (git-merge-file, "EXIT STATUS").
    if (status === null || status > 127)
      throw new UserMistake(`It cannot be merged: ${why === null ? 'there is no Git' : why || 'it is no text'}.`);
    return { text: await readFile(join(folder, 'ours')), isClean: status === 0 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(content: Uint8Array, before: Uint8Array, names: Names, options: MergeOptions, io: Io) {
  const { output } = options;
  if (output === '-') io.stdout.write(content);
  else if (output !== undefined) await writeWhole(resolve(io.cwd, output), content);
  else await rewrite(names.ours, before, content, io);
}

const mostNamed = 6;

const listOf = (conflicts: readonly string[]) =>
  conflicts.length <= mostNamed
    ? conflicts.join(', ')
    : `${conflicts.slice(0, mostNamed).join(', ')} and ${conflicts.length - mostNamed} more`;

function howToResolve(text: string | Uint8Array): string {
  const lines = Buffer.from(text as string)
    .toString('utf8')
    .split('\n');
  const at = lines.flatMap((line, index) => (/^<{7,} /.test(line) ? [index + 1] : []));
  const where = at.length === 0 ? '' : ` (line ${at.slice(0, mostNamed).join(', ')})`;
  return `Keep what is right between <<<<<<< and >>>>>>>${where}, delete these marks, and run: caseplan check`;
}

/** What is wrong with the merged plan as a plan, and was wrong with neither version: a person who is named by the one and taken out by the other. */
function newProblems(text: string, { ours, theirs }: Bytes): Problem[] {
  const told = ({ rule, message }: Problem) => `${rule} ${JSON.stringify(message)}`;
  const known = new Set([ours, theirs].flatMap((bytes) => readPlan('', bytes).problems.map(told)));
  return readPlan('', Buffer.from(text)).problems.filter((problem) => !known.has(told(problem)));
}
