import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PlainDate } from '../calendar/plain-date.ts';
import { check } from '../check/check.ts';
import { deadlinesOf } from '../law/index.ts';
import { type Amended, amend, type Judge } from '../life/amend/amend.ts';
import { Unchangeable } from '../life/amend/amended-text.ts';
import { type Draft, type Movable, movablesOf, nextId, nextPeriod } from '../life/amend/draft.ts';
import { readPlan } from '../plan/read.ts';
import { checks } from '../plan/schema/checks.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { lifeWordingIn } from '../wording/life.ts';
import { type AmendAnswers, answersFrom, mustFit } from './amend-answers.ts';
import { Configs, termsFor } from './config.ts';
import { lawsOf, type Readable } from './deadlines.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import type { Io } from './io.ts';
import { type CommonOptions, todayOf } from './options.ts';
import { readPlanFile } from './plan-file.ts';
import { bytesLike } from './rewrite.ts';
import { writeWhole } from './write.ts';

export interface AmendOptions extends CommonOptions {
  output?: string;
  id?: string;
  from?: string;
  until?: string;
  /** ID=VALUE:REASON, as often as given. */
  move?: string[];
  answers?: string;
  /** Line by line, as a screen reader reads it. */
  plain?: boolean;
}

/** `caseplan amend`: the next version of a plan, in a file of its own. */
export async function runAmend(name: string, options: AmendOptions, io: Io): Promise<ExitStatus> {
  const today = todayOf(options, io);
  const configs = new Configs(options, io);
  const { file, bytes } = await planToAmend(name, configs, io);
  const answers = await answersFrom(options, io);
  const period = nextPeriod(file.plan, today, { start: answers.from, end: answers.until });
  if (period.end < period.start)
    throw new UserMistake(
      `The new version would end on ${period.end}, before it begins on ${period.start}. Give --until.`,
    );
  const id = idFor(file.plan, answers);
  const target = targetOf(name, id, options, io);
  const movables = movablesOf(file.plan, today, period.start);
  mustFit(answers.moves, movables);
  const moves = await decided(movables, answers, options, period, io);
  const draft: Draft = { id, version: (file.plan.version ?? 1) + 1, period, preparedOn: today, moves };
  const judge = await judgeOf(file, today, configs);
  const made = written(() => amend(file.text, file.plan, draft, today, judge), name);
  if (target === '-') io.stdout.write(made.text);
  else await writeWhole(resolve(io.cwd, target), bytesLike(bytes, made.text), async () => refuseExisting(target, io));
  if (!options.quiet) (await import('./amend-closing.ts')).closing(file, made, draft, target, io);
  return exit.done;
}

async function planToAmend(name: string, configs: Configs, io: Io): Promise<{ file: Readable; bytes: Uint8Array }> {
  const { bytes, file } = await readPlanFile(name, configs, io);
  const { plan, problems } = file;
  const errors = problems.filter(({ rule }) => rule !== 'format/unknown-code');
  if (plan === null || errors.length > 0)
    throw new UserMistake(
      `${name} has mistakes of the format, which would go into the new version. Mend them first: caseplan check ${name}`,
    );
  if (plan.status === 'draft')
    throw new UserMistake(`${name} is a draft, which nobody agreed to yet. Change it itself.`);
  if (plan.status === 'entered-in-error' || plan.status === 'revoked')
    throw new UserMistake(`${name} is ${plan.status}: there is nothing to carry on. Write a new plan: caseplan init`);
  return { file: { ...file, plan }, bytes };
}

function idFor(plan: Plan, { id = nextId(plan) }: AmendAnswers): string {
  if (!checks.id(id))
    throw new UserMistake(
      `${id} cannot be an id: use at most 64 letters, digits, dots and dashes. Give another one: --id`,
    );
  if (id === plan.id) throw new UserMistake(`${id} is the id of the old version. Give another one: --id`);
  return id;
}

/** Where the new version goes: beside the old one where nothing else is said. */
function targetOf(name: string, id: string, { output }: AmendOptions, io: Io): string {
  if (output === undefined && name === '-')
    throw new UserMistake('The plan came from standard input. Say where the new version goes: -o FILE');
  const target = output ?? join(dirname(name), `${id}.plan.yaml`);
  if (target !== '-') refuseExisting(target, io);
  return target;
}

function refuseExisting(target: string, io: Io): void {
  if (existsSync(resolve(io.cwd, target)))
    throw new UserMistake(`${target} is there already and is not overwritten. Give another name: -o FILE`);
}

/** Which dates and targets move: as the options and the file of answers say, else as somebody says at the terminal. */
async function decided(
  movables: readonly Movable[],
  answers: AmendAnswers,
  options: AmendOptions,
  period: Draft['period'],
  io: Io,
): Promise<Draft['moves']> {
  if (io.interactive && options.move === undefined && options.answers === undefined)
    return atTerminal(movables, period, options, io);
  const open = movables.filter(({ id, must }) => must && !answers.moves.has(id));
  const [first] = open;
  if (first === undefined) return answers.moves;
  const list = open.map(({ id, from }) => `${id} (${from})`).join(', ');
  const which = open.length === 1 ? 'One date has passed and wants' : `${open.length} dates have passed and want`;
  throw new UserMistake(
    `${which} a new one, with the reason: ${list}. Write --move '${first.id}=YYYY-MM-DD:REASON' for each, or run this in a terminal.`,
  );
}

async function atTerminal(
  movables: readonly Movable[],
  period: Draft['period'],
  options: AmendOptions,
  io: Io,
): Promise<Draft['moves']> {
  const [{ askMoves }, { terminalAsker }] = await Promise.all([import('./amend-ask.ts'), import('./asker.ts')]);
  const asker = await terminalAsker(await lifeWordingIn('en'), todayOf(options, io), options, io);
  try {
    return await askMoves(movables, period, asker);
  } finally {
    asker.close();
  }
}

/** What a text lacks were it in force: errors of the check, and the clocks of the law as they stand. */
async function judgeOf(file: Readable, today: PlainDate, configs: Configs): Promise<Judge> {
  const terms = await termsFor([file], today, configs);
  const loaded = (await lawsOf([file], today, configs)).get(file.file);
  return (text) => {
    const inForce = text.replace(/^status:[ \t]*draft/m, 'status: active');
    const read = readPlan(file.file, new TextEncoder().encode(inForce), file.defaults);
    const findings = check([read], { today, ...terms }).filter(({ severity }) => severity === 'error');
    const errors = findings.map(({ rule, subject, message }) => `${rule} ${subject} ${message}`);
    const clocks = read.plan && loaded ? deadlinesOf(read.plan, loaded.law, { ...loaded, today }) : [];
    const states = clocks.map(({ entry, children, state, due }) => `${entry.id} ${children} ${state} ${due}`);
    return new Set([...errors, ...states]);
  };
}

function written(make: () => Amended, name: string): Amended {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Unchangeable)) throw error;
    throw new UserMistake(
      `${name} is written at ${error.message} in a way that cannot be changed here (an anchor, or comments between brackets). Write it plainly, and run this again.`,
    );
  }
}
