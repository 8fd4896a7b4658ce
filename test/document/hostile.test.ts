import { describe, expect, test } from 'vitest';
import { documentKinds } from '../../src/document/kinds/index.ts';
import { clipped } from '../../src/document/words.ts';
import { safeFor } from '../../src/medium/safe-for.ts';
import { byTag, elements, textOf } from './html.ts';
import { filledWith, pageOf, worked } from './support.ts';

const hostile = {
  'a script': '<script>alert(1)</script>',
  'a template': '{{constructor}} {{{html}}} {{> head}} {count}',
  'the end of a style': '</style><style>*{display:none}</style>',
  'a picture elsewhere': '<img src=http://example.invalid/x onerror=alert(1)>',
  'the end of an attribute': '" onload="alert(1)\' x=`',
  'the end of a CSS string': '"; } @import url(http://example.invalid); \\',
  'marks of direction': '\u202eevil\u202c \u2067x\u2069 \u200f',
  'an Arabic text': 'مرحبا بالعالم 24-JV-1234',
  emoji: '👩‍👩‍👧 🏳️‍🌈 1️⃣',
  'a comment': '<!-- --> ]]> <!DOCTYPE x>',
  'references of characters': '&lt;b&gt; &#x3c;i&#x3e; &amp;',
};
const kinds = documentKinds.map(({ name }) => name);

describe.each(kinds)('hostile text in every field of the %s document', (kind) => {
  test.each(Object.entries(hostile))('%s comes out as text', async (_, text) => {
    const plain = await pageOf(kind, worked(), { draft: true });
    const { root, html } = await pageOf(kind, filledWith(text), { draft: true });
    const kindsOf = (page: typeof root) => new Set(elements(page).map(({ tag }) => tag));
    // `bdi` apart, no element appears that the plan without it does not have.
    expect([...kindsOf(root)].filter((tag) => !kindsOf(plain.root).has(tag) && tag !== 'bdi')).toEqual([]);
    expect(
      elements(root)
        .flatMap(({ attributes }) => Object.keys(attributes))
        .filter((key) => /^(on|src|href)/.test(key)),
    ).toEqual([]);
    expect(textOf(root)).toContain(safeFor('document', text).replace(/\s+/g, ' ').trim());
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(byTag(root, 'style').map(textOf).join('')).not.toMatch(/url\(|@import|display:\s*none/);
  });

  test('100,000 characters without a space stay whole', async () => {
    const long = 'x'.repeat(100_000);
    const plan = worked();
    const [goal] = plan.goals ?? [];
    Object.assign(goal ?? {}, { statement: long });
    Object.assign(plan.case?.court ?? {}, { causeNumber: long, style: long });
    const { root, meta } = await pageOf(kind, plan);
    // Elements are read apart, and the places where it may be broken are elements.
    expect(textOf(root).replace(/\s/g, '').includes(long)).toBe(true);
    for (const heading of byTag(root, 'h1', 'h2', 'h3', 'h4')) expect(textOf(heading).length).toBeLessThan(200);
    expect(meta.title.length).toBeLessThan(300);
  });
});

test('a text from the plan is isolated from what stands beside it, or has a paragraph to itself', async () => {
  const { root } = await pageOf('plan', filledWith('\u2067evil'));
  const holders = elements(root, ({ children }) =>
    children.some((child) => typeof child === 'string' && child.includes('evil')),
  );
  const isolated = holders.filter(
    ({ tag, attributes }) => attributes.dir === 'auto' || ['style', 'title'].includes(tag),
  );
  expect(holders.filter((holder) => !isolated.includes(holder)).map(({ tag }) => tag)).toEqual([]);
});

test('control characters are spelled out, lone surrogates replaced', () => {
  expect(safeFor('document', 'a\u0000b\u0007c\u001bd\u007fe\u0085f')).toBe(
    'a[U+0000]b[U+0007]c[U+001B]d[U+007F]e[U+0085]f',
  );
  expect(safeFor('document', 'a\r\nb\rc\td\u2028e')).toBe('a\nb\nc\td\ne');
  expect(safeFor('document', 'a\ud800b\udc00c👩')).toBe('a\ufffdb\ufffdc👩');
  expect(safeFor('document', '\ufffe')).toBe('[U+FFFE]');
  expect(safeFor('document', '\u202e12\u202c \u2067א\u2069')).toBe('[U+202E]12\u202c \u2067א\u2069');
});

test('a CSS string holds any text', () => {
  expect(safeFor('css-string', 'A 1')).toBe('"A 1"');
  expect(safeFor('css-string', '</style>"\\\n')).toBe('"\\3c \\2f style\\3e \\22 \\5c \\a "');
  expect(safeFor('css-string', 'é👩')).toBe('"\\e9 \\1f469 "');
});

test('a shortened text ends between words and never within a character', () => {
  expect(clipped('one two three', 40)).toBe('one two three');
  expect(clipped('one two three, four', 14)).toBe('one two three …');
  expect(clipped('👩'.repeat(50), 10)).toBe(`${'👩'.repeat(10)} …`);
});
