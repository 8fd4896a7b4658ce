import { resolve } from 'node:path';
import { inEnglish } from '../check/words.ts';
import { comparePlans } from '../compare/compare.ts';
import { tellingOf } from '../compare/tell/telling.ts';
import { type Told, tellComparison } from '../compare/tell/told.ts';
import { type PlanFile, readPlan } from '../plan/read.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { comparisonWithoutPeople } from '../report/diff/mask.ts';
import { Configs } from './config.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import { refuseToErase } from './files/guard.ts';
import { readPlanFile } from './files/plan-file.ts';
import { writeWhole } from './files/write.ts';
import { asFile, type Io, type Output } from './io.ts';
import { type CommonOptions, colorFor, isLog, type LanguageOption, languageOf } from './options.ts';
import { shellWord } from './shell-word.ts';

export interface DiffOptions extends CommonOptions, LanguageOption {
  format?: 'text' | 'json' | 'markdown';
  output?: string;
  /** Compare a file with how it stands in this revision. */
  git?: string;
  exitCode?: boolean;
  showNames?: boolean;
}

/** A plan with where it was read. */
interface Side {
  name: string;
  plan: Plan;
}

/** `caseplan diff`: what differs between two plans, on standard output or in the file of `--output`. */
export async function runDiff(old: string, now: string | undefined, options: DiffOptions, io: Io): Promise<ExitStatus> {
  const { format = 'text', showNames, output } = options;
  const configs = new Configs(options, io);
  const [before, after] = await sidesOf(old, now, options, configs, io);
  await refuseToErase(output, [old, now, ...configs.files()], io);
  const found = comparePlans(before.plan, after.plan);
  const isMasked = !showNames && (format !== 'text' || isLog(io));
  const comparison = isMasked ? comparisonWithoutPeople(found) : found;
  const language = languageOf(options, io, format === 'text' ? 'people' : 'programs');
  const telling = await tellingOf(before.plan, after.plan, language, isMasked);
  const files = { before: before.name, after: after.name };
  const toFile = output !== undefined && output !== '-';
  const target = toFile ? asFile : io.stdout;
  const tell = () => tellComparison(comparison, telling, language);
  const text =
    format === 'json'
      ? (await import('../report/diff/json.ts')).diffJson(comparison, files)
      : format === 'markdown'
        ? (await import('../report/diff/markdown.ts')).diffMarkdown(tell(), telling.words.cut)
        : await inText(tell(), target, options, io);
  if (toFile) await writeWhole(resolve(io.cwd, output), text);
  else io.stdout.write(text);
  return options.exitCode && found.differences.length > 0 ? exit.findings : exit.done;
}

async function inText(told: Told, target: Output, options: DiffOptions, io: Io): Promise<string> {
  const { diffText } = await import('../report/diff/text.ts');
  return diffText(told, { color: await colorFor(target, options, io), columns: Math.min(target.columns, 120) });
}

/** @throws UserMistake where one of the two cannot be read as a plan. */
async function sidesOf(
  old: string,
  now: string | undefined,
  options: DiffOptions,
  configs: Configs,
  io: Io,
): Promise<[Side, Side]> {
  if (options.git !== undefined) {
    if (now !== undefined) throw new UserMistake('--git takes one file. Write: caseplan diff --git REV FILE.');
    if (old === '-') throw new UserMistake('--git needs a file of the checkout, and - is standard input.');
    const { atRevision } = await import('./files/revision.ts');
    const today = await readPlanFile(old, configs, io);
    const { name, bytes } = await atRevision(options.git, old, io);
    return [sideOf(readPlan(name, bytes, today.file.defaults), old, io), sideOf(today.file, old, io)];
  }
  if (now === undefined) {
    throw new UserMistake(
      'diff needs two plans: caseplan diff OLD NEW; or one and a commit: caseplan diff --git REV FILE.',
    );
  }
  if (old === '-' && now === '-') throw new UserMistake('Only one of the two plans can be standard input (-).');
  const read = async (name: string) => sideOf((await readPlanFile(name, configs, io)).file, name, io);
  return [await read(old), await read(now)];
}

/** `path`: the file on the disk that it is a version of. */
const sideOf = (file: PlanFile, path: string, io: Io): Side => ({ name: file.file, plan: planOf(file, path, io) });

function planOf({ file, plan, problems }: PlanFile, path: string, io: Io): Plan {
  const [problem] = problems;
  if (plan === null) {
    const why = problem ? ` (line ${problem.line}: ${inEnglish.words(problem).message.replace(/\.$/, '')})` : '';
    throw new UserMistake(`${file} is no plan${why}. See: caseplan check ${shellWord(path)}`);
  }
  if (problem)
    io.stderr.write(
      `caseplan: ${file} has mistakes, and what is wrong is left out here. See: caseplan check ${shellWord(path)}\n`,
    );
  return plan;
}
