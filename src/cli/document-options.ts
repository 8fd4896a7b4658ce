import { type Command, Option } from 'commander';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DocumentKind, OptionValues } from '../document/kind.ts';
import { documentKind, documentKinds, documentOptions } from '../document/kinds/index.ts';
import { code, day } from '../wording/args.ts';
import { documentMessage, documentWordsIn } from '../wording/document.ts';
import { inWords } from '../wording/render.ts';
import { UserMistake } from './exit.ts';
import { dateOption } from './options.ts';

/** What `render` offers: every kind of document, and the options that only some of them take. */

const either = new Intl.ListFormat('en', { type: 'disjunction' });
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
    command.option(option.flags, `with --document ${either.format(kinds.map(({ name }) => name))}: ${option.sets}`);
  }
}

/** The kind that was asked for; the first where none was. The command line takes no other names. */
export const askedKind = (name = usual.name): DocumentKind => documentKind(name) ?? usual;

/** @throws UserMistake for an option that this kind of document does not take, and for a value that is no day until today. */
export async function optionValues(kind: DocumentKind, given: object, today: PlainDate): Promise<OptionValues> {
  const texts = given as Readonly<Record<string, string | undefined>>;
  const asked = documentOptions().filter(({ name }) => texts[name] !== undefined);
  if (asked.length === 0) return {};
  const words = await documentWordsIn('en');
  const values = asked.map(({ name, option: { flags, otherwise }, kinds }) => {
    const flag = flags.split(' ', 1).join('');
    const date = dateOption(flag, texts[name] ?? '');
    const option = code(flag);
    const others = { option, kinds: kinds.map((one) => code(one.name)), kind: code(kind.name), otherwise };
    const future = { option, date: day(date), today: day(today) };
    const message = !kinds.includes(kind)
      ? documentMessage('option-of-others', others)
      : date > today
        ? documentMessage('option-future', future)
        : null;
    if (message !== null) throw new UserMistake(inWords(words, message));
    return [name, date] as const;
  });
  return Object.fromEntries(values);
}
