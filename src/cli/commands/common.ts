import { type Argument, type Command, Option, type OutputConfiguration } from 'commander';
import { languages } from '../../wording/index.ts';
import type { ExitStatus } from '../exit.ts';
import type { Io } from '../io.ts';

/** What the declarations of commands share. */

/** Takes the exit status of the command that was run. */
export type Done = (status: ExitStatus) => void;

/** A command as the program knows it: how it is declared, and the examples under its help, every line of which a test runs. */
export interface Declared {
  add(program: Command, io: Io, done: Done): void;
  examples: Readonly<Record<string, string>>;
}

export const block = (lines: readonly string[]) => `\nExamples:\n${lines.map((line) => `  $ ${line}\n`).join('')}`;

export const config = () =>
  new Option('--config <file>', 'the configuration (default: the nearest caseplan.config.yaml)');
export const asOf = () => new Option('--as-of <date>', 'the day that counts as today, YYYY-MM-DD (default: today)');
export const language = () =>
  new Option('--language <tag>', 'language of what is printed (default: that of the terminal, else en)').choices(
    languages,
  );

/** Options of every command that prints a report. */
export function common(command: Command): Command {
  return command.option('--quiet', 'only what needs attention').option('--no-color', 'no colors (also: NO_COLOR)');
}

/** The mistakes that commander finds in a command line, in the form of ours, with the way to the help of that command. */
export const mistakesOf = (command: string): OutputConfiguration => ({
  outputError: (text, write) => {
    const line = text
      .replace(/^error: /, '')
      .replace(/\n\(Did/, ' (Did')
      .trim();
    write(`caseplan: ${line.replace(/\.?$/, '.')} See: ${command} --help\n`);
  },
});

/** Collects the values of an option that can be given several times. */
export const repeated = (value: string, before: string[] = []) => [...before, value];

/** A value that can stand at a place of a command line, and what it is. */
export type Value = readonly [value: string, about: string];

/** What an option or argument can be where its name does not tell: what a plan has, or codes. */
export const offers = new WeakMap<Option | Argument, () => Promise<readonly Value[]>>();

/** Of a command whose commands stand behind a file: those commands, for that file. */
export const behindFile = new WeakMap<Command, (file: string) => Promise<Command>>();
