import { type Command, Option } from 'commander';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DocumentKind, OptionValues } from '../document/kind.ts';
import { documentKind, documentKinds, documentOptions } from '../document/kinds/index.ts';
import { UserMistake } from './exit.ts';
import { dateOption } from './options.ts';

/** What `render` offers: every kind of document, and the options that only some of them take. */

const either = new Intl.ListFormat('en', { type: 'disjunction' });
const namesOf = (kinds: readonly DocumentKind[]) => either.format(kinds.map(({ name }) => name));
const [usual] = documentKinds as readonly [DocumentKind];

/** "the plan document or a status report". */
export const documentsInWords = either.format(documentKinds.map(({ called }) => called.en));

export function documentOption(): Option {
  const names = documentKinds.map(({ name }) => name);
  return new Option('--document <kind>', 'what to make').choices(names).default(usual.name);
}

/** Adds the options that some kinds of document take, each with their names. */
export function addDocumentOptions(command: Command): void {
  for (const { option, kinds } of documentOptions()) {
    command.option(option.flags, `with --document ${namesOf(kinds)}: ${option.sets}`);
  }
}

/** The kind that was asked for; the first where none was. The command line takes no other names. */
export const askedKind = (name = usual.name): DocumentKind => documentKind(name) ?? usual;

/** @throws UserMistake for an option that this kind of document does not take, and for a value that is no day until today. */
export function optionValues(kind: DocumentKind, given: object, today: PlainDate): OptionValues {
  const texts = given as Readonly<Record<string, string | undefined>>;
  const values = documentOptions().flatMap(({ name, option, kinds }) => {
    const text = texts[name];
    if (text === undefined) return [];
    const flag = option.flags.split(' ', 1).join('');
    const value = dateOption(flag, text);
    if (!kinds.includes(kind)) {
      throw new UserMistake(
        `${flag} goes with --document ${namesOf(kinds)}: a ${kind.name} document ${option.otherwise}.`,
      );
    }
    if (value > today) throw new UserMistake(`${flag} ${value} is after ${today}.`);
    return [[name, value] as const];
  });
  return Object.fromEntries(values);
}
