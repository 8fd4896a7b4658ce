import type { Plain } from './args.ts';

/** The string that a text argument stands for; undefined for what is none. */
function textOf(value: object): string | undefined {
  const { person, id, item, date, code, prose, fileText, lawText } = value as Partial<Record<string, unknown>>;
  const text = item === undefined ? (person ?? date ?? code ?? prose ?? fileText ?? lawText) : id;
  return typeof text === 'string' ? text : undefined;
}

/** Arguments as the words of a message see them: every text argument is the string that stands for it. */
export function plain<T>(args: T): Plain<T> {
  if (typeof args !== 'object' || args === null) return args as Plain<T>;
  const text = textOf(args);
  if (text !== undefined) return text as Plain<T>;
  if (Array.isArray(args)) return args.map(plain) as Plain<T>;
  return Object.fromEntries(Object.entries(args).map(([key, value]) => [key, plain(value)])) as Plain<T>;
}

/** The words of a language for a family of messages; what each takes as arguments its own types say. */
type AnyWords = { readonly [id: string]: (args: never) => string };

/** A message in the words of a language. Arguments may be plain already, as those of a message within a message are. */
export function inWords<W extends AnyWords>(words: W, { id, args }: { readonly id: keyof W; readonly args: unknown }) {
  const word = words[id] as (args: unknown) => string;
  return word(plain(args));
}
