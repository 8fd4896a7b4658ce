import { type Command, Option } from 'commander';
import type { Io } from '../io.ts';
import type { UpdateOptions } from '../update/updating.ts';
import { asOf, behindFile, block, common, config, type Done, language } from './common.ts';

export const examples = {
  update: block([
    'caseplan update a.plan.yaml               asks what happened',
    'caseplan update a.plan.yaml task t-plan --status completed --on 2026-04-10 --evidence "Seen on the fridge."',
    'caseplan update a.plan.yaml task t-plan --due 2026-05-22 --reason "The aunt is away until May 15."',
    'caseplan update a.plan.yaml measure m-nights --value 19 --on 2026-04-14',
    'caseplan update a.plan.yaml contact --with ana,leo --summary "Leo slept well." --dry-run',
    'caseplan update a.plan.yaml review --help what can be said of a review',
  ]),
};

/** What can happen has a command of its own behind the file, which is loaded when it is asked for. */
export function add(program: Command, io: Io, done: Done): void {
  const command = common(program.command('update'));
  command
    .summary('record what happened: done, moved, seen, held, signed')
    .description(
      'Records in a plan what happened. Only the lines that it is about change. Without a change, it asks in the terminal.',
    )
    .argument('[file]', 'the plan')
    .argument('[change...]', 'what happened, with its options (see below)')
    .option('--dry-run', 'print the diff, and write nothing')
    .option('--replace', 'write over what was recorded before')
    .option('--anyway', 'record it although the plan then lacks something')
    .option('--show-names', 'the lines of the plan in the log of a CI job')
    .option('--plain', 'questions line by line, as a screen reader reads them')
    .addOption(asOf())
    .addOption(config())
    .addOption(language())
    .addOption(new Option('-h, --help', 'display help for command'))
    .helpOption(false)
    .allowUnknownOption()
    .action(async (_file: string | undefined, _change: string[], options: UpdateOptions) => {
      done(await (await import('../update/update.ts')).runUpdate(command, options, io));
    });
  behindFile.set(command, async (file) => (await import('../update/commands.ts')).changeCommands(command, file, io));
}
