import type { CodeArg, DateArg, FileTextArg, MessageOf, WordsOf } from './args.ts';

type Nothing = Readonly<Record<never, never>>;

/** A phrase by its keys, `page.of`; left out for the file as a whole. */
interface Phrase {
  at?: FileTextArg;
}

/** `program`: what the program says in that place. */
interface SaidOtherwise extends Phrase {
  program: CodeArg;
}

/** `known`: the first of the names that there are, and how many `more`. */
interface Known {
  known: readonly CodeArg[];
  more: number;
}

/** A template by its name. `isOwn`: it is the agency's. */
interface Template {
  template: FileTextArg;
  isOwn: boolean;
}

/** What is said when a document cannot be made as it was asked for, or not wholly: what is wrong, and what to do. */
export interface DocumentArgs {
  'option-of-others': {
    option: CodeArg;
    kinds: readonly CodeArg[];
    kind: CodeArg;
    otherwise: Readonly<Record<'en' | 'es', string>>;
  };
  'option-future': { option: CodeArg; date: DateArg; today: DateArg };
  'no-fixed-words': { asked: CodeArg; shown: CodeArg; known: readonly CodeArg[] };
  untranslated: { wanted: CodeArg; shown: CodeArg; at: FileTextArg };
  'untranslated-more': { n: number };
  /** `point`: the code point, `U+4E00`. `more`: how many other characters. */
  undrawable: { character: FileTextArg; point: CodeArg; more: number };

  'file-unknown': { guess?: CodeArg } & Known;
  'phrases-map': Phrase & Known;
  'phrases-list': { at?: FileTextArg; now: readonly CodeArg[] };
  'phrase-unknown': { at: FileTextArg; guess?: CodeArg } & Known;
  'phrase-no-text': SaidOtherwise;
  'phrase-empty': SaidOtherwise;
  'phrase-language': Nothing;
  'phrase-invisible': Phrase;
  'phrase-undrawable': { letter: FileTextArg; letters: readonly CodeArg[] };
  'phrase-slot-unknown': SaidOtherwise & { slot: FileTextArg; guess?: CodeArg };
  'phrase-slot-missing': SaidOtherwise & { slot: CodeArg };

  'style-end-tag': Nothing;
  'style-unclosed': { what: 'comment' | 'quotes' };
  'style-loads': { what: FileTextArg };
  'style-typeface': Nothing;
  'style-closes-nothing': { sign: CodeArg };
  'style-stays-open': { sign: CodeArg; closer: CodeArg };

  'template-ends-early': Nothing;
  'template-closes-nothing': Nothing;
  'template-closes-other': { opened: FileTextArg; closed: FileTextArg };
  'template-syntax': Nothing;
  'template-no-helper': { name: FileTextArg };
  'template-renames-css': Nothing;
  'template-decorator': Nothing;
  'template-unescaped': { name: FileTextArg };
  'template-block-params': { name: CodeArg; n: number };
  'template-partial-computed': { known: readonly CodeArg[] };
  'template-partial-unknown': { name: FileTextArg; guess?: CodeArg; known: readonly CodeArg[] };

  /** Where a template of the agency's own meets a plan that it does not fit. `reason`: the words of the template language. */
  'page-unprintable': Template & { reason: FileTextArg };
  'page-endless': Nothing;
  'page-no-field': { field: FileTextArg };
  'page-handed-nothing': { template: FileTextArg; line: number; column: number; field: FileTextArg };
  /** `isHanded`: by what the agency's templates hand to one of the program. */
  'page-failed': { reason: FileTextArg; isHanded: boolean };
}

export type DocumentMessage = MessageOf<DocumentArgs>;
export type DocumentWords = WordsOf<DocumentArgs>;

/** A message of this family. */
export const documentMessage = <K extends keyof DocumentArgs>(id: K, args: DocumentArgs[K]) =>
  ({ id, args }) as MessageOf<DocumentArgs, K> & DocumentMessage;

/** The words of a language; another than English is loaded when it is asked for. */
export async function documentWordsIn(language: 'en' | 'es'): Promise<DocumentWords> {
  return language === 'es'
    ? (await import('./es/document.ts')).documentEs
    : (await import('./en/document.ts')).documentEn;
}
