import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/plan/read.ts';
import { findingsOf, minimal, rulesOf, serious, textOf } from '../support/plans.ts';
import { inWords } from '../support/words.ts';

const base = textOf(minimal);
const problemsOf = (text: string | Uint8Array) =>
  readPlan('a.plan.yaml', typeof text === 'string' ? new TextEncoder().encode(text) : text).problems.map(inWords);
/** The problems as "line:column rule". */
const places = (text: string) => problemsOf(text).map(({ line, column, rule }) => `${line}:${column} ${rule}`);
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('places', () => {
  it('are those of the value, its end exclusive', () => {
    const text = base.replace('due: 2026-05-08', 'due: 2026-02-30');
    const [problem] = problemsOf(text);
    const line = text.split('\n')[(problem?.line ?? 1) - 1] ?? '';
    expect(line.slice((problem?.column ?? 1) - 1, (problem?.endColumn ?? 1) - 1)).toBe('2026-02-30');
    expect(problem?.path).toEqual(['tasks', 0, 'due']);
  });

  it('of what is missing are those of the nearest thing that exists', () => {
    const text = base.replace(' assignee: ana,', '');
    expect(places(text)).toEqual([`${lineOf(text, 't-plan')}:11 format/schema`]);
    const noTarget = base.replace('    target: 2026-07-31\n', '');
    const [finding] = serious(findingsOf(noTarget));
    expect([finding?.rule, finding?.line]).toEqual(['timeline/no-due-date', lineOf(noTarget, 'id: g-night')]);
  });

  it('of a section that is missing at the top are those of the section that it follows', () => {
    const text = base.replace(/^strategies:\n( .*\n)+/m, '');
    const [finding] = serious(findingsOf(text));
    expect([finding?.rule, finding?.line, finding?.path]).toEqual([
      'component/strategies',
      lineOf(text, 'goals:'),
      ['strategies'],
    ]);
  });

  it('hold with Windows line ends, a byte order mark and anchors', () => {
    const text = `\uFEFF${base.replace('due: 2026-05-08', 'due: 2026-02-30')}`.replace(/\n/g, '\r\n');
    expect(places(text)).toEqual([`${lineOf(text, '2026-02-30')}:93 format/date`]);
    const aliased = base
      .replace('goals: [g-night], assignee: ana', 'goals: &g [g-nigth], assignee: ana')
      .replace('goals: [g-night], assignee: kim', 'goals: *g, assignee: kim');
    expect(rulesOf(findingsOf(aliased))).toContain('format/reference');
  });
});

