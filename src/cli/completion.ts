import type { Argument, Command, Option } from 'commander';
import { jurisdictionCodes } from '../law/index.ts';
import { lawWith } from '../law/own-law.ts';
import { idOfEntry } from '../rules/ids.ts';
import { rules } from '../rules/index.ts';
import { behindFile, offers, type Value } from './commands/common.ts';
import { engineFor } from './engine.ts';
import { type ExitStatus, exit } from './exit.ts';
import { packageRoot } from './files/package-root.ts';
import type { Io } from './io.ts';

/** What can stand at a place of a command line. Files are found by the shell, which knows how to quote them. */
export interface Offer {
  files: 'none' | 'plans' | 'any' | 'folders';
  values: readonly Value[];
}

const scripts = { bash: 'caseplan.bash', zsh: '_caseplan', fish: 'caseplan.fish' } as const;
export type Shell = keyof typeof scripts;

/** `caseplan completion SHELL`: a script that asks the program itself, so that it never knows less than the program. */
export async function runCompletion(shell: Shell, io: Io): Promise<ExitStatus> {
  const { readFile } = await import('node:fs/promises');
  const { join } = await import('node:path');
  io.stdout.write(await readFile(join(packageRoot(), 'completions', scripts[shell]), 'utf8'));
  return exit.done;
}

/**
 * What the scripts ask: the words behind `caseplan`, the last one as far as it is typed. Prints the kind of files that fit, then
 * one value a line, with a tab and what it is.
 */
export async function runComplete(program: Command, words: readonly string[], io: Io): Promise<ExitStatus> {
  const { files, values } = await offerFor(program, words, io);
  const lines = values.map(([value, about]) => `${value}\t${about}\n`);
  io.stdout.write(`${files}\n${lines.join('')}`);
  return exit.done;
}

/** What fits for the last word, read off the commands, options and arguments of the program. */
async function offerFor(program: Command, words: readonly string[], io: Io): Promise<Offer> {
  const typed = words.at(-1) ?? '';
  const { command, operands, awaiting, literal } = await placeOf(program, words.slice(0, -1));
  const [, flag, value] = /^(--[^=]+=)(.*)$/s.exec(typed) ?? [];
  if (awaiting) return beginning(typed, await valuesOf(awaiting, typed, io));
  if (!literal && flag !== undefined) {
    const option = optionOf(command, flag.slice(0, -1));
    const offer = option ? await valuesOf(option, value ?? '', io) : nothing;
    return beginning(typed, { ...offer, values: offer.values.map(([text, about]) => [`${flag}${text}`, about]) });
  }
  if (!literal && typed.startsWith('-')) return beginning(typed, { files: 'none', values: optionsOf(command) });
  return beginning(typed, await operandOf(command, operands, typed, io));
}

const nothing: Offer = { files: 'none', values: [] };

const beginning = (typed: string, { files, values }: Offer): Offer => ({
  files,
  values: values.filter(([value]) => value.startsWith(typed)),
});

interface Place {
  command: Command;
  /** How many operands of the command stand before. */
  operands: number;
  /** The option whose value comes next. */
  awaiting?: Option;
  /** Behind `--`, where nothing is an option. */
  literal: boolean;
}

async function placeOf(program: Command, words: readonly string[]): Promise<Place> {
  const place: Place = { command: program, operands: 0, literal: false };
  for (const word of words) {
    if (place.awaiting) place.awaiting = undefined;
    else if (!place.literal && word === '--') place.literal = true;
    else if (!place.literal && /^-./.test(word)) {
      const option = optionOf(place.command, word);
      if (option?.required) place.awaiting = option;
    } else await passOperand(place, word);
  }
  return place;
}

/** A command of its own, also one that stands behind a file; else an operand. */
async function passOperand(place: Place, word: string): Promise<void> {
  const { command, operands } = place;
  const next = operands === 0 ? command.commands.find((sub) => sub.name() === word) : undefined;
  const inside = operands === 0 ? behindFile.get(command) : undefined;
  if (next) place.command = next;
  else if (inside) place.command = await inside(word);
  else place.operands += 1;
}

const optionOf = (command: Command, flag: string) =>
  command.options.find(({ short, long }) => flag === short || flag === long);

function optionsOf(command: Command): Value[] {
  const options = command.createHelp().visibleOptions(command);
  return options.flatMap(({ long, description }) => (long ? [[long, description] as const] : []));
}

async function operandOf(command: Command, operands: number, typed: string, io: Io): Promise<Offer> {
  if (command.commands.length > 0 && operands === 0) {
    const commands = command.createHelp().visibleCommands(command);
    return { files: 'none', values: commands.map((sub) => [sub.name(), sub.summary() || sub.description()]) };
  }
  const all = command.registeredArguments;
  const argument = all[operands] ?? (all.at(-1)?.variadic ? all.at(-1) : undefined);
  return argument ? valuesOf(argument, typed, io) : nothing;
}

/** The values of an option or argument: its choices, or what its name says (`<file>`, `<id>`). */
async function valuesOf(holder: Option | Argument, typed: string, io: Io): Promise<Offer> {
  const known = offers.get(holder);
  if (known) return { files: 'none', values: await known() };
  const choices = holder.argChoices;
  // One that takes `sarif=FILE` too.
  if (choices && typed.includes('=')) return { files: 'any', values: [] };
  if (choices) return { files: 'none', values: choices.map((choice) => [choice, '']) };
  const isOption = 'flags' in holder;
  const name = isOption ? /[<[]([^>\].]+)/.exec(holder.flags)?.[1] : holder.name();
  switch (name) {
    case 'file':
    case 'path':
    case 'plan':
    case 'old':
    case 'new':
      return { files: isOption ? 'any' : 'plans', values: [] };
    case 'base':
    case 'ours':
    case 'theirs':
    case 'pdf':
      return { files: 'any', values: [] };
    case 'folder':
      return { files: 'folders', values: [] };
    case 'date':
      return { files: 'none', values: [[io.today(), 'today']] };
    case 'id':
    case 'rule':
      return { files: 'none', values: await everyId(io) };
    case 'event=date':
      return { files: 'none', values: await everyEvent() };
    default:
      return nothing;
  }
}

/** Rules, deadlines and contents, those of the agency's own packs too where they can be read. */
async function everyId(io: Io): Promise<Value[]> {
  const config = await engineFor({}, io)
    .at(io.cwd)
    .catch(() => null);
  const own = config?.packs ?? [];
  const codes = [...new Set([...own.map(({ jurisdiction }) => jurisdiction), ...jurisdictionCodes])];
  const laws = await Promise.all(codes.map((code) => lawWith(code, own)));
  const values = [
    ...rules.map((rule): Value => [rule.id, rule.what]),
    ...laws.flatMap(({ deadlines }) => deadlines.map(({ id, name }): Value => [idOfEntry('deadline', id), name])),
    ...laws.flatMap(({ contents }) => contents.map(({ id, name }): Value => [idOfEntry('content', id), name])),
  ];
  return [...new Map(values.map((value) => [value[0], value])).values()];
}

async function everyEvent(): Promise<Value[]> {
  const { eventMeanings } = await import('../plan/schema/meanings-history.ts');
  return Object.entries(eventMeanings).map(([event, meaning]) => [`${event}=`, meaning]);
}
