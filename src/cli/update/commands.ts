import { Argument, Command, Option } from 'commander';
import type { ChangeKind, Field } from '../../life/change.ts';
import { changes } from '../../life/changes/index.ts';
import { optionOf, type Typed } from '../../life/read-given.ts';
import { meaningsOf } from '../../plan/schema/meanings.ts';
import { changeWords, fieldWords } from '../../wording/en/life/asked.ts';
import { mistakesOf, offers, type Value } from '../commands/common.ts';
import { engineFor } from '../engine.ts';
import { readPlanFile } from '../files/plan-file.ts';
import type { Io } from '../io.ts';
import { shellWord } from '../shell-word.ts';

/** A change as it was asked for on the command line. */
export interface Asked {
  kind: ChangeKind;
  typed: Typed;
}

/**
 * The commands behind `caseplan update FILE`, made of the list of changes. `asked` gets what was asked for.
 * @param outer the command `update`, whose settings they have
 */
export function changeCommands(outer: Command, file: string, io: Io, asked: (what: Asked) => void = () => {}): Command {
  const program = new Command(`caseplan update ${file}`).copyInheritedSettings(outer).helpCommand(false);
  for (const kind of changes) {
    const command = program.command(kind.id).helpOption(false).description(sentence(changeWords[kind.id]));
    command.summary(changeWords[kind.id]);
    command.configureOutput(mistakesOf(`caseplan update ${shellWord(file)} ${kind.id}`));
    for (const [name, field] of Object.entries(kind.fields)) {
      const { about } = fieldWords[field.words];
      if (name === kind.subject) command.addArgument(offering(new Argument(`<${name}>`, about), field, file, io));
      else command.addOption(offering(new Option(flagsOf(name, field), aboutOf(field, about)), field, file, io));
    }
    command.action((...given: unknown[]) => {
      const subject = kind.subject === null ? {} : { [kind.subject]: given[0] };
      asked({ kind, typed: { ...subject, ...command.opts() } as Typed });
    });
    // Options of the whole command stand behind the change, too, where the shell completes them.
    for (const option of outer.options) command.addOption(option.long === '--help' ? option : hidden(option));
  }
  return program;
}

const sentence = (text: string) => `Records that ${text.replace(/^how far/, 'it is known how far')}.`;

function hidden({ flags, description }: Option): Option {
  return new Option(flags, description).hideHelp();
}

const placeholders: Readonly<Record<Field['type'], string | null>> = {
  date: 'date',
  time: 'hh:mm',
  prose: 'text',
  number: 'n',
  flag: null,
  code: 'code',
  thing: 'id',
  things: 'ids',
  newId: 'id',
};

/** `--in-residence`, `--on <date>`. */
export function flagsOf(name: string, field: Field): string {
  const value = placeholders[field.type];
  return value === null ? optionOf(name) : `${optionOf(name)} <${value}>`;
}

/** What a field is, with what can be said and what it is where nothing is said. */
export function aboutOf(field: Field, about: string): string {
  const codes = field.codes !== undefined && field.codes.length <= 9 ? `: ${field.codes.join(', ')}` : '';
  const usual = field.usual === 'today' ? ' (default: today)' : '';
  const required = field.required && usual === '' ? ' (needed)' : '';
  return `${about}${codes}${usual}${required}`;
}

function offering<T extends Option | Argument>(holder: T, field: Field, file: string, io: Io): T {
  const { codes, of } = field;
  if (codes) {
    const meanings = meaningsOf(codes) ?? [];
    offers.set(holder, async () => codes.map((code, index): Value => [code, meanings[index] ?? '']));
  } else if (of) {
    offers.set(holder, async () => {
      const read = await readPlanFile(file, engineFor({}, io), io).catch(() => null);
      return read?.file.plan ? of(read.file.plan).map(({ id, title }): Value => [id, title]) : [];
    });
  } else if (field.type === 'newId') offers.set(holder, async () => []);
  return holder;
}
