import { type Command, Option } from 'commander';
import type { DiffOptions } from '../diff.ts';
import type { Io } from '../io.ts';
import { block, common, config, type Done, language } from './common.ts';

export const examples = {
  diff: `${block([
    'caseplan diff a.plan.yaml b.plan.yaml     what the later plan says otherwise',
    'caseplan diff --git HEAD~1 a.plan.yaml    what was changed since the commit before',
    'caseplan diff a.plan.yaml b.plan.yaml --format markdown -o comment.md',
    'cat b.plan.yaml | caseplan diff a.plan.yaml - --language es',
  ])}
Names: text shows them at your own screen, not where CI is set. json and markdown give ids for names and leave out the
texts of the plan. --show-names shows them.
`,
};

export function add(program: Command, io: Io, done: Done): void {
  common(program.command('diff'))
    .summary('tell what differs between two plans, in the words of the plan')
    .description(
      'Tells what was added, removed, moved, changed and recorded between two plans, goal by goal, with who and why where the plan says it.',
    )
    .argument('<old>', 'the earlier plan, or - for standard input; with --git the plan itself')
    .argument('[new]', 'the later plan, or - for standard input')
    .option('--git <rev>', 'compare with how the file stands in this commit, branch or tag of Git')
    .addOption(
      new Option('--format <format>', 'form of the result').choices(['text', 'json', 'markdown']).default('text'),
    )
    .option('-o, --output <file>', 'write the result to a file; - for standard output')
    .option('--exit-code', 'exit with status 1 when anything differs')
    .option('--show-names', 'names and texts in every format, and in the log of a CI job')
    .addOption(language())
    .addOption(config())
    .addHelpText('after', examples.diff)
    .action(async (old: string, now: string | undefined, options: DiffOptions) => {
      done(await (await import('../diff.ts')).runDiff(old, now, options, io));
    });
}
