import { Argument, Command, CommanderError, Option } from 'commander';
import type { SchemaKind } from '../config/json-schemas.ts';
import { addCheck } from './check-command.ts';
import type { Shell } from './completion.ts';
import type { DeadlinesOptions } from './deadlines.ts';
import { examples } from './examples.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import type { ExplainOptions, RulesOptions } from './explain.ts';
import type { InitOptions } from './init.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import type { RenderOptions } from './render.ts';
import { asOf, common, config, type Done, language, repeated } from './shared-options.ts';
import { version } from './version.ts';

/**
 * Runs the program: arguments without node and script in, exit status out. Never throws; what it prints goes to `io`.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = exit.done;
  const program = programFor(args[0], io, (result) => {
    status = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    return ending(error, io);
  }
}

/** The three ways of ending badly: the user's mistake, an interruption, our fault. */
function ending(error: unknown, io: Io): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.mistake;
  if (error instanceof UserMistake) {
    io.stderr.write(`caseplan: ${error.message}\n`);
    return error.status;
  }
  if (error instanceof Error && ['ExitPromptError', 'AbortError'].includes(error.name)) return exit.interrupted;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(`caseplan ${version} on Node ${io.nodeVersion} failed. This is a fault of the program, not yours.\n`);
  io.stderr.write(`Please report it with the lines below; take names out first.\n\n${stack}\n`);
  return exit.fault;
}

function programFor(first: string | undefined, io: Io, done: Done): Command {
  const program = new Command('caseplan')
    .description('Checks child-welfare case plans kept as YAML and renders them as court-ready PDF.')
    .version(version)
    .helpCommand(false)
    .addHelpText('after', examples.program)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(mistakeLine(text)),
      getOutHelpWidth: () => Math.min(io.stdout.columns, 100),
      getOutHasColors: () => io.stdout.isTTY && (io.env.NO_COLOR ?? '') === '',
    });
  addCheck(program, io, done);
  // Setting up the options of all the other commands takes a twentieth of a check.
  if (first === 'check') return program;
  addInit(program, io, done);
  addRender(program, io, done);
  addDeadlines(program, io, done);
  addReference(program, io, done);
  addCompletion(program, io, done);
  return program;
}

