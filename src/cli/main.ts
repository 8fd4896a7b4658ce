import { Argument, Command, CommanderError, Option } from 'commander';
import type { SchemaKind } from '../config/json-schemas.ts';
import { formatNames } from '../report/formats.ts';
import { severities } from '../rules/severity.ts';
import { languages } from '../wording/index.ts';
import { type CheckOptions, runCheck } from './check.ts';
import type { Shell } from './completion.ts';
import type { DeadlinesOptions } from './deadlines.ts';
import { examples } from './examples.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import type { ExplainOptions, RulesOptions } from './explain.ts';
import type { InitOptions } from './init.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import type { RenderOptions } from './render.ts';
import { formatOption } from './report-targets.ts';
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

type Done = (status: ExitStatus) => void;

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

const config = () => new Option('--config <file>', 'the configuration (default: the nearest caseplan.config.yaml)');
const asOf = () => new Option('--as-of <date>', 'the day that counts as today, YYYY-MM-DD (default: today)');
const language = () =>
  new Option('--language <tag>', 'language of what is printed (default: that of the terminal, else en)').choices(
    languages,
  );

function common(command: Command): Command {
  return command.option('--quiet', 'only what needs attention').option('--no-color', 'no colors (also: NO_COLOR)');
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

function addCheck(program: Command, io: Io, done: Done) {
  common(program.command('check'))
    .summary('tell what is missing, late or untraceable')
    .description(
      'Checks plans: components, dates and the chain from danger to measure. Exit status 1 when there is an error.',
    )
    .argument('[path...]', 'files, folders, globs, or - for standard input (default: this folder)')
    .addOption(asOf())
    .addOption(config())
    .addOption(
      new Option(
        '--format <format>',
        `form of the findings: ${formatNames.join(', ')} (default: pretty); FORMAT=FILE writes it to a file (can be repeated)`,
      )
        .choices(formatNames)
        .argParser(formatOption),
    )
    .option('-o, --output <file>', 'write the findings to a file; - for standard output')
    .option('--rule <id>', 'only findings of this rule, or of family/* (can be repeated)', repeated)
    .addOption(new Option('--severity <level>', 'show only what is at least so severe').choices(severities))
    .option('--max-warnings <n>', 'exit with status 1 when there are more warnings than this')
    .option('--verbose', 'every finding in full, and what is suppressed')
    .option('--show-names', 'names and contacts of people in every format, and in the log of a CI job')
    .addOption(
      new Option(
        '--print-config <file>',
        'show what applies to this file and where that is said; check nothing',
      ).conflicts('format'),
    )
    .option('--baseline <file>', 'leave out the findings that this file knows')
    .addOption(
      new Option('--update-baseline', 'write the findings of now into the file of --baseline').conflicts('rule'),
    )
    .addOption(
      new Option(
        '--report-suppressions',
        'list the comments that suppress findings, with reason, end and author',
      ).conflicts(['baseline', 'updateBaseline', 'fix', 'fixUnsafe', 'diff']),
    )
    .option('--fix', 'mend what is surely a slip: spelling of keys, codes and dates, quotes, tabs')
    .option('--fix-unsafe', 'mend also what is probably one; look at the result')
    .addOption(
      new Option(
        '--diff',
        'print what --fix would change, and change nothing; status 1 when there is something',
      ).conflicts('format'),
    )
    .option('--since <ref>', 'only plans that differ from where this branch left REF, and those new to Git')
    .addOption(
      new Option('--staged', 'only plans of the next commit, as they stand in the index of Git').conflicts([
        'since',
        'stdinFilename',
        'fix',
        'fixUnsafe',
      ]),
    )
    .addOption(
      new Option('--watch', 'check again what changes, until Ctrl-C').conflicts([
        'staged',
        'stdinFilename',
        'updateBaseline',
        'printConfig',
        'fix',
        'fixUnsafe',
        'diff',
      ]),
    )
    .option('--stdin-filename <name>', 'the path that standard input stands for')
    .option('--shard <k/n>', 'only the Kth of N parts of the plans, to share them among machines')
    .option('--jobs <n>', 'how many files are read at once (default: 12)')
    .addOption(language())
    .addHelpText('after', examples.check)
    .action(async (paths: string[], options: CheckOptions) => {
      const runs = options.watch ? (await import('./watch.ts')).runWatch : runCheck;
      done(await runs(paths, options, io));
    });
}

const repeated = (value: string, before: string[] = []) => [...before, value];

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
