import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { check } from '../check/check.ts';
import { type Answers, put, textAt } from '../interview/answers.ts';
import { holdInterview, openQuestions } from '../interview/hold.ts';
import type { Setting } from '../interview/interview.ts';
import { planText } from '../interview/plan-text.ts';
import { readAnswers } from '../interview/read-answers.ts';
import { jurisdictions } from '../law/index.ts';
import { readPlan } from '../plan/read.ts';
import { suggest } from '../plan/suggest.ts';
import { wrap } from '../report/wrap.ts';
import { Configs, termsFor } from './config.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import type { Io } from './io.ts';
import { type CommonOptions, colorFor, type LanguageOption, languageOf, todayOf } from './options.ts';
import { schemaAddress } from './schema-file.ts';
import { writeWhole } from './write.ts';

export interface InitOptions extends CommonOptions, LanguageOption {
  printQuestions?: boolean;
  format?: 'text' | 'json';
  jurisdiction?: string;
  answers?: string;
  output?: string;
}

/** Where the plan goes: standard output, a file, or the file that is named after the plan id once there is one. */
type Target = '-' | string | undefined;

/** `caseplan init [FILE]`: an interview, or answers from a file, and a plan that says what was answered. */
export async function runInit(file: string | undefined, options: InitOptions, io: Io): Promise<ExitStatus> {
  try {
    return await init(file, options, io);
  } catch (error) {
    if (!(error instanceof UserMistake)) throw error;
    throw new UserMistake(inLines(`caseplan: ${error.message}`, io).slice('caseplan: '.length), error.status);
  }
}

/** Lines of standard error, broken between words where it is a terminal; a pipe gets them as they are. */
function inLines(text: string, { stderr }: Io): string {
  if (!stderr.isTTY) return text;
  const broken = (line: string) => wrap(line, stderr.columns - 2).join('\n  ');
  return text.split('\n').map(broken).join('\n');
}

async function init(file: string | undefined, options: InitOptions, io: Io): Promise<ExitStatus> {
  if (options.printQuestions) return questions(options, io);
  const target = targetOf(file, options.output);
  const today = todayOf(options, io);
  refuseExisting(target, io);
  // A wrong configuration is told before the first question, not after the last.
  const applied = await new Configs(options, io).appliedTo(target ?? '-');
  const usual: Usual = { today, jurisdiction: jurisdictionOf(options) ?? applied?.jurisdiction?.value };
  if (options.answers !== undefined) return fromAnswers(options.answers, target, usual, options, io);
  if (!io.interactive) throw new UserMistake(noTerminal(io));
  return fromInterview(target, usual, options, io);
}

/** Those of the jurisdiction that was named, or that the configuration names. */
async function questions(options: InitOptions, io: Io): Promise<ExitStatus> {
  const { format = 'text' } = options;
  const jurisdiction = jurisdictionOf(options);
  const applied = await new Configs(options, io).appliedTo('-');
  const { printQuestions } = await import('./print-questions.ts');
  const language = languageOf(options, io, format === 'text' ? 'people' : 'programs');
  return printQuestions({ format, language, jurisdiction: jurisdiction ?? applied?.jurisdiction?.value }, io);
}

/** @throws UserMistake for a jurisdiction that nobody knows */
function jurisdictionOf({ jurisdiction }: InitOptions): string | undefined {
  const known = jurisdictions.map(({ id }) => id);
  if (jurisdiction === undefined || known.includes(jurisdiction)) return jurisdiction;
  const guess = suggest(jurisdiction, known);
  const help = guess ? `Did you mean ${guess}?` : `Known: ${known.join(', ')}.`;
  throw new UserMistake(`There is no jurisdiction ${jurisdiction}. ${help}`);
}

function targetOf(file: string | undefined, output: string | undefined): Target {
  if (file !== undefined && output !== undefined && file !== output) {
    throw new UserMistake(`The plan can be written to ${file} or to ${output}. Give one of the two.`);
  }
  return output ?? file;
}

