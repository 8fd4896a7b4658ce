import { Argument, type Command } from 'commander';
import type { Shell } from '../completion.ts';
import type { Io } from '../io.ts';
import { block, type Done } from './common.ts';

export const examples = {
  completion: block([
    'source <(caseplan completion bash)         for every new shell: put this line into ~/.bashrc',
    'caseplan completion zsh > _caseplan        into a folder of your $fpath',
    'caseplan completion fish > caseplan.fish   into ~/.config/fish/completions',
  ]),
};

export function add(program: Command, io: Io, done: Done): void {
  program
    .command('completion')
    .summary('print a script that completes commands in your shell')
    .description(
      'Prints a script for your shell: commands, options, their values, rules and plan files complete with Tab.',
    )
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish'] satisfies Shell[]))
    .addHelpText('after', examples.completion)
    .action(async (shell: Shell) => {
      done(await (await import('../completion.ts')).runCompletion(shell, io));
    });
  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: string[]) => {
      done(await (await import('../completion.ts')).runComplete(program, words, io));
    });
}
