import { type Command, Option } from 'commander';
import { formatNames } from '../../report/formats.ts';
import { severities } from '../../rules/severity.ts';
import { type CheckOptions, runCheck } from '../check/check.ts';
import { formatOption } from '../check/report-targets.ts';
import type { Io } from '../io.ts';
import { asOf, block, common, config, type Done, language, repeated } from './common.ts';

export const examples = {
  check: `${block([
    'caseplan check                            every plan below this folder',
    'caseplan check a.plan.yaml --as-of 2026-05-01',
    "caseplan check plans/ --rule 'timeline/*' --severity warning",
    'caseplan check plans/ --format pretty --format sarif=findings.sarif',
    'caseplan check plans/ --baseline known.json --update-baseline',
    'caseplan check plans/ --report-suppressions',
    'caseplan check plans/ --fix --diff        what --fix would mend',
    'caseplan check a.plan.yaml --ask          answer what is missing or late',
    'cat a.plan.yaml | caseplan check - --stdin-filename plans/a.plan.yaml',
    'caseplan check plans/ --shard 1/4         the first of four machines',
    'caseplan check --print-config a.plan.yaml',
  ])}
Exit status: 1 when there is an error, or more warnings than --max-warnings; else 0. --rule narrows what counts, but a
file that cannot be read as a plan always does. --severity and --quiet change only what is shown.

Names: pretty and concise show those of your files at your own screen, not where CI is set. All other formats give ids
for names and leave out contacts, dates of birth and prose. --show-names shows them.
`,
};

export function add(program: Command, io: Io, done: Done): void {
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
    .addOption(
      new Option(
        '--ask',
        'ask in the terminal for what is missing or late, and write the answers into the plan',
      ).conflicts([
        'format',
        'output',
        'watch',
        'staged',
        'stdinFilename',
        'updateBaseline',
        'reportSuppressions',
        'printConfig',
        'fix',
        'fixUnsafe',
        'diff',
      ]),
    )
    .option('--plain', 'with --ask: questions line by line, as a screen reader reads them')
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
    .option('--force-exclude', 'leave out what ignore files and the configuration do, also where it is named')
    .option('--shard <k/n>', 'only the Kth of N parts of the plans, to share them among machines')
    .option('--jobs <n>', 'how many files are read at once (default: 12)')
    .addOption(language())
    .addHelpText('after', examples.check)
    .action(async (paths: string[], options: CheckOptions) => {
      const runs = options.watch ? (await import('../check/watch.ts')).runWatch : runCheck;
      done(await runs(paths, options, io));
    });
}
