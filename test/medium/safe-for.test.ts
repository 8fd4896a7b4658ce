import xterm from '@xterm/headless';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import ical from 'ical-generator';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { type Medium, safeFor } from '../../src/medium/safe-for.ts';
import fc from '../support/fast-check.ts';

/** What is safe for a medium is read here by a parser of that medium: it must show the text and find nothing else in it. */

const pieces = [
  'Ana',
  ' ',
  'x',
  '1',
  '=1+1',
  '@kim',
  '+1',
  '-',
  '- ',
  '1. ',
  '# ',
  '#12',
  '> ',
  '*',
  '**',
  '_',
  '__',
  '`',
  '``',
  '~',
  '~~',
  '|',
  '\\',
  '<',
  '>',
  '&',
  '&amp;',
  '&#60;',
  '"',
  "'",
  '<b>',
  '</p>',
  '<script>',
  '<!--',
  '-->',
  ']]>',
  '](x)',
  '[a](b)',
  '![',
  'http://a.example/',
  'www.a.example',
  'a@b.example',
  '{0}',
  '{',
  '}',
  ',',
  ';',
  ':',
  '::error::',
  '%',
  '%0A',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\u2028',
  '\u0085',
  'END:VEVENT',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u001b]0;x\u0007',
  '\u009b31m',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u200b',
  '\ufeff',
  'a\u200db',
  '\ud800',
  '\ufffe',
  '=',
  '===',
  '---',
  '    ',
  'é',
  '子',
  '👩\u200d👧',
  'می\u200cخواهم',
  '</style>',
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

const holds = (check: (text: string) => void | Promise<void>) =>
  fc.assert(
    fc.asyncProperty(hostile, async (text) => check(text)),
    { numRuns: 300 },
  );

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const shown = (text: string) => safeFor('document', text);

type Node = DefaultTreeAdapterMap['node'];

/** The text of a piece of HTML and the names of its elements. */
function readHtml(html: string): { text: string; elements: string[] } {
  const elements: string[] = [];
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if ('tagName' in node) elements.push(node.tagName);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return { text, elements };
}

test('HTML shows the text, and has no element of it', async () => {
  await holds((text) => {
    const { text: read, elements } = readHtml(`<p>${safeFor('html', text)}</p>`);
    expect(elements).toEqual(['p']);
    expect(read).toBe(shown(text));
    const [element] = parseFragment(`<p title="${safeFor('html', text)}" lang='${safeFor('html', text)}'>`).childNodes;
    expect(element && 'attrs' in element && element.attrs.map(({ value }) => value)).toEqual([
      shown(text),
      shown(text),
    ]);
  });
});

test('Markdown of GitHub is one paragraph that says the text, with code alone as markup', async () => {
  const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };
  await holds((text) => {
    const source = safeFor('markdown', text);
    const { text: read, elements } = readHtml(micromark(source, options));
    expect(elements.filter((name) => name !== 'code')).toEqual(words(shown(text)).length === 0 ? [] : ['p']);
    // Backticks around code are its markup.
    expect(words(read).join('').replaceAll('`', '')).toBe(words(shown(text)).join('').replaceAll('`', ''));
    const code = readHtml(micromark(`- ${safeFor('markdown-code', `a${text}a`)}`, options));
    expect(code.elements).toEqual(['ul', 'li', 'code']);
  });
});

test('outside of code nobody is called and nothing is an issue', async () => {
  await holds((text) => {
    const outside = micromark(safeFor('markdown', text), { allowDangerousHtml: true }).replace(
      /<code>[^<]*<\/code>/g,
      '',
    );
    expect(outside.replaceAll('&#39;', '').replaceAll('&quot;', '')).not.toMatch(/[@#](?!<!-- -->)/);
  });
});

test('XML shows the text', async () => {
  await holds((text) => {
    const read = { text: '', attribute: '' };
    const parser = new SaxesParser();
    parser.on('opentag', ({ attributes }) => {
      read.attribute = attributes.a ?? '';
    });
    parser.on('text', (piece) => {
      read.text += piece;
    });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(`<r a="${safeFor('xml', text)}">${safeFor('xml', text)}</r>`).close();
    expect(read).toEqual({ text: shown(text), attribute: shown(text) });
  });
});

test('a cell of a spreadsheet is one cell, and no formula', async () => {
  await holds((text) => {
    const [row] = parseCsv(`${safeFor('csv', text)},end\r\n`, { relax_quotes: false }) as string[][];
    expect(row).toHaveLength(2);
    expect(row?.[1]).toBe('end');
    expect([shown(text), `'${shown(text)}`]).toContain(row?.[0]);
    expect(row?.[0]).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  });
});

test('a calendar has one event with the text as its summary', async () => {
  await holds((text) => {
    const calendar = ical({ name: 'a' });
    calendar.createEvent({ start: new Date(0), summary: safeFor('calendar', text) });
    const read = new ICAL.Component(ICAL.parse(calendar.toString()) as unknown[]);
    const events = read.getAllSubcomponents('vevent');
    expect(events).toHaveLength(1);
    expect(words(String(events[0]?.getFirstPropertyValue('summary') ?? ''))).toEqual(words(shown(text)));
    expect(calendar.toString().replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

test('a terminal shows the text on one line, and obeys nothing', async () => {
  await holds(async (text) => {
    for (const medium of ['terminal', 'name'] satisfies Medium[]) {
      const terminal = new xterm.Terminal({ cols: 2000, rows: 2, allowProposedApi: true });
      const safe = safeFor(medium, text);
      await new Promise<void>((done) => terminal.write(`${safe}|`, done));
      expect(safe).not.toMatch(/\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
      expect(terminal.buffer.active.cursorY).toBe(0);
      const line = terminal.buffer.active.getLine(0)?.translateToString(true);
      expect(line?.endsWith('|')).toBe(true);
      terminal.dispose();
    }
  });
});

test('a workflow command ends where its line ends, and says the text', async () => {
  const unescaped = (value: string) =>
    value
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%');
  await holds((text) => {
    const command = `::error file=${safeFor('workflow-property', text)},line=1::${safeFor('workflow-data', text)}`;
    expect(command).not.toMatch(/[\r\n]/);
    // As the runner reads it: ActionCommand.TryParseV2 of actions/runner.
    const end = command.indexOf('::', 2);
    const properties = command.slice('::error '.length, end).split(',');
    expect(properties).toHaveLength(2);
    expect(unescaped(properties[0]?.slice('file='.length) ?? '')).toBe(text);
    expect(
      command
        .slice(end + 2)
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%25', '%'),
    ).toBe(text);
  });
});

test('a message of SARIF has no placeholder and no link', async () => {
  await holds((text) => {
    const safe = safeFor('sarif', text);
    expect(safe.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
    expect(safe.replaceAll('\\\\', '').replaceAll('\\[', '')).not.toMatch(/\[[^\]]*\]\(/);
  });
});

test('a string of CSS cannot be left', async () => {
  await holds((text) => {
    expect(safeFor('css-string', text)).toMatch(/^"(?:[A-Za-z0-9 ]|\\[0-9a-f]+ )*"$/);
  });
});

test('what turns round or hides is spelled in a terminal, and a script or an emoji keeps its joiners', () => {
  expect(safeFor('terminal', 'a\u202eb\u200bc\u200dd')).toBe('a[U+202E]b[U+200B]c[U+200D]d');
  expect(safeFor('terminal', 'می\u200cخواهم 👩\u200d👧')).toBe('می\u200cخواهم 👩\u200d👧');
  expect(safeFor('name', 'a\nb\u001b[2J')).toBe('a[U+000A]b[U+001B][2J');
});
