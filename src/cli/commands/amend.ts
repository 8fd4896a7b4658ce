import type { Command } from 'commander';
import type { AmendOptions } from '../amend/amend.ts';
import type { Io } from '../io.ts';
import { asOf, block, common, config, type Done, language, repeated } from './common.ts';

export const examples = {
  amend: `${block([
    'caseplan amend a.plan.yaml                asks which dates and targets move, and why',
    "caseplan amend a.plan.yaml --as-of 2026-04-15 --move 't-plan=2026-06-12:The aunt is away in May.'",
    'caseplan amend a.plan.yaml --answers moves.yaml -o c.plan.yaml',
    'caseplan amend a.plan.yaml --as-of 2026-04-15 --from 2026-05-01 --until 2026-10-31',
  ])}
The new version is a draft. The old file stays as it is; checked together with the new one it is history as soon as that is active.
See what is different: caseplan diff OLD NEW
`,
};

export function add(program: Command, io: Io, done: Done): void {
  common(program.command('amend'))
    .summary('start the next version of a plan')
    .description(
      'Writes the next version of a plan: open work is carried over with its dates, finished work is summarized, measures begin where they stand, and nobody has signed yet.',
    )
    .argument('<plan>', 'the plan, or - for standard input')
    .option(
      '-o, --output <file>',
      'the file to write; - for standard output (default: <new id>.plan.yaml beside the plan)',
    )
    .option('--id <new-id>', 'id of the new version (default: the old one with -v2, -v3, …)')
    .option('--from <date>', 'its first day (default: today, or the day after a plan that ends within 30 days)')
    .option('--until <date>', 'its last day (default: as long as the old one)')
    .option('--summary <text>', 'what came of the plan so far, in a few sentences')
    .option(
      '--move <id=value:reason>',
      'another date of a task or goal, or another target of a measure, and why (can be repeated)',
      repeated,
    )
    .option('--answers <file>', 'the same from a YAML file: id, from, until, summary, moves')
    .option('--plain', 'questions line by line, as a screen reader reads them')
    .addOption(asOf())
    .addOption(config())
    .addOption(language())
    .addHelpText('after', examples.amend)
    .action(async (file: string, options: AmendOptions) => {
      done(await (await import('../amend/amend.ts')).runAmend(file, options, io));
    });
}
