import type { Command } from 'commander';
import type { ApproveOptions } from '../approve.ts';
import type { Io } from '../io.ts';
import { asOf, block, common, config, type Done } from './common.ts';

export const examples = {
  approve: `${block([
    'caseplan approve a.plan.yaml --by rao                       approved today, and active from now on',
    'caseplan approve a.plan.yaml --by rao --on 2026-02-19',
    'caseplan approve a.plan.yaml --by rao --dry-run             what would be written',
  ])}
Exit status: 1 when the plan has errors; they are shown, and nothing is written.
`,
};

export function add(program: Command, io: Io, done: Done): void {
  common(program.command('approve'))
    .summary('approve a plan, and keep what was approved')
    .description(
      'Records who approved a plan and when, with a fingerprint of its terms: a later change of them is found by check and marked on documents.',
    )
    .argument('<file>', 'the plan')
    .requiredOption(
      '--by <person>',
      'who approves it: the id of a caseworker or supervisor of the plan, not its author',
    )
    .option('--on <date>', 'the day of the approval, YYYY-MM-DD (default: today)')
    .option('--keep-draft', 'leave a draft a draft; otherwise it is active from now on')
    .option('--dry-run', 'print what would be written, and write nothing')
    .option('--show-names', 'the lines of the plan in the log of a CI job')
    .addOption(asOf())
    .addOption(config())
    .addHelpText('after', examples.approve)
    .action(async (file: string, options: ApproveOptions) => {
      done(await (await import('../approve.ts')).runApprove(file, options, io));
    });
}
