import type { DocumentWords } from '../document.ts';
import { listed } from './words.ts';

const phrase = (at: string | undefined) => at ?? 'A file of phrases';
const meant = (guess: string | undefined) => (guess ? ` Did you mean ${guess}?` : '');
const some = (names: readonly string[], more: number) => names.join(', ') + (more > 0 ? ` and ${more} more` : '');
const onlyInside =
  'Nothing is loaded from outside. A picture can be written into the file: url(data:image/png;base64,…).';
const handed = 'See what your templates hand to it.';

export const documentEn: DocumentWords = {
  'option-of-others': ({ option, kinds, kind, otherwise }) =>
    `${option} goes with --document ${listed(kinds, 'or')}: a ${kind} document ${otherwise.en}.`,
  'option-future': ({ option, date, today }) => `${option} ${date} is after ${today}.`,
  'no-fixed-words': ({ asked, shown, known }) =>
    `There are no fixed words in ${asked}; they are printed in ${shown}. Known: ${known.join(', ')}.`,
  untranslated: ({ wanted, shown, at }) => `no ${wanted} text for ${at}; shown in ${shown}.`,
  'untranslated-more': ({ n }) => `and ${n} more.`,
  undrawable: ({ character, point, more }) =>
    `no bundled font has the character ${character} (${point})${more > 0 ? ` and ${more} more` : ''}. ` +
    'Documents are printed in Latin, Greek, Cyrillic and emoji; write it in one of these, or use --format html.',

  'file-unknown': ({ guess, known, more }) =>
    `Nothing of that name is used in documents.${meant(guess)} Known: ${some(known, more)}.`,
  'phrases-map': ({ at, known, more }) => `${phrase(at)} must be a map. Its keys: ${some(known, more)}.`,
  'phrases-list': ({ at, now }) => `${phrase(at)} must be a list of ${now.length} texts. Now: ${now.join(', ')}.`,
  'phrase-unknown': ({ at, guess, known, more }) =>
    `There is no phrase ${at}.${meant(guess)} Known here: ${some(known, more)}.`,
  'phrase-no-text': ({ at, program }) => `${phrase(at)} must be a text. The program says "${program}".`,
  'phrase-empty': ({ at, program }) => `${phrase(at)} is empty. Take the key out to keep "${program}".`,
  'phrase-language': () => 'The language of the phrases cannot be changed. Take this key out.',
  'phrase-invisible': ({ at }) =>
    `${phrase(at)} has a character that nobody would see. Delete it; it may have come with a copy.`,
  'phrase-undrawable': ({ letter, letters }) =>
    `There is no drawing of "${letter}" for the mark of drafts. It can be written with the letters ${listed(letters)}.`,
  'phrase-slot-unknown': ({ at, slot, guess, program }) =>
    `${phrase(at)} has no ${slot}.${meant(guess)} The program says "${program}".`,
  'phrase-slot-missing': ({ at, slot, program }) =>
    `${phrase(at)} leaves out ${slot}, which would then be missing in documents. The program says "${program}".`,

  'style-end-tag': () => 'A style sheet cannot hold </style>. Take it out.',
  'style-unclosed': ({ what }) => `This ${what === 'comment' ? 'comment' : 'text in quotes'} is not closed. Close it.`,
  'style-loads': ({ what }) => `${what} is not allowed. ${onlyInside}`,
  'style-typeface': () =>
    '@font-face is not allowed. Documents are printed in the bundled typefaces, Public Sans and Source Serif 4: var(--sans), var(--serif).',
  'style-closes-nothing': ({ sign }) => `This ${sign} closes nothing. Take it out, or write what it should close.`,
  'style-stays-open': ({ sign, closer }) => `This ${sign} is not closed. Write ${closer} where it ends.`,

  'template-ends-early': () => 'The template ends before something that it opened is closed. Close it: {{/if}}, }}.',
  'template-closes-nothing': () => 'This closes a block that is not open. Take it out, or open the block before it.',
  'template-closes-other': ({ opened, closed }) =>
    `This opens ${opened}, but ${closed} is closed. Write {{/${opened}}} where it ends.`,
  'template-syntax': () => 'This is no Handlebars. See this line and the one before it; {{ and }} belong together.',
  'template-no-helper': ({ name }) => `There is no helper ${name}. Known: if, unless, each, with, lookup.`,
  'template-renames-css': () => 'css is the name of the styles and can mean nothing else. Take another name.',
  'template-decorator': () => 'A template cannot have decorators such as {{#*inline}}. Use a partial.',
  'template-unescaped': ({ name }) =>
    `{{{${name}}}} would print text of a plan as if it were HTML. Write {{${name}}}. Only {{{css}}}, the styles, stands in three.`,
  'template-block-params': ({ name, n }) =>
    `{{#${name}}} takes one thing, and here are ${n}. Write {{#${name} goals}}.`,
  'template-partial-computed': ({ known }) => `A partial is named, never computed. Known: ${known.join(', ')}.`,
  'template-partial-unknown': ({ name, guess, known }) =>
    `There is no partial ${name}.${meant(guess)} Known: ${known.join(', ')}.`,

  'page-unprintable': ({ template, isOwn, reason }) =>
    `${isOwn ? '' : "the program's "}${template} was given something that it cannot print (${reason}). ${handed}`,
  'page-endless': () => 'A template includes itself without end. Take it out there.',
  'page-no-field': ({ field }) =>
    `There is no ${field} here. Compare with the program's template of the same name; what it may print is in its {{…}}.`,
  'page-handed-nothing': ({ template, line, column, field }) =>
    `the program's ${template}:${line}:${column} was given something without ${field}. ${handed}`,
  'page-failed': ({ reason, isHanded }) => (isHanded ? `${reason}. ${handed}` : reason),
};
