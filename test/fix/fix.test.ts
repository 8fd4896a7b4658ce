import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Finding } from '../../src/check/finding.ts';
import { readDate } from '../../src/fix/dates.ts';
import { fixFile, withFixes } from '../../src/fix/index.ts';
import { applyEdits } from '../../src/plan/edit/edit.ts';
import { readPlan } from '../../src/plan/read.ts';
import { withModeline } from '../../src/plan/schema-file.ts';
import fc from '../support/fast-check.ts';
import { findingsOf, fixture, foundIn, minimal, rulesOf, textOf } from '../support/plans.ts';

const read = (text: string) => readPlan('a.plan.yaml', new TextEncoder().encode(text));

async function fixed(text: string, unsafe = false): Promise<string> {
  const options = { unsafe, look: async (file: { text: string }) => foundIn(file.text) };
  return (await fixFile(read(text), foundIn(text), options)).file.text;
}

const plan = textOf(minimal);

/** The shortest plan with something replaced, which must occur in it. */
function withSlip(before: string, after: string, text = plan): string {
  expect(text).toContain(before);
  return text.replace(before, () => after);
}

describe('a file with very many slips', () => {
  const [, task = ''] = /tasks:\n( .*\n)/.exec(plan) ?? [];
  const many = (status: (index: number) => string) =>
    plan.replace(/tasks:\n( .*\n)+/, () => {
      const tasks = Array.from({ length: 1200 }, (_, index) =>
        task.replace('t-plan', `t-${index}`).replace(/status: [a-z-]+/, `status: ${status(index)}`),
      );
      return `tasks:\n${tasks.join('')}`;
    });

  it('is mended in a few rounds', async () => {
    expect(await fixed(many(() => 'Not_Started'))).toBe(many(() => 'not-started'));
  });

  it('is mended where it can be, also where one of them cannot', async () => {
    const slips = (right: string) => many((index) => (index === 700 ? 'in-abeyance' : right));
    expect(await fixed(slips('Not_Started'))).toBe(slips('not-started'));
  });
});

