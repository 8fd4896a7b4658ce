import { describe, expect, test } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import { day } from '../../src/document/context.ts';
import { renderDocument } from '../../src/document/index.ts';
import type { DocumentKind, DocumentParts } from '../../src/document/kind.ts';
import { documentKind, documentKinds, documentOptions } from '../../src/document/kinds/index.ts';
import { since } from '../../src/document/options.ts';
import { documentHead } from '../../src/document/sections/head.ts';
import { plainText } from '../../src/document/words.ts';
import { cleanDay, worked } from './support.ts';

const phrases = { en: { titles: { letter: 'Letter' } }, es: { titles: { letter: 'Carta' } } };

/** A kind of document that no other file knows of. */
const parts: DocumentParts<(typeof phrases)['en']> = {
  phrases,
  view(context, { since: from }) {
    const facts = [{ label: context.phrases.heads.period, lines: day(context, from) }];
    return { head: documentHead(context, { title: context.phrases.titles.letter, subtitle: null, facts }) };
  },
  template: (view) => {
    const { head } = view as { head: ReturnType<typeof documentHead> };
    const [fact] = head.facts;
    return `${head.title}. ${fact?.label}: ${fact?.lines.map(({ runs }) => plainText(runs)).join()}`;
  },
};
const letter: DocumentKind = {
  name: 'letter',
  called: { en: 'a letter', es: 'una carta' },
  suffix: 'letter',
  deadlines: 'none',
  options: { since },
  load: async () => parts,
  source: async () => '',
};

describe('a kind of document', () => {
  const input = { plan: worked(), findings: [], today: cleanDay, draft: false, options: { since: date('2026-03-01') } };

  test('is made with its own words among those of all, and its options', async () => {
    const { html, meta } = await renderDocument(letter, input);
    expect(html).toBe('Letter. Plan period: March 1, 2026');
    expect(meta.title).toContain('Letter');
    const spanish = await renderDocument(letter, { ...input, language: 'es', options: {} });
    expect(spanish.html).toBe('Carta. Vigencia del plan: No consta');
  });

  test('is made with the template and the words of an agency', async () => {
    const own = {
      phrases: { en: { titles: { letter: 'Note' } } },
      css: '',
      print: { letter: (view: object) => `<b>${parts.template(view)}</b>` },
    };
    expect((await renderDocument(letter, { ...input, own })).html).toBe('<b>Note. Plan period: March 1, 2026</b>');
  });
});

describe('the registry', () => {
  test('has each kind once, under names that a command line and a file system take', () => {
    for (const key of ['name', 'suffix'] as const) {
      const names = documentKinds.map((kind) => kind[key]);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
    expect(documentKind('status')?.name).toBe('status');
    expect(documentKind('nothing')).toBeUndefined();
  });

  test('gives each option once, with the kinds that take it', () => {
    const options = documentOptions().map(({ name, kinds }) => [name, kinds.map((kind) => kind.name)]);
    expect(options).toEqual([['since', ['status']]]);
  });

  test('has the template of each as it is written', async () => {
    for (const kind of documentKinds) expect(await kind.source()).toContain('{{#> page}}');
  });
});
