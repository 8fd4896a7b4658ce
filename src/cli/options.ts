import type { ChalkInstance } from 'chalk';
import { type PlainDate, parseDate } from '../calendar/plain-date.ts';
import type { Language } from '../wording/index.ts';
import { UserMistake } from './exit.ts';
import type { Io, Output } from './io.ts';

/** Options that mean the same in every command. */
export interface CommonOptions {
  asOf?: string;
  /** A configuration other than the nearest caseplan.config.yaml. */
  config?: string;
  quiet?: boolean;
  verbose?: boolean;
  /** commander sets it to false for `--no-color`. */
  color?: boolean;
}

export interface LanguageOption {
  /** Language of what is printed; not that of a document. */
  language?: Language;
}

/**
 * The language to print in: that of `--language`; for people that of the environment (POSIX.1-2017, 8.2: the first of LC_ALL,
 * LC_MESSAGES and LANG that is set); else English. What programs read does not change with the machine that it is made on.
 */
export function languageOf({ language }: LanguageOption, { env }: Io, readers: 'people' | 'programs'): Language {
  if (language !== undefined || readers === 'programs') return language ?? 'en';
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => (value ?? '') !== '') ?? '';
  return /^es(?![a-z])/i.test(locale) ? 'es' : 'en';
}

/** The day that counts as today. @throws UserMistake for what is no date. */
export function todayOf(options: CommonOptions, io: Io): PlainDate {
  return options.asOf === undefined ? io.today() : dateOption('--as-of', options.asOf);
}

/** @throws UserMistake for what is no date. */
export function dateOption(name: string, value: string): PlainDate {
  const parsed = parseDate(value);
  if (parsed !== null) return parsed;
  const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const what = isWritten ? 'The calendar has no such day.' : 'Write YYYY-MM-DD, for example 2026-04-15.';
  throw new UserMistake(`${name} ${value} is no date. ${what}`);
}

/** Every style leaves the text as it is. Most runs write into a file or a pipe and need not load the library for that. */
const colorless = new Proxy((text: string) => text, {
  // Without `then`, or a promise of it would wait for ever.
  get: (_, style) => (style === 'then' ? undefined : colorless),
}) as unknown as ChalkInstance;

/** Colors for an output: none with --no-color, NO_COLOR, FORCE_COLOR=0 or into a file; FORCE_COLOR wins over the file. */
export async function colorFor(output: Output, options: CommonOptions, io: Io): Promise<ChalkInstance> {
  const refused = ['0', 'false'].includes(io.env.FORCE_COLOR ?? '');
  const off = options.color === false || (io.env.NO_COLOR ?? '') !== '' || refused;
  const canShow = output.isTTY && io.env.TERM !== 'dumb';
  const forced = io.env.FORCE_COLOR !== undefined;
  if (off || !(canShow || forced)) return colorless;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 2 });
}

/** Does what is printed go into the log of a CI job, which is read by many? */
export const isLog = ({ env }: Io) => (env.CI ?? '') !== '' || env.GITHUB_ACTIONS === 'true';
