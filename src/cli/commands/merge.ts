import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { MergeOptions } from '../merge.ts';
import { block, type Done } from './common.ts';

export const examples = {
  merge: `${block([
    'caseplan merge base.yaml a.plan.yaml mine.yaml             writes into a.plan.yaml',
    'caseplan merge base.yaml a.plan.yaml mine.yaml -o -        shows the result',
    'git config merge.caseplan.driver "caseplan merge %O %A %B --path %P"',
  ])}
Exit status: 1 when there is a conflict; its lines stand between <<<<<<< and >>>>>>>.
`,
};

export function add(program: Command, io: Io, done: Done): void {
  program
    .command('merge')
    .summary('bring two versions of a plan together')
    .description(
      'Merges two versions of a plan that began as the same: by id and not by line. As a merge driver, Git calls it by itself.',
    )
    .argument('<base>', 'what both began with')
    .argument('<ours>', 'the one version; the result is written into it')
    .argument('<theirs>', 'the other version')
    .option('-o, --output <file>', 'write the result to another file; - for standard output')
    .option('--path <file>', 'the name of the plan for what is told, where OURS has a passing one')
    .option('--marker-size <n>', 'how many signs the marks of a conflict have (default: 7)')
    .option('--quiet', 'only what needs attention')
    .addHelpText('after', examples.merge)
    .action(async (base: string, ours: string, theirs: string, options: MergeOptions) => {
      done(await (await import('../merge.ts')).runMerge({ base, ours, theirs }, options, io));
    });
}
