import { type Command, Option } from 'commander';
import { languages } from '../wording/index.ts';
import type { ExitStatus } from './exit.ts';

/** Options that several commands have, as commander wants them. */

/** Takes the exit status of a command. */
export type Done = (status: ExitStatus) => void;

export const config = () =>
  new Option('--config <file>', 'the configuration (default: the nearest caseplan.config.yaml)');
export const asOf = () => new Option('--as-of <date>', 'the day that counts as today, YYYY-MM-DD (default: today)');
export const language = () =>
  new Option('--language <tag>', 'language of what is printed (default: that of the terminal, else en)').choices(
    languages,
  );

export function common(command: Command): Command {
  return command.option('--quiet', 'only what needs attention').option('--no-color', 'no colors (also: NO_COLOR)');
}

/** The value of an option that can be given several times. */
export const repeated = (value: string, before: string[] = []) => [...before, value];
