import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { rendererOf } from '../../check/words.ts';
import { findingsIn } from '../../interview/judge.ts';
import type { Setting } from '../../interview/outline.ts';
import type { Speaking } from '../../interview/present.ts';
import { wrap } from '../../report/wrap.ts';
import { wordingIn } from '../../wording/index.ts';
import { interviewWordingIn } from '../../wording/interview.ts';
import { screenWordsIn } from '../../wording/screen.ts';
import { UserMistake } from '../exit.ts';
import { schemaAddress } from '../files/schema-file.ts';
import type { Io } from '../io.ts';
import { type LanguageOption, languageOf } from '../options.ts';

/** Where the plan goes: standard output, a file, or the file that is named after the plan id once there is one. */
export type Target = '-' | string | undefined;

export type Usual = Pick<Setting, 'today' | 'jurisdiction'>;

/** What questions are asked with: the day, what is usual here, and the words of a language. */
export type Session = Setting & Speaking;

export async function sessionOf(target: Target, usual: Usual, options: LanguageOption, io: Io): Promise<Session> {
  const language = languageOf(options, io, 'people');
  const [wording, screen, messages] = await Promise.all([
    interviewWordingIn(language),
    screenWordsIn(language),
    wordingIn(language),
  ]);
  return {
    ...usual,
    language,
    ages: screen.ages,
    idTaken: (id) => target === undefined && existsSync(resolve(io.cwd, fileOf(id))),
    wording,
    screen,
    judge: (answers) => findingsIn(answers, usual.today),
    said: rendererOf(messages).words,
  };
}

export const fileOf = (id: string) => `${id}.plan.yaml`;

/** The schema that a plan's first line names; a plan that is printed stands nowhere yet. */
export const schemaFor = async (target: Target, io: Io) =>
  target === '-' ? undefined : schemaAddress(resolve(io.cwd, target ?? fileOf('plan')));

/** Told before the first question: the plan could not be written there, or would overwrite what is there. */
export function refuseExisting(target: Target, io: Io): void {
  if (target === undefined || target === '-') return;
  const full = resolve(io.cwd, target);
  if (existsSync(full)) {
    throw new UserMistake(`${target} is there already and is not overwritten. Give another name, or move it away.`);
  }
  if (!existsSync(dirname(full)))
    throw new UserMistake(`There is no folder ${dirname(target)} to write ${target} in. Make it first.`);
}

/** `a-2.plan.yaml` for `a.plan.yaml`. */
export function freeName(name: string, io: Io): string {
  const [, start = name, ending = ''] = /^(.*?)((?:\.plan)?\.ya?ml)?$/.exec(name) ?? [];
  for (let n = 2; ; n++) {
    const free = `${start}-${n}${ending}`;
    if (!existsSync(resolve(io.cwd, free))) return free;
  }
}

/** Lines of standard error, broken between words where it is a terminal; a pipe gets them as they are. */
export function inLines(text: string, { stderr }: Io): string {
  if (!stderr.isTTY) return text;
  const broken = (line: string) => wrap(line, stderr.columns - 2).join('\n  ');
  return text.split('\n').map(broken).join('\n');
}
