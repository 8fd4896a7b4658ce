import { describe, expect, test } from 'vitest';
import { readOwn } from '../../src/document/own/own.ts';
import { code, day, fileText } from '../../src/wording/args.ts';
import { type DocumentArgs, type DocumentMessage, documentWordsIn } from '../../src/wording/document.ts';
import { inWords } from '../../src/wording/render.ts';

const at = fileText('page.of');
const program = code('Page {page}');
const known = [code('one'), code('two')];
const otherwise = { en: 'has none', es: 'no la tiene' };
const template = fileText('partials/head.hbs');

/** Every message with arguments. */
const samples: { [K in keyof DocumentArgs]: DocumentArgs[K] } = {
  'option-of-others': { option: code('--since'), kinds: [code('status')], kind: code('plan'), otherwise },
  'option-future': { option: code('--since'), date: day('2026-05-01'), today: day('2026-04-15') },
  'no-fixed-words': { asked: code('vi'), shown: code('en'), known },
  untranslated: { wanted: code('es'), shown: code('en'), at },
  'untranslated-more': { n: 7 },
  undrawable: { character: fileText('界'), point: code('U+754C'), more: 2 },
  'file-unknown': { guess: code('styles.css'), known, more: 0 },
  'phrases-map': { known, more: 3 },
  'phrases-list': { at, now: known },
  'phrase-unknown': { at, guess: code('page'), known, more: 0 },
  'phrase-no-text': { at, program },
  'phrase-empty': { at, program },
  'phrase-language': {},
  'phrase-invisible': { at },
  'phrase-undrawable': { letter: fileText('E'), letters: known },
  'phrase-slot-unknown': { at, program, slot: fileText('{pag}'), guess: code('{page}') },
  'phrase-slot-missing': { at, program, slot: code('{page}') },
  'style-end-tag': {},
  'style-unclosed': { what: 'comment' },
  'style-loads': { what: fileText('url(x)') },
  'style-typeface': {},
  'style-closes-nothing': { sign: code('}') },
  'style-stays-open': { sign: code('{'), closer: code('}') },
  'template-ends-early': {},
  'template-closes-nothing': {},
  'template-closes-other': { opened: fileText('if'), closed: fileText('each') },
  'template-syntax': {},
  'template-no-helper': { name: fileText('shout') },
  'template-renames-css': {},
  'template-decorator': {},
  'template-unescaped': { name: fileText('title') },
  'template-block-params': { name: code('each'), n: 0 },
  'template-partial-computed': { known },
  'template-partial-unknown': { name: fileText('heads'), guess: code('head'), known },
  'page-unprintable': { template, isOwn: false, reason: fileText('x is null') },
  'page-endless': {},
  'page-no-field': { field: fileText('title') },
  'page-handed-nothing': { template, line: 3, column: 4, field: fileText('title') },
  'page-failed': { reason: fileText('x'), isHanded: true },
};
const messages = Object.entries(samples).map(([id, args]) => ({ id, args }) as DocumentMessage);

/** The strings among the arguments, wherever they stand. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values((value ?? {}) as object).flatMap(textsIn);

describe('the messages about documents', async () => {
  const [en, es] = [await documentWordsIn('en'), await documentWordsIn('es')];

  test.each(messages)('$id says in each language what it is given', (message) => {
    const [english, spanish] = [inWords(en, message), inWords(es, message)];
    expect(spanish).not.toBe(english);
    const wording = { 'style-unclosed': ['comment'], 'option-of-others': [otherwise.en, otherwise.es] };
    const apart: readonly string[] = (wording as Record<string, string[]>)[message.id] ?? [];
    for (const text of textsIn(message.args).filter((one) => !apart.includes(one))) {
      expect(english).toContain(text);
      expect(spanish).toContain(text);
    }
    expect(english + spanish).not.toMatch(/undefined|\[object/);
    // Plain data: it can be written and read.
    expect(JSON.parse(JSON.stringify(message))).toEqual(message);
  });
});

test('a mistake in templates is its place, an id and arguments', async () => {
  const file = (name: string, text: string) => ({
    file: `own/${name}`,
    name,
    read: async () => new TextEncoder().encode(text),
  });
  const { mistakes } = await readOwn([
    file('phrases/en.json', '{ "page": { "of": "Page {pag} of {pages}" } }'),
    file('partials/head.hbs', '\n{{> lins}}'),
    file('styles.css', 'a { color: red'),
  ]);
  expect(mistakes).toMatchObject([
    {
      file: 'own/phrases/en.json',
      line: 1,
      column: 19,
      message: { id: 'phrase-slot-unknown', args: { at: { fileText: 'page.of' }, guess: { code: '{page}' } } },
    },
    { file: 'own/styles.css', column: 3, message: { id: 'style-stays-open' } },
    { line: 2, message: { id: 'template-partial-unknown', args: { name: { fileText: 'lins' } } } },
  ]);
});