describe('what is wrong', () => {
  it('is all reported, not the first only', () => {
    const text = base
      .replace('kind: family', 'kind: famly')
      .replace('due: 2026-05-08', 'due: 5/8/2026')
      .replace('assignee: kim', 'assignee: kmi');
    expect(problemsOf(text).map(({ rule }) => rule)).toEqual(['format/schema', 'format/date', 'format/reference']);
    expect(places('caseplan: 1\nid: a: b\n\tkind: x\ncase: {\npeople: ]\n').length).toBeGreaterThan(1);
  });

  it('does not hide what is wrong elsewhere', () => {
    const text = base.replace('due: 2026-05-08', 'due: tomorrow').replace(/^strategies:\n( .*\n)+/m, '');
    expect(rulesOf(findingsOf(text))).toEqual(['component/strategies', 'format/date']);
  });

  it.each([
    ['periode: x\nperiod:', 'period:', 'The key `periode` is not known at the top of a plan. Did you mean `period`?'],
    [
      'id: g-night\n    statment: x',
      'id: g-night',
      'The key `statment` is not known in goals. Did you mean `statement`?',
    ],
  ])('names the key that was meant: %s', (written, instead, message) => {
    expect(problemsOf(base.replace(instead, written)).map((problem) => problem.message)).toContain(message);
  });

  it('says how a date is written', () => {
    const help = (value: string) => problemsOf(base.replace('preparedOn: 2026-02-03', `preparedOn: ${value}`))[0]?.help;
    expect(help('02/03/2026')).toBe('Write the year first: 2026-02-03 if the month comes first in it.');
    expect(help('2026-02-03T10:00:00Z')).toBe('Write the day alone, without time or zone: 2026-02-03');
    expect(help('20260203')).toBe('Write YYYY-MM-DD, for example 2026-04-15.');
  });

  it('asks for quotes where YAML would change a text', () => {
    const [problem] = problemsOf(`${base}case: { number: 0048213907 }\n`);
    expect(problem?.message).toBe('`number` must be text, not 48213907.');
    expect(problem?.help).toContain('in quotes');
  });

  it('explains a text that a comma cut off', () => {
    const [problem] = problemsOf(
      base.replace('A written night plan made with the aunt.', 'A night plan, made with the aunt.'),
    );
    expect(problem?.message).toContain('ends at the comma');
  });

  it('says that a key without a value is empty', () => {
    expect(problemsOf(base.replace('preparedOn: 2026-02-03', 'preparedOn:'))[0]?.message).toBe(
      '`preparedOn` is empty.',
    );
  });

  it.each([' ', '   ', '\t', '\u00a0', '\u200b', '\u200b \ufeff', '\u3164', '\u2800', '\u00ad'])(
    'says that a text of blanks alone is empty: %j',
    (blank) => {
      const written = JSON.stringify(blank);
      const emptied = (part: string, instead: string) => problemsOf(base.replace(part, instead))[0]?.message;
      expect(emptied('name: Ana Castell', `name: ${written}`)).toBe('`name` is empty.');
      expect(emptied('A sober adult is with Leo every night.', written)).toBe('`statement` is empty.');
      expect(emptied('preparedBy: kim', `preparedBy: ${written}`)).toBe('`preparedBy` is empty.');
      const languages = `{ en: A sober adult is with Leo every night., es: ${written} }`;
      expect(emptied('A sober adult is with Leo every night.', languages)).toBe('`es` is empty.');
    },
  );

  it('is no text in another script, or of signs', () => {
    for (const name of ['李', 'نور', 'אבי', '—', '👪', 'e\u0301'])
      expect(problemsOf(base.replace('name: Ana Castell', `name: ${name}`))).toEqual([]);
  });

  it('is not a key that begins with x-, wherever it stands', () => {
    expect(
      problemsOf(`x-county: { anything: [1] }\n${base.replace('id: g-night', 'x-ref: 7\n    id: g-night')}`),
    ).toEqual([]);
  });

  it('is a duplicate id, with the thing that has it', () => {
    const [problem] = problemsOf(base.replace('id: t-checks', 'id: g-night'));
    expect([problem?.rule, problem?.message]).toEqual([
      'format/duplicate-id',
      'The id `g-night` is already that of a goal.',
    ]);
  });

  it('is a pointer to a thing of another kind', () => {
    expect(problemsOf(base.replace('assignee: kim', 'assignee: g-night'))[0]?.message).toBe(
      '`g-night` is a goal; a person is needed here.',
    );
  });

  it.each([
    [
      'staff as a child',
      'parentOf: [leo]',
      'parentOf: [kim]',
      '`kim` is caseworker in this plan and cannot be the child of a parent.',
    ],
    [
      'a child as who approves it',
      'preparedOn:',
      'approvedBy: leo\npreparedOn:',
      '`leo` is child in this plan and cannot approve it.',
    ],
    [
      'a child as its own caregiver',
      'people:',
      'children:\n  - { person: leo, placement: { type: kinship, caregiver: leo } }\npeople:',
      '`leo` is child in this plan and cannot be the caregiver of itself.',
    ],
  ])('is %s', (_, before, after, message) => {
    const [problem, ...more] = problemsOf(base.replace(before, after));
    expect([problem?.rule, problem?.message, more]).toEqual(['format/reference', message, []]);
  });

  it('is nobody whom the plan calls by a role of its own', () => {
    expect(problemsOf(base.replace('role: caseworker', 'role: x-aunt').replace('[leo]', '[kim]'))).toEqual([]);
  });

  it('is a second plan in the same file', () => {
    expect(rulesOf(findingsOf(`${base}---\n${base}`))).toEqual(['syntax/yaml']);
  });
});

describe('files that are no plans', () => {
  it.each([
    ['', 'format/schema'],
    ['# only a comment\n', 'format/schema'],
    ['null\n', 'format/schema'],
    ['- a\n- b\n', 'format/schema'],
    ['just text', 'format/schema'],
    ['name: other\nversion: 1\n', 'format/schema'],
    ['caseplan: 2\n', 'format/schema'],
  ])('%j', (text, rule) => {
    expect(rulesOf(findingsOf(text))).toContain(rule);
  });
});

it('a bracket that is not closed is told as that, where the next line begins', () => {
  const problems = problemsOf('caseplan: 1\nx-list: [a, b\nid: FSP-0001\n');
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '3 A quote, bracket or colon is missing, on this line or just before it.',
  ]);
});