describe('a safe fix', () => {
  it.each<[string, string, string, string?]>([
    ['a date with one digit', 'preparedOn: 2026-02-03', 'preparedOn: 2026-2-3'],
    ['a date with slashes, year first', 'preparedOn: 2026-02-03', 'preparedOn: 2026/02/03 # by hand'],
    ['a timestamp', 'preparedOn: 2026-02-03', "preparedOn: '2026-02-03T00:00:00Z'"],
    ['a date without signs', 'preparedOn: 2026-02-03', 'preparedOn: 20260203'],
    ['a date in words', 'preparedOn: 2026-02-03', 'preparedOn: February 3, 2026'],
    ['a date in words, cut by a comma', 'target: 2026-07-31', 'target: July 31, 2026'],
    ['a key in another spelling', 'preparedOn:', 'prepared_on:'],
    ['a key with a slip', 'statement:', 'statment:'],
    ['a quoted key', 'statement:', '"statment":'],
    ['a code in another spelling', 'status: in-progress }', 'status: In Progress }'],
    ['a code with a slip', 'kind: family-service-plan', 'kind: family-servise-plan'],
    ['a flag in words', 'participated: true', 'participated: yes'],
    ['a number in quotes', 'baseline: 0', 'baseline: "0"'],
    ['a name that is a number', 'name: Lakeside Clinic', 'name: 4711'],
    ['a list of one', 'people: [ana], description: Leo', 'people: ana, description: Leo'],
    ['a list in one text', 'parentOf: [leo] }', 'parentOf: leo }'],
    ['how often in words', 'every: P1M', 'every: monthly'],
    ['the first line', 'caseplan: 1\n', ''],
    ['its value in quotes', 'caseplan: 1\n', 'caseplan: "1"\n'],
    ['the jurisdiction in capitals', 'jurisdiction: us', 'jurisdiction: US'],
    ['text with a colon', 'statement: A sober', 'statement: Night: a sober'],
    ['text that begins with quotes', 'statement: A sober', 'statement: "A" sober'],
    ['text that begins with a star', 'statement: A sober', 'statement: *A* sober'],
    ['a sign that YAML reads as its own', 'statement: A sober', 'statement: @ night a sober'],
    ['text cut by a comma between brackets', 'how: Family meeting on', 'how: Family, friends, meeting on'],
    ['an id with a space', 'n-sitter', 'n sitter'],
  ])('%s', async (_, before, after) => {
    const broken = after === 'n sitter' ? plan.replaceAll(before, after) : withSlip(before, after);
    const wrong = rulesOf(findingsOf(broken)).filter((rule) => /^(format|syntax|law)\//.test(rule));
    expect(wrong.length).toBeGreaterThan(0);
    const text = await fixed(broken);
    expect(rulesOf(findingsOf(text))).toEqual([]);
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([plan.split('\n')[0]]);
  });

  it('tabs, where they can mean only one thing', async () => {
    const tabs = plan.replace(/^( {2})+/gm, (indent) => '\t'.repeat(indent.length / 2)).replaceAll('\t- ', '\t-   ');
    expect(rulesOf(findingsOf(tabs))).toEqual(['syntax/yaml']);
    expect(await fixed(tabs)).toBe(tabs);
    const map = withSlip(
      'period: { start: 2026-02-01, end: 2026-08-01 }',
      'period:\n\tstart: 2026-02-01\n\tend: 2026-08-01',
    );
    expect(await fixed(map)).toBe(map.replaceAll('\t', '  '));
  });
});

describe('a fix that may change what the plan says', () => {
  it.each([
    ['a date that two readers read differently', 'preparedOn: 2026-02-03', 'preparedOn: 2/3/2026'],
    ['a pointer to nothing', 'preparedBy: kim', 'preparedBy: kimm'],
    ['a code of an open list', 'domain: child-care', 'domain: child-carre'],
  ])('%s is made only where it was asked for', async (_, before, after) => {
    const broken = withSlip(before, after);
    expect(await fixed(broken)).toBe(broken);
    expect(await fixed(broken, true)).toBe(plan);
  });

  it('an empty key is taken out only where it was asked for', async () => {
    const broken = withSlip('    target: 2026-07-31\n', '    target: 2026-07-31\n    start:\n');
    expect(await fixed(broken)).toBe(broken);
    expect(await fixed(broken, true)).toBe(plan);
  });

  it('a code that resembles its opposite is one of them', async () => {
    const broken = withSlip('status: active', 'status: inactive');
    expect(await fixed(broken)).toBe(broken);
  });
});

describe('nothing is mended where nobody can tell', () => {
  it.each([
    ['a day that does not exist', 'preparedOn: 2026-02-03', 'preparedOn: 2026-02-30'],
    ['a day of the week that is another one', 'preparedOn: 2026-02-03', 'preparedOn: "Sunday, February 3, 2026"'],
    ['two keys for one', 'preparedBy: kim\n', 'prepardBy: kim\npreparedBby: kim\n'],
    ['a key that is there', 'end: 2026-08-01', 'end: 2026-08-01, endd: 2026-09-01'],
    ['an id that is taken', 'id: n-sitter', 'id: s-alone'],
    ['what a plan lacks', 'every: P1M, ', ''],
  ])('%s', async (_, before, after) => {
    const broken = withSlip(before, after);
    expect(await fixed(broken, true)).toBe(broken);
  });
});

describe('lines that are right are left alone after one that is not', () => {
  const people = textOf('examples/okonkwo-in-home.plan.yaml');

  it.each([
    ['a bracket that is not closed', 'parentOf: [ifeoma, kelechi]', 'parentOf: [ifeoma, kelechi'],
    [
      'a bracket that is not closed, before text in quotes',
      'parentOf: [ifeoma, kelechi]',
      'parentOf: [ifeoma, "kelechi"',
    ],
    ['a quote that is not closed', 'name: Adaeze', 'name: "Adaeze'],
    [
      'a quote that is not closed, before text in quotes',
      'role: mother\n    name: Adaeze Okonkwo',
      'role: "mother\n    name: "Adaeze"',
    ],
    ['a key without its colon', 'goals:\n', 'goals\n'],
    ['a key of a list without its colon', '  needs:\n', '  needs\n'],
    ['a dash without a space', '- id: samuel', '-id: samuel'],
    ['a line with a space too few', '    name: Samuel', '   name: Samuel'],
  ])('%s', async (_, before, after) => {
    const broken = withSlip(before, after, people);
    expect(await fixed(broken, true)).toBe(broken);
  });

  it('and what needs quotes further down gets them', async () => {
    const broken = withSlip('parentOf: [ifeoma, kelechi]', 'parentOf: [ifeoma, kelechi', people);
    const both = withSlip('statement: ', 'statement: Night: ', broken);
    expect(await fixed(both)).toBe(both.replace(/statement: (Night: .*)/, "statement: '$1'"));
  });
});

describe('dates', () => {
  it.each([
    ['2026-4-5', '2026-04-05', true],
    ['2026.04.05', '2026-04-05', true],
    ['20260405', '2026-04-05', true],
    ['2026-04-05 00:00:00', '2026-04-05', true],
    ['2026-04-05T09:30', '2026-04-05', true],
    ['2026-04-05T23:30:00Z', '2026-04-05', false],
    ['2026-04-05T00:00:00-05:00', '2026-04-05', false],
    ['3/25/2026', '2026-03-25', true],
    ['3/3/2026', '2026-03-03', true],
    ['3/6/2026', '2026-03-06', false],
    ['25/3/2026', '2026-03-25', false],
    ['April 5th, 2026', '2026-04-05', true],
    ['Sunday, April 5, 2026', '2026-04-05', true],
    ['5 de abril de 2026', '2026-04-05', true],
  ])('%s is %s (safe: %s)', (written, value, safe) => {
    expect(readDate(written)).toEqual({ value, safe });
  });

  it.each(['2026', '13/13/2026', '2/30/2026', '3/6/26', 'April 2026', 'soon', 'Monday, April 5, 2026', '4-5/2026', ''])(
    '%j is none',
    (written) => expect(readDate(written)).toBeNull(),
  );
});

const names = readdirSync(fixture('.'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(ok|err|examples).*\.plan\.yaml$/.test(name))
  .sort();

/** What is wrong with the file itself, by rule and place; what it tells of the family can be seen only when it is readable. */
const ofFormat = (findings: readonly Finding[]) =>
  findings.filter(({ rule }) => /^(syntax|format)\//.test(rule)).map(({ rule, path }) => `${rule} ${path.join('.')}`);

describe.each(names)('%s', (name) => {
  it.each([false, true])('is better or the same, once and for all (unsafe: %s)', async (unsafe) => {
    const text = textOf(name);
    const once = await fixed(text, unsafe);
    if (once === text) return;
    const before = ofFormat(findingsOf(text));
    const after = ofFormat(findingsOf(once));
    expect(after.length).toBeLessThan(before.length);
    expect(before).toEqual(expect.arrayContaining(after));
    expect(await fixed(once, unsafe)).toBe(once);
    expect((await fixed(text.replaceAll('\n', '\r\n'), unsafe)).replaceAll('\r\n', '\n')).toBe(once);
  });
});

describe('plans with slips of the pen', () => {
  const slips: [RegExp, string][] = [
    [/(?<=: )(\d{4})-(\d\d)-(\d\d)/g, '$2/$3/$1'],
    [/(?<=: )(\d{4})-(\d\d)-(\d\d)/g, '$1/$2/$3'],
    [/(?<=[ {])description(?=:)/g, 'descripton'],
    [/(?<=: )true/g, 'yes'],
    [/(?<=status: )in-progress/g, 'In_Progress'],
    [/(?<=: )\[(\w+)\]/g, '$1'],
    [/(?<=: )\[([\w-]+)\]/g, '[$1x]'],
    [/(?<=description: )/g, '@'],
    [/\bg-night\b/g, 'g night'],
    [/^caseplan.*\n/gm, ''],
  ];

  it('have no other problem afterwards, and are the same where nothing was mended', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...slips), fc.nat(40)), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (chosen, unsafe) => {
          const text = chosen.reduce((now, [[pattern, slip], n]) => nth(now, pattern, slip, n), plan);
          const findings = findingsOf(text);
          for (const { fix } of withFixes(findings, [read(text)])) if (fix) applyEdits(text, fix.edits);
          const once = await fixed(text, unsafe);
          expect(ofFormat(findingsOf(once)).length).toBeLessThanOrEqual(ofFormat(findings).length);
          expect(await fixed(once, unsafe)).toBe(once);
          expect(once.split('\n')[0]).toBe(plan.split('\n')[0]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** One slip; every place has it where it is the last letters of an id. */
function nth(text: string, pattern: RegExp, slip: string, n: number): string {
  if (slip === 'g night') return text.replace(pattern, slip);
  const found = [...text.matchAll(pattern)];
  const match = found[n % Math.max(1, found.length)];
  if (!match) return text;
  const one = match[0].replace(new RegExp(pattern.source.replace(/^\(\?<=[^)]*\)/, ''), pattern.flags), slip);
  return text.slice(0, match.index) + one + text.slice(match.index + match[0].length);
}

describe('the line that tells editors the schema', () => {
  const address = 'https://example.org/plan.schema.json';
  const line = `# yaml-language-server: $schema=${address}`;

  it('comes first, with the line ends of the file, and only once', () => {
    expect(withModeline(plan, address)).toBe(`${line}\n${plan}`);
    expect(withModeline('caseplan: 1\r\n', address)).toBe(`${line}\r\ncaseplan: 1\r\n`);
    expect(withModeline(withModeline(plan, address), 'another')).toBe(withModeline(plan, address));
    expect(parse(withModeline(plan, address))).toEqual(parse(plan));
  });

  it('is added where it is only quoted in the plan', () => {
    const text = stringify({ caseplan: 1, 'x-note': `a\n${line}\n` });
    expect(withModeline(text, address)).toBe(`${line}\n${text}`);
  });
});
