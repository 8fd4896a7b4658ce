import { type Command, Option } from 'commander';
import type { Io } from '../io.ts';
import type { LogOptions } from '../log.ts';
import { block, common, config, type Done, language } from './common.ts';

export const examples = {
  log: `${block([
    'caseplan log a.plan.yaml                      every change, the last first',
    'caseplan log a.plan.yaml --since 2026-03-01',
    'caseplan log a.plan.yaml --format markdown -o history.md',
  ])}
Names: text shows them at your own screen, not where CI is set. json and markdown give ids for names and leave out the
texts of the plan, and of commits who made them and what they say. --show-names shows it all.
`,
};

export function add(program: Command, io: Io, done: Done): void {
  common(program.command('log'))
    .summary('tell who changed what in a plan, and when')
    .description(
      'Tells the history of a plan: the commits of Git that changed it, in the words of the plan, and what the plan itself records.',
    )
    .argument('<file>', 'the plan')
    .option('--since <date>', 'only what is not older than this day, YYYY-MM-DD')
    .addOption(
      new Option('--format <format>', 'form of the result').choices(['text', 'json', 'markdown']).default('text'),
    )
    .option('-o, --output <file>', 'write the result to a file; - for standard output')
    .option('--show-names', 'names and texts in every format, and in the log of a CI job')
    .addOption(language())
    .addOption(config())
    .addHelpText('after', examples.log)
    .action(async (file: string, options: LogOptions) => {
      done(await (await import('../log.ts')).runLog(file, options, io));
    });
}
