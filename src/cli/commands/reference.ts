import { Argument, type Command, Option } from 'commander';
import type { SchemaKind } from '../../config/json-schemas.ts';
import type { ExplainOptions, RulesOptions } from '../explain.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { asOf, block, common, config, type Done, language } from './common.ts';

export const examples = {
  explain: block([
    'caseplan explain timeline/task-overdue',
    'caseplan explain deadline/us-tx/dismissal',
    'caseplan explain deadline/us/case-plan --plan a.plan.yaml',
    'caseplan explain                          all rules',
  ]),
  rules: block(['caseplan rules', 'caseplan rules --format json']),
  schema: block(['caseplan schema -o plan.schema.json', 'caseplan schema config -o config.schema.json']),
  doctor: block(['caseplan doctor', 'caseplan doctor --browser /usr/bin/chromium']),
};

export function add(program: Command, io: Io, done: Done): void {
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
      done(await (await import('../explain.ts')).runExplain(id, options, io));
    });
  common(program.command('rules'))
    .summary('list all rules with their severity')
    .description('Lists all rules with their severity.')
    .addOption(new Option('--format <format>', 'form of the list').choices(['table', 'json']).default('table'))
    .addOption(language())
    .addHelpText('after', examples.rules)
    .action(async (options: RulesOptions) => {
      done(await (await import('../explain.ts')).runRules(options, io));
    });
  program
    .command('schema')
    .summary('print the JSON Schema of the plan file')
    .description('Prints the JSON Schema of a kind of file, for editors and other programs.')
    .addArgument(
      new Argument('[kind]', 'the kind of file').choices(['plan', 'answers', 'config', 'pack']).default('plan'),
    )
    .option('-o, --output <file>', 'write it to a file; - for standard output')
    .addHelpText('after', examples.schema)
    .action(async (kind: SchemaKind | 'answers', options: { output?: string }) => {
      done(await (await import('../schema.ts')).runSchema(kind, options, io));
    });
  common(program.command('doctor'))
    .summary('tell what is installed and works')
    .description(
      'Looks at Node, the browser, its sandbox and the fonts, prints a page, and says how to mend what does not work.',
    )
    .option('--browser <path>', 'the Chromium to try (also: CASEPLAN_BROWSER)')
    .addHelpText('after', examples.doctor)
    .action(async (options: CommonOptions & { browser?: string }) => {
      done(await (await import('../doctor.ts')).runDoctor(options, io));
    });
}