it.each([
  ['a text in the middle', '        value: "12\n        note: x\n'],
  ['the last line', '        value: "12'],
  ['a single quote', "        value: '12\n        note: x\n"],
  ['a quote before a key', '        "value: 12\n        note: x\n'],
])('a quote that is not closed is told where it opens: %s', (_, end) => {
  const text = `${base}x-notes:\n    a:\n${end}`;
  const column = end.search(/["']/) + 1;
  expect(places(text)).toEqual([`${lineOf(text, end)}:${column} syntax/yaml`]);
});

describe('one mistake in the structure of a file', () => {
  const plan = textOf('examples/okonkwo-in-home.plan.yaml');
  const broken = (before: string, after: string, text = plan) => {
    expect(text).toContain(before);
    return text.replace(before, after);
  };
  const bracket = ['parentOf: [ifeoma, kelechi]', 'parentOf: [ifeoma, kelechi'] as const;

  it.each([
    ['goals:\n', 'goals\n', 'goals\n', 'This line has no colon after its key'],
    ['  needs:\n', '  needs\n', '  needs\n', 'This line has no colon after its key'],
    ['- id: g-watch', '-id: g-watch', '-id: g-watch', 'A dash without a space behind it'],
    ['- id: samuel', '-id: samuel', '-id: samuel', 'A dash without a space behind it'],
    ['    name: Dep', '   name: Dep', '   name: Dep', 'The next line is indented deeper than this key'],
    ['    name: Dep', '     name: Dep', '    office: Region', 'This line does not begin in the same column'],
    [...bracket, '- id: samuel', 'A quote, bracket or colon is missing'],
  ])('is one finding: %j as %j', (before, after, where, message) => {
    const text = broken(before, after);
    const problems = problemsOf(text);
    expect(problems.map(({ line }) => line)).toEqual([lineOf(text, where)]);
    expect(problems[0]?.message).toContain(message);
  });

  it.each([
    ['two texts with a colon', 'type: safety\n    statement: ', 'type: child: safety\n    statement: Night: '],
    ['a text with a colon', 'statement: ', 'statement: Night: ', broken(...bracket)],
    [
      'a text with a colon in the block of a key without one',
      'statement: ',
      'statement: Night: ',
      broken('goals:', 'goals'),
    ],
    ['another bracket', 'addresses: [s-alone, n-watch, n-childcare]', 'addresses: [s-alone', broken(...bracket)],
    [
      'another line with a space too few',
      '    name: Samuel',
      '   name: Samuel',
      broken('    name: Dep', '   name: Dep'),
    ],
    [
      'a key that is there twice',
      'kind: ',
      'kind: x\nkind: ',
      broken('    type: safety', '    type: safety\n    type: safety'),
    ],
    ['a tab', '    target: 2', '\ttarget: 2', broken('    office:', '\toffice:')],
  ])('hides none that has nothing to do with it: %s', (_, before, after, text = plan) => {
    expect(places(broken(before, after, text))).toHaveLength(2);
  });
});

it.each([
  ['x-views: *bike', '3:10', ''],
  ['x-views: [a, *bike]', '3:14', ''],
  ['x-views: *bike and *car', '3:10', ''],
  ['x-views: &b *bike*', '3:13', ''],
  ['x-views: **bike**', '3:10', ''],
  ['x-views: *bike', '3:10', 'x-later: &bike 1\n'],
])('an alias that names nothing is told where it stands: %s', (line, place, below) => {
  const [problem, ...more] = problemsOf(base.replace('id: ', `${line}\nid: `).replace('people:', `${below}people:`));
  expect([`${problem?.line}:${problem?.column}`, problem?.message, more]).toEqual([
    place,
    'Text that begins with * or & points to an anchor.',
    [],
  ]);
});

it('a plan of another format is told as that, and not as a slip', () => {
  const [problem] = problemsOf(base.replace('caseplan: 1', 'caseplan: 2'));
  expect(problem?.message).toBe('This plan says that it is of format 2, and this caseplan knows format 1.');
});

describe('hostile files', () => {
  const seconds = (work: () => void) => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  };

  it('an alias bomb is one finding', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `x-${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]\n`,
    );
    const text = `caseplan: 1\nx-0: &l0 [a, a, a]\n${levels.join('')}`;
    expect(places(text).map((place) => place.split(' ')[1])).toEqual(['syntax/yaml']);
  });

  it('an alias that contains itself is no endless loop', () => {
    expect(rulesOf(findingsOf('caseplan: 1\nid: a\ngoals: &g\n  - *g\n')).length).toBeGreaterThan(0);
  });

  it('a hundred thousand brackets are no more than a few findings', () => {
    const found = problemsOf(`caseplan: 1\nx: ${'['.repeat(100_000)}`);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['syntax/yaml']));
  });

  it('a file of 50 MB is one finding, at once', () => {
    const took = seconds(() =>
      expect(problemsOf(new Uint8Array(50_000_000)).map(({ rule }) => rule)).toEqual(['syntax/encoding']),
    );
    expect(took).toBeLessThan(10);
  });

  it('what is no UTF-8, and NUL bytes, are one finding with a place', () => {
    expect(problemsOf(new Uint8Array([0xc3, 0x28]))[0]?.message).toBe('This file is not UTF-8 text.');
    expect(places('caseplan: 1\nid: a\u0000b\n')).toEqual(['2:6 syntax/encoding']);
  });

  it('a text of 100,000 characters in every field is read in time', () => {
    const long = 'word '.repeat(20_000);
    const text = base.replace(/description: [^},\n]+/g, `description: ${long}`);
    const rules = () => serious(findingsOf(text)).map(({ rule }) => rule);
    expect(seconds(() => expect(rules()).toEqual(['quality/reading-level']))).toBeLessThan(10);
  });

  it.each(['__proto__', 'constructor', 'toString'])('a key %s is unknown and harmless', (key) => {
    expect(rulesOf(findingsOf(`${base}${key}: { polluted: true }\n`))).toEqual(['format/unknown-key']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
