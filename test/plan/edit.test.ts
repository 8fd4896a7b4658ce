import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyEdits, type Edit, overlap } from '../../src/plan/edit/edit.ts';
import { Editor } from '../../src/plan/edit/editor.ts';
import type { Path } from '../../src/plan/problem.ts';
import fc from '../support/fast-check.ts';
import { minimal, textOf, worked } from '../support/plans.ts';

/** The text after one change; null where the editor refuses it. */
function edited(text: string, change: (editor: Editor) => Edit[] | null, shared = false): string | null {
  const edits = change(new Editor(text, { shared }));
  return edits && applyEdits(text, edits);
}

/** Comments where nobody expects them, both styles, block texts, anchors, empty values, and Windows' line ends where asked. */
const awkward = `# the first line
caseplan: 1   # one
id: "FSP-1"
period: { start: 2026-02-01,   end: '2026-08-01' } # half a year

# about people
people:
  # the mother
  - id: ana # ana
    role: mother

    name: Ana Castell
    # below the name

  - { id: leo, role: child, name: "Leo, Jr." }   # the boy
  # the end of people
assessment:
  summary: | # as told
    First line.

      Second: line # No comment


  needs: [] # none yet
  strengths:   # to be asked
goals:
- id: g-night
  people: &all [ana, leo]
  statement: >-
    A sober adult
    is there.
  target: &day 2026-07-31
tasks:
  - id: t-one
    assignee: *all
    due: *day
    goals: [
      g-night, # the night
    ]
    description: It is
      on two lines
  -   id: t-two
      due:
x-own: {}
last: "no line end"`;

