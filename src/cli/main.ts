import { Command, CommanderError } from 'commander';
import { add as addCheck } from './commands/check.ts';
import { block, type Done, mistakesOf } from './commands/common.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import { asUserMistake } from './input-mistake.ts';
import type { Io } from './io.ts';
import { version } from './version.ts';

/**
 * Runs the program: arguments without node and script in, exit status out. Never throws; what it prints goes to `io`.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = exit.done;
  try {
    const program = await programFor(args[0], io, (result) => {
      status = result;
    });
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    return ending(error, io);
  }
}

/** The three ways of ending badly: the user's mistake, an interruption, our fault. */
function ending(error: unknown, io: Io): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.mistake;
  const mistake = asUserMistake(error);
  if (mistake instanceof UserMistake) {
    io.stderr.write(`caseplan: ${mistake.message}\n`);
    return mistake.status;
  }
  if (error instanceof Error && ['Interrupted', 'AbortError'].includes(error.name)) return exit.interrupted;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(`caseplan ${version} on Node ${io.nodeVersion} failed. This is a fault of the program, not yours.\n`);
  io.stderr.write(`Please report it with the lines below; take names out first.\n\n${stack}\n`);
  return exit.fault;
}

export const examples = `${block([
  'caseplan init                             write a first plan, question by question',
  'caseplan check plans/                     what is missing or late in a folder of plans',
  'caseplan deadlines plans/ --within 30d    what the law asks for next',
  'caseplan render plans/a.plan.yaml         the plan document, as PDF beside the plan',
])}
This program gives no legal advice. Check deadlines and required contents against the law and with counsel.
`;

async function programFor(first: string | undefined, io: Io, done: Done): Promise<Command> {
  const program = new Command('caseplan')
    .description('Checks child-welfare case plans kept as YAML and renders them as court-ready PDF.')
    .version(version)
    .helpCommand(false)
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      ...mistakesOf('caseplan'),
      getOutHelpWidth: () => Math.min(io.stdout.columns, 100),
      getOutHasColors: () => io.stdout.isTTY && (io.env.NO_COLOR ?? '') === '',
    });
  // Setting up the options of all the other commands takes a twentieth of a check.
  if (first === 'check') addCheck(program, io, done);
  else for (const { add } of (await import('./commands/index.ts')).commands) add(program, io, done);
  for (const command of program.commands) command.configureOutput(mistakesOf(`caseplan ${command.name()}`));
  return program;
}