/** Told before the first question: the plan could not be written there, or would overwrite what is there. */
function refuseExisting(target: Target, io: Io): void {
  if (target === undefined || target === '-') return;
  const full = resolve(io.cwd, target);
  if (existsSync(full)) {
    throw new UserMistake(`${target} is there already and is not overwritten. Give another name, or move it away.`);
  }
  if (!existsSync(dirname(full)))
    throw new UserMistake(`There is no folder ${dirname(target)} to write ${target} in. Make it first.`);
}

function noTerminal({ env }: Io): string {
  const why = (env.CI ?? '') === '' ? 'standard input and output are not both a terminal' : 'CI is set';
  return [
    `init asks questions, but ${why}.`,
    'Run it in a terminal, or write the answers into a file: caseplan init --answers answers.yaml -o my.plan.yaml',
  ].join(' ');
}

type Usual = Pick<Setting, 'today' | 'jurisdiction'>;

const settingOf = (target: Target, usual: Usual, io: Io): Setting => ({
  ...usual,
  idTaken: (id) => target === undefined && existsSync(resolve(io.cwd, fileOf(id))),
});

/** The schema that a plan's first line names; a plan that is printed stands nowhere yet. */
const schemaFor = async (target: Target, io: Io) =>
  target === '-' ? undefined : schemaAddress(resolve(io.cwd, target ?? fileOf('plan')));

const fileOf = (id: string) => `${id}.plan.yaml`;

/** The head without which there is no plan. */
const musts = ['plan.jurisdiction', 'plan.kind', 'plan.id'];

async function fromAnswers(
  path: string,
  target: Target,
  usual: Usual,
  options: InitOptions,
  io: Io,
): Promise<ExitStatus> {
  const { today, jurisdiction } = usual;
  const bytes = path === '-' ? await io.readStdin() : await bytesOf(path, io);
  const { answers, problems } = readAnswers(path, bytes, today);
  if (problems.length > 0) {
    for (const { line, column, message, help } of problems) {
      io.stderr.write(`${inLines(`${path}:${line}:${column}: ${message} ${help}`.trim(), io)}\n`);
    }
    const wrong = problems.length === 1 ? 'One answer is wrong' : `${problems.length} answers are wrong`;
    throw new UserMistake(
      `${wrong}; nothing was written. Correct ${problems.length === 1 ? 'it' : 'them'} and run this again.`,
    );
  }
  if (jurisdiction !== undefined && textAt(answers, 'plan.jurisdiction') === undefined)
    put(answers, 'plan.jurisdiction', jurisdiction);
  const missing = musts.filter((key) => textAt(answers, key) === undefined);
  if (missing.length > 0) {
    throw new UserMistake(
      `${path === '-' ? 'The input' : path} does not say ${missing.join(', ')}; nothing was written. Add ${missing.length === 1 ? 'it' : 'them'}.`,
    );
  }
  const name = target ?? fileOf(String(textAt(answers, 'plan.id')));
  refuseExisting(name, io);
  const text = planText(answers, today, await schemaFor(name, io));
  if (name === '-') io.stdout.write(text);
  else await writeWhole(resolve(io.cwd, name), text);
  await closing(answers, name, settingOf(name, usual, io), options, io);
  return exit.done;
}