/** commander's own errors in the form of ours, with the way to the help. */
function mistakeLine(text: string): string {
  const line = text
    .replace(/^error: /, '')
    .replace(/\n\(Did/, ' (Did')
    .trim();
  return `caseplan: ${line.replace(/\.?$/, '.')} See: caseplan --help\n`;
}

function addInit(program: Command, io: Io, done: Done) {
  common(program.command('init'))
    .summary('ask about a family and write a plan')
    .description(
      'Asks about the family, the dangers, the goals and who does what, and writes a plan. Saved after every answer.',
    )
    .argument('[file]', 'the plan to write (default: <plan id>.plan.yaml)')
    .option('--answers <file>', 'answers from a YAML file instead of a terminal')
    .option('-o, --output <file>', 'the plan to write; - for standard output')
    .addOption(asOf())
    .addOption(config())
    .addHelpText('after', examples.init)
    .action(async (file: string | undefined, options: InitOptions) => {
      done(await (await import('./init.ts')).runInit(file, options, io));
    });
}

function addRender(program: Command, io: Io, done: Done) {
  common(program.command('render'))
    .summary('make the plan document or a status report')
    .description('Renders plans as PDF/A-2a and PDF/UA-1, or as HTML. A plan with errors is rendered as a draft only.')
    .argument('[path...]', 'files, folders, globs, or - for standard input (default: this folder)')
    .addOption(new Option('--document <kind>', 'what to make').choices(['plan', 'status']).default('plan'))
    .addOption(new Option('--format <format>', 'kind of file').choices(['pdf', 'html']).default('pdf'))
    .addOption(asOf())
    .option('--since <date>', 'status report: from this day on (default: the last review or hearing)')
    .option('--language <tag>', 'language of the document (default: that of the plan)')
    .option('--draft', 'render in spite of errors, with DRAFT on every page')
    .option('-o, --output <file>', 'the file to write; - for standard output')
    .option('--out-dir <folder>', 'the folder to write to (default: beside the plan)')
    .option('--browser <path>', 'the Chromium to print with (also: CASEPLAN_BROWSER)')
    .addOption(config())
    .addHelpText('after', examples.render)
    .action(async (paths: string[], options: RenderOptions) => {
      done(await (await import('./render.ts')).runRender(paths, options, io));
    });
}

function addDeadlines(program: Command, io: Io, done: Done) {
  common(program.command('deadlines'))
    .summary('list every clock of the law with its date')
    .description(
      'Lists every clock of the law: what starts it, how it is counted, when it ends, where it stands. No legal advice.',
    )
    .argument('[path...]', 'files, folders, globs, or - for standard input (default: this folder)')
    .addOption(
      new Option('--format <format>', 'form of the list; ics is a calendar')
        .choices(['table', 'json', 'csv', 'ics'])
        .default('table'),
    )
    .option('--within <time>', 'only what is overdue or ends within this time, such as 30d, 6w, 3m')
    .option('--what-if <event=date>', 'reckon as if this event were in the plan (can be repeated)', repeated)
    .option('--all', 'also what does not apply, and why')
    .addOption(asOf())
    .option('-o, --output <file>', 'write the list to a file; - for standard output')
    .addOption(config())
    .addHelpText('after', examples.deadlines)
    .action(async (paths: string[], options: DeadlinesOptions) => {
      done(await (await import('./deadlines.ts')).runDeadlines(paths, options, io));
    });
}

function addReference(program: Command, io: Io, done: Done) {
  common(program.command('explain'))
    .summary('say what a rule or a deadline asks, why, and what to do')
    .description(
      'Prints the text of a rule, a deadline or a content that the law asks for, with its source. Needs no network.',
    )
    .argument('[id]', 'such as timeline/task-overdue or deadline/us-tx/dismissal (default: the list of rules)')
    .option('--plan <file>', 'work the deadline out on this plan, step by step')
    .addOption(asOf())
    .addOption(config())
    .addOption(language())
    .addHelpText('after', examples.explain)
    .action(async (id: string | undefined, options: ExplainOptions) => {
      done(await (await import('./explain.ts')).runExplain(id, options, io));
    });
  common(program.command('rules'))
    .summary('list all rules with their severity')
    .description('Lists all rules with their severity.')
    .addOption(new Option('--format <format>', 'form of the list').choices(['table', 'json']).default('table'))
    .addOption(language())
    .addHelpText('after', examples.rules)
    .action(async (options: RulesOptions) => {
      done(await (await import('./explain.ts')).runRules(options, io));
    });
  program
    .command('schema')
    .summary('print the JSON Schema of the plan file')
    .description('Prints the JSON Schema of a kind of file, for editors and other programs.')
    .addArgument(new Argument('[kind]', 'the kind of file').choices(['plan', 'config', 'pack']).default('plan'))
    .option('-o, --output <file>', 'write it to a file; - for standard output')
    .addHelpText('after', examples.schema)
    .action(async (kind: SchemaKind, options: { output?: string }) => {
      done(await (await import('./schema.ts')).runSchema(kind, options, io));
    });
  common(program.command('doctor'))
    .summary('tell what is installed and works')
    .description(
      'Looks at Node, the browser, its sandbox and the fonts, prints a page, and says how to mend what does not work.',
    )
    .option('--browser <path>', 'the Chromium to try (also: CASEPLAN_BROWSER)')
    .addHelpText('after', examples.doctor)
    .action(async (options: CommonOptions & { browser?: string }) => {
      done(await (await import('./doctor.ts')).runDoctor(options, io));
    });
}

function addCompletion(program: Command, io: Io, done: Done) {
  program
    .command('completion')
    .summary('print a script that completes commands in your shell')
    .description(
      'Prints a script for your shell: commands, options, their values, rules and plan files complete with Tab.',
    )
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish'] satisfies Shell[]))
    .addHelpText('after', examples.completion)
    .action(async (shell: Shell) => {
      done(await (await import('./completion.ts')).runCompletion(shell, io));
    });
  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: string[]) => {
      done(await (await import('./completion.ts')).runComplete(program, words, io));
    });
}
