import { type Command, Option } from 'commander';
import type { DeadlinesOptions } from '../deadlines.ts';
import type { Io } from '../io.ts';
import { asOf, block, common, config, type Done, repeated } from './common.ts';

export const examples = {
  deadlines: block([
    'caseplan deadlines a.plan.yaml            every clock of one plan',
    'caseplan deadlines plans/ --within 6w     overdue, or due in six weeks, in all plans',
    'caseplan deadlines plans/ --format ics -o deadlines.ics',
    'caseplan deadlines a.plan.yaml --what-if removal=2026-05-04 --all',
  ]),
};

export function add(program: Command, io: Io, done: Done): void {
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
    .option('--all', 'also what does not apply, and why; in a calendar, all that was met')
    .addOption(asOf())
    .option('-o, --output <file>', 'write the list to a file; - for standard output')
    .addOption(config())
    .addHelpText('after', examples.deadlines)
    .action(async (paths: string[], options: DeadlinesOptions) => {
      done(await (await import('../deadlines.ts')).runDeadlines(paths, options, io));
    });
}
