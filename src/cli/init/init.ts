import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inEnglish } from '../../check/words.ts';
import { type Answers, put, textAt } from '../../interview/answers.ts';
import { startFrom } from '../../interview/from-plan.ts';
import { planText } from '../../interview/plan-text.ts';
import { type AnswersProblem, readAnswers } from '../../interview/read-answers.ts';
import { jurisdictions } from '../../law/index.ts';
import { suggest } from '../../plan/suggest.ts';
import { readYaml } from '../../plan/yaml.ts';
import { Configs } from '../config.ts';
import { type ExitStatus, exit, UserMistake } from '../exit.ts';
import { readPlanFile } from '../files/plan-file.ts';
import { writeWhole } from '../files/write.ts';
import type { Io } from '../io.ts';
import { type CommonOptions, type LanguageOption, languageOf, todayOf } from '../options.ts';
import { closing } from './closing.ts';
import { fileOf, inLines, refuseExisting, schemaFor, sessionOf, type Target, type Usual } from './session.ts';

export interface InitOptions extends CommonOptions, LanguageOption {
  printQuestions?: boolean;
  format?: 'text' | 'json';
  jurisdiction?: string;
  answers?: string;
  /** Another plan of the same family, to begin with. */
  from?: string;
  output?: string;
  /** Line by line, without drawing on the terminal. */
  plain?: boolean;
}

/** `caseplan init [FILE]`: an interview, or answers from a file, and a plan that says what was answered. */
export async function runInit(file: string | undefined, options: InitOptions, io: Io): Promise<ExitStatus> {
  try {
    return await init(file, options, io);
  } catch (error) {
    if (!(error instanceof UserMistake)) throw error;
    throw new UserMistake(inLines(`caseplan: ${error.message}`, io).slice('caseplan: '.length), error.status);
  }
}

async function init(file: string | undefined, options: InitOptions, io: Io): Promise<ExitStatus> {
  if (options.printQuestions) return questions(options, io);
  const target = targetOf(file, options.output);
  const today = todayOf(options, io);
  refuseExisting(target, io);
  // A wrong configuration is told before the first question, not after the last.
  const applied = await new Configs(options, io).appliedTo(target ?? '-');
  const usual: Usual = { today, jurisdiction: jurisdictionOf(options) ?? applied?.jurisdiction?.value };
  const start = options.from === undefined ? {} : await startOf(options.from, options, io);
  if (options.answers !== undefined || (options.from !== undefined && !io.interactive))
    return fromAnswers(options.answers, start, target, usual, options, io);
  if (!io.interactive) throw new UserMistake(noTerminal(io));
  const { fromInterview } = await import('./interview.ts');
  return fromInterview(target, usual, options, io, start);
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

function noTerminal({ env }: Io): string {
  const why = (env.CI ?? '') === '' ? 'standard input and output are not both a terminal' : 'CI is set';
  return [
    `init asks questions, but ${why}.`,
    'Run it in a terminal, or write the answers into a file: caseplan init --answers answers.yaml -o my.plan.yaml',
  ].join(' ');
}

const noAnswers = new TextEncoder().encode('{}');

/** The head without which there is no plan. */
const musts = ['plan.jurisdiction', 'plan.kind', 'plan.id'];

/** What another plan says of the family. @throws UserMistake where it is none, or is not sound */
async function startOf(path: string, options: InitOptions, io: Io): Promise<Answers> {
  const { bytes, file } = await readPlanFile(path, new Configs(options, io), io);
  const [problem] = file.problems;
  if (problem !== undefined)
    throw new UserMistake(
      `${path}:${problem.line}:${problem.column}: ${inEnglish.words(problem).message} Mend the plan, or leave out --from.`,
    );
  return startFrom(readYaml(bytes).value as Answers);
}

async function fromAnswers(
  path: string | undefined,
  start: Answers,
  target: Target,
  usual: Usual,
  options: InitOptions,
  io: Io,
): Promise<ExitStatus> {
  const { today, jurisdiction } = usual;
  const session = await sessionOf(target, usual, options, io);
  const bytes = path === undefined ? noAnswers : path === '-' ? await io.readStdin() : await bytesOf(path, io);
  const { answers, problems } = readAnswers(path ?? '-', bytes, today, session.wording, start);
  if (problems.length > 0) throw wrongAnswers(path ?? '-', problems, io);
  if (jurisdiction !== undefined && textAt(answers, 'plan.jurisdiction') === undefined)
    put(answers, 'plan.jurisdiction', jurisdiction);
  const missing = musts.filter((key) => textAt(answers, key) === undefined);
  if (missing.length > 0) throw withoutHead(path, missing, options);
  const name = target ?? fileOf(String(textAt(answers, 'plan.id')));
  refuseExisting(name, io);
  const text = planText(answers, today, session.wording, await schemaFor(name, io));
  if (name === '-') io.stdout.write(text);
  else await writeWhole(resolve(io.cwd, name), text);
  await closing(answers, name, session, options, io);
  return exit.done;
}

/** Tells every answer that is wrong. */
function wrongAnswers(path: string, problems: readonly AnswersProblem[], io: Io): UserMistake {
  for (const { line, column, message, help } of problems)
    io.stderr.write(`${inLines(`${path}:${line}:${column}: ${message} ${help}`.trim(), io)}\n`);
  const isOne = problems.length === 1;
  const wrong = isOne ? 'One answer is wrong' : `${problems.length} answers are wrong`;
  return new UserMistake(`${wrong}; nothing was written. Correct ${isOne ? 'it' : 'them'} and run this again.`);
}

function withoutHead(path: string | undefined, missing: readonly string[], { from }: InitOptions): UserMistake {
  const keys = missing.join(', ');
  if (path === undefined)
    return new UserMistake(
      `${from} carries over the family and not ${keys}. Say that with --answers, or run this in a terminal.`,
    );
  const input = path === '-' ? 'The input' : path;
  return new UserMistake(
    `${input} does not say ${keys}; nothing was written. Add ${missing.length === 1 ? 'it' : 'them'}.`,
  );
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
