import type { Command } from 'commander';
import { changes } from '../../life/changes/index.ts';
import type { Result } from '../../life/record.ts';
import { suggest } from '../../plan/suggest.ts';
import { lifeWordingIn, recordedIn, refusedIn } from '../../wording/life.ts';
import { engineFor } from '../engine.ts';
import { type ExitStatus, exit, UserMistake } from '../exit.ts';
import type { Io } from '../io.ts';
import { languageOf, todayOf } from '../options.ts';
import { showDiff } from '../show-diff.ts';
import { type Asked, changeCommands } from './commands.ts';
import { open, type UpdateOptions, type Updating } from './updating.ts';

/** `caseplan update FILE [change]`: one change from the command line, or a menu in the terminal. */
export async function runUpdate(command: Command, options: UpdateOptions, io: Io): Promise<ExitStatus> {
  const [name, ...change] = command.args;
  if (options.help || name === undefined) return help(command, name, change, options, io);
  refuseSwapped(name, change);
  const asked = askedFor(command, name, change, io);
  const words = await lifeWordingIn(languageOf(options, io, 'people'));
  const updating = { name, options, today: todayOf(options, io), engine: engineFor(options, io), words, io };
  if (asked !== null) return recordOne(asked, updating);
  if (!io.interactive) throw new UserMistake(noTerminal(io));
  return (await import('./menu.ts')).runMenu(updating);
}

/** The change that the words behind the file ask for; null where there are none. */
function askedFor(command: Command, name: string, change: readonly string[], io: Io): Asked | null {
  if (change.length === 0) return null;
  const [first = ''] = change;
  const ids = changes.map(({ id }) => id);
  if (!ids.includes(first as never)) {
    const guess = suggest(first, ids);
    throw new UserMistake(
      `${first} is nothing that can be recorded.${guess === undefined ? '' : ` Did you mean ${guess}?`} There is: ${ids.join(', ')}.`,
    );
  }
  let asked: Asked | null = null;
  changeCommands(command, name, io, (what) => {
    asked = what;
  }).parse([...change], { from: 'user' });
  return asked;
}

/** `caseplan update task t-plan …`: the file was forgotten, or comes later. */
function refuseSwapped(name: string, change: readonly string[]): void {
  if (!changes.some(({ id }) => id === name) || change.some((word) => changes.some(({ id }) => id === word))) return;
  throw new UserMistake(`Name the plan before what happened: caseplan update FILE ${name} …`);
}

function help(command: Command, name: string | undefined, change: readonly string[], options: UpdateOptions, io: Io) {
  const ids = [name, ...change];
  const kind = changes.find(({ id }) => ids.includes(id));
  if (kind === undefined && !options.help)
    throw new UserMistake('Which plan? caseplan update FILE asks what happened; see: caseplan update --help');
  const program = changeCommands(command, 'FILE', io);
  const shown = kind && program.commands.find((sub) => sub.name() === kind.id);
  io.stdout.write(shown ? shown.helpInformation() : `${command.helpInformation()}\n${listOf(program)}`);
  return exit.done;
}

/** What can be recorded, as it stands under the help. */
export function listOf(program: Command): string {
  const helper = program.createHelp();
  const terms = program.commands.map(
    (sub) =>
      [[sub.name(), ...sub.registeredArguments.map((arg) => `<${arg.name()}>`)].join(' '), sub.summary()] as const,
  );
  const width = Math.max(...terms.map(([term]) => term.length));
  const rows = terms.map(([term, about]) => `${helper.formatItem(term, width, about, helper)}\n`);
  return `Changes:\n${rows.join('')}\nWhat can be said of one: caseplan update FILE task --help\n`;
}

function noTerminal({ env }: Io): string {
  const why = (env.CI ?? '') === '' ? 'standard input and output are not both a terminal' : 'CI is set';
  return [
    `update asks what happened, but ${why}. Say it behind the file:`,
    `${changes.map(({ id }) => id).join(', ')}. See: caseplan update --help`,
  ].join(' ');
}

/** One change from the command line: written, shown, or refused. */
async function recordOne({ kind, typed }: Asked, updating: Updating): Promise<ExitStatus> {
  const { name, options, words, io } = updating;
  const session = await open(updating);
  const result = session.record(kind, typed);
  const say = (text: string) => io.stderr.write(`caseplan: ${text}\n`);
  switch (result.is) {
    case 'refused':
      throw new UserMistake(refusedIn(words, result.why));
    case 'known':
      if (!options.quiet) say(words.menu.already);
      if (name === '-' && !options.dryRun) io.stdout.write(session.read.bytes);
      return exit.done;
    case 'unsound':
      await session.show(result.after, result.findings);
      say(unsound(result));
      return exit.findings;
    case 'done':
      if (options.dryRun) showDiff({ before: session.read.file, after: result.after }, options, io);
      else await session.write(result.after);
      if (!options.quiet) {
        for (const what of result.recorded) say(recordedIn(words, what));
        if (options.dryRun) say(words.menu.notWritten);
      }
      return exit.done;
  }
}

const unsound = ({ findings, isWrong }: Extract<Result, { is: 'unsound' }>) =>
  [
    `nothing was written: the plan would have ${findings.length === 1 ? 'a new error' : `${findings.length} new errors`}.`,
    ...(isWrong ? [] : ['If it is so all the same, record it with --anyway and mend the plan.']),
  ].join(' ');