describe('awkward YAML', () => {
  it.each<[string, Path, unknown, string, string]>([
    ['a plain value before a comment', ['caseplan'], 2, 'caseplan: 1   # one', 'caseplan: 2   # one'],
    ['double quotes stay', ['id'], 'FSP-2', 'id: "FSP-1"', 'id: "FSP-2"'],
    ['single quotes stay', ['period', 'end'], '2026-09-01', "'2026-08-01'", "'2026-09-01'"],
    ['a value that needs quotes gets them', ['people', 0, 'name'], 'Ana: # 1', 'name: Ana Castell', 'name: "Ana: # 1"'],
    ['a text that is read as a number', ['people', 0, 'name'], '12', 'name: Ana Castell', 'name: "12"'],
    ['a text that YAML 1.1 reads as true', ['people', 0, 'name'], 'yes', 'name: Ana Castell', 'name: "yes"'],
    ['a comma between brackets', ['people', 1, 'role'], 'a, b', 'role: child', 'role: "a, b"'],
    [
      'block text stays block text, with the comment in its head',
      ['assessment', 'summary'],
      'One.\n\nTwo.\n',
      '| # as told\n    First line.\n\n      Second: line # No comment\n',
      '| # as told\n    One.\n\n    Two.\n',
    ],
    [
      'folded text stays folded',
      ['goals', 0, 'statement'],
      'Short.',
      '>-\n    A sober adult\n    is there.',
      '>-\n    Short.',
    ],
    ['a plain text of two lines', ['tasks', 0, 'description'], 'Short.', 'It is\n      on two lines', 'Short.'],
    ['lines where a comment follows', ['caseplan'], 'a\nb', '1   # one', '"a\\nb"   # one'],
    ['an empty value at the end of a map', ['tasks', 1, 'due'], '2026-05-01', 'due:\nx-own', 'due: 2026-05-01\nx-own'],
    ['an empty value before a comment', ['assessment', 'strengths'], 'none', 'strengths:   #', 'strengths: none   #'],
    [
      'a list where there is nothing but a comment',
      ['assessment', 'strengths'],
      [{ id: 'st-1' }],
      'strengths:   # to be asked\n',
      'strengths:   # to be asked\n    - id: st-1\n',
    ],
    ['the last line', ['last'], 'still none', 'last: "no line end"', 'last: "still none"'],
  ])('set: %s', (_, path, value, before, after) => {
    expect(awkward).toContain(before);
    expect(edited(awkward, (editor) => editor.set(path, value))).toBe(awkward.replace(before, () => after));
  });

  it.each<[string, Path, string, unknown, string, string]>([
    [
      'after the key that comes before it, whatever comments stand between',
      ['people', 0],
      'birthDate',
      '1990-01-01',
      'name: Ana Castell\n    # below the name\n',
      'name: Ana Castell\n    birthDate: 1990-01-01\n    # below the name\n',
    ],
    ['between brackets', ['period'], 'x', 1, "'2026-08-01' }", "'2026-08-01', x: 1 }"],
    ['in front', ['tasks', 1], 'x-a', true, 'due:\nx-own', 'due:\n      x-a: true\nx-own'],
    [
      'into a list item that has only later keys',
      [],
      'kind',
      'case-plan',
      'id: "FSP-1"\n',
      'id: "FSP-1"\nkind: case-plan\n',
    ],
    ['into an empty map', ['x-own'], 'a', 'b', 'x-own: {}', 'x-own: { a: b }'],
    ['at the end without a line end', [], 'x-z', [1, 2], '"no line end"', '"no line end"\nx-z: [1, 2]'],
  ])('insertKey: %s', (_, path, key, value, before, after) => {
    expect(awkward).toContain(before);
    expect(edited(awkward, (editor) => editor.insertKey(path, key, value))).toBe(awkward.replace(before, () => after));
  });

  it.each<[string, Path, unknown, string, string]>([
    [
      'in one line where the last one is, before the comment of the list',
      ['people'],
      { id: 'kim', role: 'caseworker' },
      '# the boy\n',
      '# the boy\n  - { id: kim, role: caseworker }\n',
    ],
    [
      'in lines where the last one is',
      ['goals'],
      { id: 'g-2', people: ['ana'] },
      '  target: &day 2026-07-31\n',
      '  target: &day 2026-07-31\n- id: g-2\n  people: [ana]\n',
    ],
    [
      'an empty list before a comment',
      ['assessment', 'needs'],
      { id: 'n-1' },
      'needs: [] # none yet\n',
      'needs: # none yet\n    - id: n-1\n',
    ],
    ['between brackets on several lines', ['tasks', 0, 'goals'], 'g-2', 'g-night, #', 'g-night, g-2, #'],
    ['a list that is not there, where the format has it', ['reviews'], 'r', '\nx-own', '\nreviews: [r]\nx-own'],
  ])('insertItem: %s', (_, path, value, before, after) => {
    expect(awkward).toContain(before);
    expect(edited(awkward, (editor) => editor.insertItem(path, value))).toBe(awkward.replace(before, () => after));
  });

  it.each<[string, Path, string, string]>([
    ['a line', ['people', 0, 'role'], '    role: mother\n', ''],
    ['a line with a comment, which stays', ['caseplan'], 'caseplan: 1   # one', '# one'],
    ['the first key of an item', ['tasks', 1, 'id'], '-   id: t-two\n      due:', '-   due:'],
    ['between brackets', ['people', 1, 'role'], 'id: leo, role: child,', 'id: leo,'],
    ['the first between brackets', ['people', 1, 'id'], '{ id: leo, role', '{ role'],
    ['an item', ['tasks', 1], '  -   id: t-two\n      due:\n', ''],
    ['block text', ['assessment', 'summary'], / {2}summary: \|.*No comment\n/s.exec(awkward)?.[0] ?? '', ''],
    ['the last line', ['last'], '\nlast: "no line end"', ''],
  ])('remove: %s', (_, path, before, after) => {
    expect(awkward).toContain(before);
    expect(edited(awkward, (editor) => editor.remove(path))).toBe(awkward.replace(before, () => after));
  });

  it('rename leaves all but the key, and never makes a key twice', () => {
    expect(edited(awkward, (editor) => editor.rename(['people', 1, 'role'], 'x-role'))).toBe(
      awkward.replace('role: child', 'x-role: child'),
    );
    expect(edited(awkward, (editor) => editor.rename(['people', 1, 'role'], 'name'))).toBeNull();
  });

  it('what an anchor shares is changed for all only where that is wanted', () => {
    const due: Path = ['tasks', 0, 'due'];
    expect(edited(awkward, (editor) => editor.set(due, '2026-06-01'))).toBe(awkward.replace('*day', '2026-06-01'));
    expect(edited(awkward, (editor) => editor.set(['goals', 0, 'target'], '2026-06-01'))).toBeNull();
    expect(edited(awkward, (editor) => editor.insertItem(['goals', 0, 'people'], 'kim'))).toBeNull();
    expect(edited(awkward, (editor) => editor.insertItem(['tasks', 0, 'assignee'], 'kim'))).toBeNull();
    expect(edited(awkward, (editor) => editor.remove(['goals', 0, 'target']))).toBeNull();
    const moved = awkward.replace('2026-07-31', '2026-06-01');
    expect(edited(awkward, (editor) => editor.set(due, '2026-06-01'), true)).toBe(moved);
    const both = awkward.replace('&all [ana, leo]', '&all [ana, leo, kim]');
    expect(edited(awkward, (editor) => editor.insertItem(['tasks', 0, 'assignee'], 'kim'), true)).toBe(both);
  });

  it('a map or list in block style is not replaced as a whole', () => {
    expect(edited(awkward, (editor) => editor.set(['people'], []))).toBeNull();
  });
});

