import { InvalidArgumentError } from 'commander';
import { type FormatName, formatNames } from '../../report/formats.ts';
import { UserMistake } from '../exit.ts';

/** A report that is asked for: in which form, and into which file; null for standard output. */
export interface Target {
  format: FormatName;
  file: string | null;
}

/** The value of `--format`, as often as it is given: FORMAT or FORMAT=FILE. @throws for a format that there is not. */
export function formatOption(value: string, before: readonly Target[] = []): Target[] {
  const [, name = value, file] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
  const format = formatNames.find((known) => known === name);
  if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${formatNames.join(', ')}.`);
  if (file === '') throw new InvalidArgumentError(`Name the file: ${format}=FILE.`);
  return [...before, { format, file: file === undefined || file === '-' ? null : file }];
}

/**
 * Where each report goes. `--output` is for the one that names no file itself.
 * @throws UserMistake where two would go to one place, or a table of text into a spreadsheet.
 */
export function targetsOf(asked: readonly Target[], output: string | undefined): Target[] {
  const targets = asked.length === 0 ? [{ format: 'pretty' as const, file: null }] : asked;
  const homeless = targets.filter(({ file }) => file === null);
  const names = homeless.map(({ format }) => format);
  if (homeless.length > 1) {
    throw new UserMistake(
      `Only one format can go to standard output, not ${names.join(' and ')}. Give the others a file: --format ${names.at(-1)}=FILE.`,
    );
  }
  if (output !== undefined && homeless.length === 0) {
    throw new UserMistake(
      `Every --format names its file already, so there is nothing left to write to ${output}. Leave out -o.`,
    );
  }
  const placed = targets.map((target) =>
    target.file === null && output !== '-' ? { ...target, file: output ?? null } : target,
  );
  const spreadsheet = placed.find(({ format, file }) => format === 'matrix' && file?.endsWith('.csv'));
  if (spreadsheet) {
    throw new UserMistake(`matrix is a table of text, no spreadsheet. Write: --format matrix-csv=${spreadsheet.file}`);
  }
  return placed;
}

/**
 * Refuses files that are named twice, and those that the run reads: a report in place of a plan would erase it.
 * `full` makes the whole path of one.
 * @throws UserMistake
 */
export function refuseClashes(targets: readonly Target[], read: readonly string[], full: (path: string) => string) {
  const taken = new Set(read.map(full));
  const written = new Set<string>();
  for (const { file } of targets) {
    if (file === null) continue;
    const place = full(file);
    if (taken.has(place))
      throw new UserMistake(`${file} is read by this run, and a report would erase it. Name another file.`);
    if (written.has(place)) throw new UserMistake(`Two formats would be written to ${file}. Give each its own file.`);
    written.add(place);
  }
}

/** The one report of what has no more than one. @throws UserMistake where several are asked for. */
export function theOnly(targets: readonly Target[]): { format?: string; output?: string } {
  const [first, second] = targets;
  if (second) throw new UserMistake('--report-suppressions has one form. Give one --format.');
  return { format: first?.format, output: first?.file ?? undefined };
}
