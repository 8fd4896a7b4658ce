import type { ChalkInstance } from 'chalk';
import { type PlainDate, parseDate } from '../calendar/plain-date.ts';
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

/** The day that counts as today. @throws UserMistake for what is no date. */
export function todayOf(options: CommonOptions, io: Io): PlainDate {
  return options.asOf === undefined ? io.today() : dateOption('--as-of', options.asOf);
}

/** @throws UserMistake for what is no date. */
export function dateOption(name: string, value: string): PlainDate {
  const parsed = parseDate(value);
  if (parsed === null) throw new UserMistake(`${name} ${value} is no date. Write YYYY-MM-DD, for example 2026-04-15.`);
  return parsed;
}

/** Every style leaves the text as it is. Most runs write into a file or a pipe and need not load the library for that. */
const colorless = new Proxy((text: string) => text, {
  // Without `then`, or a promise of it would wait for ever.
  get: (_, style) => (style === 'then' ? undefined : colorless),
}) as unknown as ChalkInstance;

/** Colours for an output: none with --no-color, NO_COLOR, FORCE_COLOR=0 or into a file; FORCE_COLOR wins over the file. */
export async function colorFor(output: Output, options: CommonOptions, io: Io): Promise<ChalkInstance> {
  const refused = ['0', 'false'].includes(io.env.FORCE_COLOR ?? '');
  const off = options.color === false || (io.env.NO_COLOR ?? '') !== '' || refused;
  const forced = io.env.FORCE_COLOR !== undefined;
  if (off || !(output.isTTY || forced)) return colorless;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 2 });
}
