import { type Command, Option } from 'commander';
import type { InitOptions } from '../init/init.ts';
import type { Io } from '../io.ts';
import { asOf, block, common, config, type Done, language } from './common.ts';

export const examples = {
  init: block([
    'caseplan init castell.plan.yaml           ask, and write this plan',
    'caseplan init --answers answers.yaml -o castell.plan.yaml',
    'caseplan init --from castell.plan.yaml    ask what is new, and carry over the family',
    'caseplan init --print-questions --jurisdiction us-tx --language es',
  ]),
};

export function add(program: Command, io: Io, done: Done): void {
  common(program.command('init'))
    .summary('ask about a family and write a plan')
    .description(
      'Asks about the family, the dangers, the goals and who does what, and writes a plan. Saved after every answer.',
    )
    .argument('[file]', 'the plan to write (default: <plan id>.plan.yaml)')
    .option('--answers <file>', 'answers from a YAML file instead of a terminal')
    .option(
      '--from <plan>',
      'begin with the case, the people, the children and the findings of another plan of the family',
    )
    .option('-o, --output <file>', 'the plan to write; - for standard output')
    .option('--print-questions', 'print every question, why it is asked and an example, and ask nothing')
    .addOption(
      new Option('--format <format>', 'with --print-questions: form of the list')
        .choices(['text', 'json'])
        .implies({ printQuestions: true }),
    )
    .option('--jurisdiction <code>', 'whose words and law, such as us-tx (default: that of the configuration)')
    .option('--plain', 'line by line and choices by number, for screen readers and braille displays')
    .addOption(language())
    .addOption(asOf())
    .addOption(config())
    .addHelpText('after', examples.init)
    .action(async (file: string | undefined, options: InitOptions) => {
      done(await (await import('../init/init.ts')).runInit(file, options, io));
    });
}