describe('edits', () => {
  it('are refused where two touch the same characters', () => {
    const edits = [
      { start: 0, end: 3, text: 'x' },
      { start: 2, end: 4, text: 'y' },
    ];
    expect(() => applyEdits('abcdef', edits)).toThrow(RangeError);
    expect(overlap(edits.slice(0, 1), edits.slice(1))).toBe(true);
    expect(overlap([{ start: 0, end: 2, text: '' }], edits.slice(1))).toBe(false);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: a tree of any form
type Tree = any;

function pathsIn(value: Tree, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, child]) =>
      pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

const at = (root: Tree, path: Path): Tree => path.reduce((here, step) => here?.[step], root);

/** What the change means for the value, with the means of JavaScript. */
const meaning: Record<string, (root: Tree, path: Path, value: unknown) => void> = {
  set: (root, path, value) => {
    if (path.length > 0) at(root, path.slice(0, -1))[path.at(-1) as string] = value;
  },
  insertItem: (root, path, value) => {
    const list = at(root, path);
    if (Array.isArray(list)) list.push(value);
    else at(root, path.slice(0, -1))[path.at(-1) as string] = [value];
  },
  insertKey: (root, path, value) => {
    const map = at(root, path);
    if (map === null) at(root, path.slice(0, -1))[path.at(-1) as string] = { 'x-new': value };
    else map['x-new'] = value;
  },
  remove: (root, path) => {
    const holder = at(root, path.slice(0, -1));
    if (Array.isArray(holder)) holder.splice(path.at(-1) as number, 1);
    else delete holder[path.at(-1) as string];
  },
};

const values = fc.oneof(
  fc.string(),
  fc.constantFrom<unknown>(
    '2026-05-01',
    'yes',
    'a: b',
    'a # b',
    "it's",
    '- x',
    'One.\nTwo.\n',
    '  indented\nthen not',
    'x\n\n',
  ),
  fc.lorem({ maxCount: 30 }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom<unknown>(['a', 'b'], [], { a: 1, b: 'x, y' }, [{ a: 'one', b: ['c'] }], {
    en: 'Long. '.repeat(30),
    es: 'a\nb',
  }),
);
const texts = [awkward, awkward.replaceAll('\n', '\r\n'), textOf(minimal), textOf(worked)];

/** YAML folds the line ends of a text that it reads; a text with others cannot come out as it went in. */
const withPlainLineEnds = (value: unknown) => !/\r/.test(JSON.stringify(value));

describe('every change', () => {
  it('means what it says and leaves every comment, whatever stands at the path', () => {
    const comments = (text: string) =>
      [...text.matchAll(/(?<=^|\s)# [a-z ]+$/gm)].map(([comment]) => comment.trim()).sort();
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(5000),
        fc.constantFrom('set', 'insertKey', 'insertItem', 'remove'),
        values.filter(withPlainLineEnds),
        (text, n, method, value) => {
          const root = parse(text);
          const paths = pathsIn(root);
          const path = paths[n % paths.length] as Path;
          const result = edited(text, (editor) => {
            if (method === 'insertKey') return editor.insertKey(path, 'x-new', value);
            return method === 'remove' ? editor.remove(path) : editor[method as 'set'](path, value);
          });
          if (result === null) return;
          const expected = parse(text);
          meaning[method]?.(expected, path, value);
          expect(parse(result), `${method} ${path.join('.')} ${JSON.stringify(value)}`).toEqual(expected);
          if (method !== 'remove')
            expect(
              comments(result).length,
              `${method} ${path.join('.')} ${JSON.stringify(value)}`,
            ).toBeGreaterThanOrEqual(comments(text).length);
          if (text.includes('\r\n')) expect(result.replaceAll('\r\n', '')).not.toContain('\n');
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('several items taken out of a list', () => {
  const list = `# all of them
tasks:
  # the first
  # in two lines
  - id: t-1

  - id: t-2 # the second
    notes: []
    # within the second

  # the third
  - { id: t-3 }
ids: [a, b, c,  d]
last: 1
`;
  const without = (path: Path, ...indexes: number[]) => edited(list, (editor) => editor.removeItems(path, indexes));

  it('goes with the comments above and behind it', () => {
    expect(without(['tasks'], 0)).toBe(list.replace('  # the first\n  # in two lines\n  - id: t-1\n', ''));
    expect(without(['tasks'], 2)).toBe(list.replace('  # the third\n  - { id: t-3 }\n', ''));
    expect(parse(without(['tasks'], 0, 2) ?? '').tasks).toEqual([{ id: 't-2', notes: [] }]);
  });

  it('goes with the list and its key where it is all of them', () => {
    const left = without(['tasks'], 0, 1, 2) ?? '';
    expect(parse(left)).toEqual({ ids: ['a', 'b', 'c', 'd'], last: 1 });
    expect(left).not.toContain('# all of them');
  });

  it('leaves the others between brackets as they are written', () => {
    expect(without(['ids'], 1, 3)).toBe(list.replace('[a, b, c,  d]', '[a, c]'));
  });

  it('is refused where an anchor is in it, or comments are between brackets', () => {
    const refused = (text: string) => edited(text, (editor) => editor.removeItems(['a'], [0]));
    expect(refused('a:\n  - &x 1\n  - 2\nb: *x\n')).toBeNull();
    expect(refused('a: [\n  1, # one\n  2,\n]\n')).toBeNull();
    expect(refused('b: 1\n')).toBeNull();
  });

  it('leaves every other item of the worked plan as it was', () => {
    const text = textOf(worked);
    const { tasks } = parse(text) as { tasks: unknown[] };
    fc.assert(
      fc.property(fc.subarray([...tasks.keys()], { minLength: 1, maxLength: tasks.length - 1 }), (gone) => {
        const left = edited(text, (editor) => editor.removeItems(['tasks'], gone)) ?? '';
        const kept = tasks.filter((_, index) => !gone.includes(index));
        expect(parse(left)).toEqual({ ...parse(text), tasks: kept });
        for (const line of left.split('\n')) expect(text).toContain(line);
      }),
      { numRuns: 20 },
    );
  });
});
