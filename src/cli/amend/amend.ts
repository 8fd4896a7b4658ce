import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { check } from '../../check/check.ts';
import { inEnglish } from '../../check/words.ts';
import { deadlinesOf } from '../../law/index.ts';
import { type Amended, amend, type Judge } from '../../life/amend/amend.ts';
import { Unchangeable } from '../../life/amend/amended-text.ts';
import { type Draft, type Movable, movablesOf, nextId, nextPeriod } from '../../life/amend/draft.ts';
import { readPlan } from '../../plan/read.ts';
import { checks } from '../../plan/schema/checks.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import { type AmendWords, amendWordsIn } from '../../wording/amend.ts';
import { Configs, termsFor } from '../config.ts';
import { lawsOf, type Readable } from '../deadlines.ts';
import { type ExitStatus, exit, UserMistake } from '../exit.ts';
import { readPlanFile } from '../files/plan-file.ts';
import { bytesLike } from '../files/rewrite.ts';
import { writeWhole } from '../files/write.ts';
import type { Io } from '../io.ts';
import { type LanguageOption, languageOf, todayOf } from '../options.ts';
import { shellWord } from '../shell-word.ts';
import type { PrompterOptions } from '../terminal.ts';
import { type AmendAnswers, type AmendSaid, answersFrom, mustFit } from './answers.ts';

export interface AmendOptions extends PrompterOptions, LanguageOption, AmendSaid {
  output?: string;
}

/** `caseplan amend`: the next version of a plan, in a file of its own. */
export async function runAmend(name: string, options: AmendOptions, io: Io): Promise<ExitStatus> {
  const today = todayOf(options, io);
  const language = languageOf(options, io, 'people');
  const words = await amendWordsIn(language);
  const { refused } = words;
  const configs = new Configs(options, io);
  const { file, bytes } = await planToAmend(name, configs, refused, io);
  const answers = await answersFrom(options, refused, io);
  const period = nextPeriod(file.plan, today, { start: answers.from, end: answers.until });
  if (period.end < period.start) throw new UserMistake(refused['ends-first'](period.start, period.end));
  const id = idFor(file.plan, answers, refused);
  const target = targetOf(name, id, options, refused, io);
  const movables = movablesOf(file.plan, today, period.start);
  mustFit(answers.moves, movables, file.plan, period, refused);
  const { summary } = answers;
  const asked = { movables, period, today, id, target, plan: file.plan, summary, words, language };
  const said = isAsked(name, options, io)
    ? await (await import('./ask.ts')).askVersion(asked, options, io)
    : { moves: decided(movables, answers, refused), summary };
  if (said === 'left') return exit.done;
  const version = (file.plan.version ?? 1) + 1;
  const draft: Draft = { id, version, period, preparedOn: today, ...said, remark: words.remark(file.plan.id) };
  const judge = await judgeOf(file, today, configs);
  const made = written(() => amend(file.text, file.plan, draft, today, judge), name, refused);
  if (target === '-') io.stdout.write(made.text);
  else {
    const whole = bytesLike(bytes, made.text);
    await writeWhole(resolve(io.cwd, target), whole, async () => refuseExisting(target, refused, io));
  }
  if (!options.quiet) (await import('./closing.ts')).closing(file, made, draft, target, words.told, io);
  return exit.done;
}

type Refusing = AmendWords['refused'];

/** Somebody is asked only where nothing was said beforehand, and what is typed is not the plan. */
const isAsked = (name: string, { move, answers }: AmendOptions, { interactive }: Io) =>
  interactive && name !== '-' && move === undefined && answers === undefined;

async function planToAmend(
  name: string,
  configs: Configs,
  refused: Refusing,
  io: Io,
): Promise<{ file: Readable; bytes: Uint8Array }> {
  const { file, bytes } = await readPlanFile(name, configs, io);
  const { plan, problems } = file;
  const errors = problems.filter(({ rule }) => rule !== 'format/unknown-code');
  if (plan === null || errors.length > 0) throw new UserMistake(refused.mistakes(name, shellWord(name)));
  if (plan.status === 'draft') throw new UserMistake(refused.draft(name));
  if (plan.status === 'entered-in-error' || plan.status === 'revoked')
    throw new UserMistake(refused['not-in-force'](name, plan.status));
  return { file: { ...file, plan }, bytes };
}

function idFor(plan: Plan, { id = nextId(plan) }: AmendAnswers, refused: Refusing): string {
  if (!checks.id(id)) throw new UserMistake(refused['no-id'](id));
  if (id === plan.id) throw new UserMistake(refused['same-id'](id));
  return id;
}

/** Where the new version goes: beside the old one where nothing else is said. */
function targetOf(name: string, id: string, { output }: AmendOptions, refused: Refusing, io: Io): string {
  if (output === undefined && name === '-') throw new UserMistake(refused['no-target']());
  const target = output ?? join(dirname(name), `${id}.plan.yaml`);
  if (target !== '-') refuseExisting(target, refused, io);
  return target;
}

function refuseExisting(target: string, refused: Refusing, io: Io): void {
  if (existsSync(resolve(io.cwd, target))) throw new UserMistake(refused['there-already'](target));
}

/** Which dates and targets move, as the options and the file of answers say. @throws UserMistake where one must that does not. */
function decided(movables: readonly Movable[], { moves }: AmendAnswers, refused: Refusing): Draft['moves'] {
  const open = movables.filter(({ id, must }) => must && !moves.has(id));
  if (open.length === 0) return moves;
  throw new UserMistake(refused['must-move'](open.map(({ id, from }) => ({ id, from: String(from) }))));
}

/** What a text lacks were it in force: errors of the check, and the clocks of the law as they stand. */
async function judgeOf(file: Readable, today: PlainDate, configs: Configs): Promise<Judge> {
  const terms = await termsFor([file], today, configs);
  const loaded = (await lawsOf([file], today, configs)).get(file.file);
  return (text) => {
    const inForce = text.replace(/^status:[ \t]*draft/m, 'status: active');
    const read = readPlan(file.file, new TextEncoder().encode(inForce), file.defaults);
    const findings = check([read], { today, ...terms }).filter(({ severity }) => severity === 'error');
    const errors = findings.map((found) => `${found.rule} ${found.subject} ${inEnglish.words(found).message}`);
    const clocks = read.plan && loaded ? deadlinesOf(read.plan, loaded.law, { ...loaded, today }) : [];
    const states = clocks.map(({ entry, children, state, due }) => `${entry.id} ${children} ${state} ${due}`);
    return new Set([...errors, ...states]);
  };
}

function written(make: () => Amended, name: string, refused: Refusing): Amended {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Unchangeable)) throw error;
    throw new UserMistake(refused['by-hand'](name, error.message));
  }
}