async function bytesOf(path: string, io: Io): Promise<Uint8Array> {
  try {
    return await readFile(resolve(io.cwd, path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const what = code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${code}).`;
    throw new UserMistake(`${what} Check the path after --answers.`);
  }
}

async function fromInterview(target: Target, usual: Usual, options: InitOptions, io: Io): Promise<ExitStatus> {
  const { terminalPrompter } = await import('../interview/prompt-terminal.ts');
  const color = await colorFor(io.stdout, options, io);
  const write = (text: string) => io.stdout.write(text);
  const interruption = io.interruption();
  const prompter = await terminalPrompter({ color, columns: io.stdout.columns, write, wrap, interruption });
  const answers: Answers = {};
  const { today } = usual;
  const setting = settingOf(target, usual, io);
  const kept = keeper(target, io);
  const schema = await schemaFor(target, io);
  const answered = async () => {
    const id = textAt(answers, 'plan.id');
    if (id !== undefined && target !== '-') await kept.keep(fileOf(id), planText(answers, today, schema));
  };
  try {
    await holdInterview(answers, { ...setting, prompter, answered });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    if (target === '-' && textAt(answers, 'plan.id') !== undefined) io.stdout.write(planText(answers, today));
    io.stderr.write(`\n${inLines(stopped(kept.file, target), io)}\n`);
    return exit.interrupted;
  } finally {
    prompter.close();
  }
  io.stderr.write('\n');
  if (target === '-') io.stdout.write(planText(answers, today));
  await closing(answers, kept.file ?? '-', setting, options, io);
  return exit.done;
}

/**
 * Keeps the plan of an interview in a file. Where somebody else has changed the file in the meantime, it is left as it is
 * and the plan goes on in one beside it.
 */
function keeper(target: string | undefined, io: Io) {
  const full = (name: string) => resolve(io.cwd, name);
  let written = '';
  return {
    file: undefined as string | undefined,
    async keep(usual: string, text: string): Promise<void> {
      let name = this.file ?? target ?? usual;
      if (this.file === undefined) refuseExisting(name, io);
      else if ((await readFile(full(name), 'utf8').catch(() => written)) !== written) name = freeName(name, io);
      await writeWhole(full(name), text);
      written = text;
      this.file = name;
    },
  };
}

/** `a-2.plan.yaml` for `a.plan.yaml`. */
function freeName(name: string, io: Io): string {
  const [, start = name, ending = ''] = /^(.*?)((?:\.plan)?\.ya?ml)?$/.exec(name) ?? [];
  for (let n = 2; ; n++) {
    const free = `${start}-${n}${ending}`;
    if (!existsSync(resolve(io.cwd, free))) return free;
  }
}

function stopped(saved: string | undefined, target: Target): string {
  if (saved !== undefined) return `Stopped. Saved in ${saved}. Go on there, then: caseplan check`;
  return target === '-' ? 'Stopped.' : 'Stopped before the plan had an id; nothing was written.';
}

/** The last lines: where the plan is, what is still open, what to do next. They go to stderr, the plan may be on stdout. */
async function closing(answers: Answers, name: string, setting: Setting, options: InitOptions, io: Io): Promise<void> {
  const width = Math.min(io.stderr.columns, 96) - 4;
  const say = (text: string, indent = '') => io.stderr.write(`${indent}${wrap(text, width).join(`\n${indent}  `)}\n`);
  if (name !== '-' && options.quiet !== true) say(`The plan is in ${name}.`);
  const open = await openQuestions(answers, setting);
  if (open.length > 0)
    say(open.length === 1 ? 'One question is still open:' : `${open.length} questions are still open:`);
  for (const section of new Set(open.map((question) => question.section))) {
    const labels = open.filter((question) => question.section === section).map(({ label }) => label);
    say(`${section}: ${labels.join('; ')}`, '  ');
  }
  if (name === '-' || options.quiet === true) return;
  const files = [readPlan(name, await readFile(resolve(io.cwd, name)))];
  const terms = await termsFor(files, setting.today, new Configs(options, io));
  const findings = check(files, { today: setting.today, ...terms }).filter(({ severity }) => severity !== 'info');
  const shown = relative(io.cwd, resolve(io.cwd, name));
  if (findings.length === 0) say(`The check finds nothing missing. See it on paper: caseplan render ${shown}`);
  else
    say(
      `The check finds ${findings.length === 1 ? 'one point' : `${findings.length} points`}. Next: caseplan check ${shown}`,
    );
}
