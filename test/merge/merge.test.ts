import { describe, expect, it } from 'vitest';
import { mergeTexts } from '../../src/merge/index.ts';

/** The merged text, with its conflicts behind it where there are any. */
function merged(base: string, ours: string, theirs: string): string {
  const result = mergeTexts({ base, ours, theirs });
  if ('not' in result) return `not ${result.not}`;
  return result.text + result.conflicts.map((conflict) => `!${conflict}\n`).join('');
}

/** The same change of a text, made in one or two ways. */
const swap = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

const plan = `# head
caseplan: 1
people:
  - { id: ana, role: mother, name: Ana } # the mother

  # the worker
  - id: kim
    role: caseworker
    name: Kim
goals:
- id: g-1
  statement: >-
    A sober adult
    is there.
  people: [ana]
  measures:
  - id: m-1
    indicator: Nights
    observations: [{ date: 2026-03-01, value: 1 }, { date: 2026-05-01, value: 3 }]
tasks:
  - id: t-1
    assignee: ana
    due: 2026-04-10
    status: in-progress
    dueHistory: []
  - id: t-2
    assignee: [ana]
    status: not-started
contacts:
  - date: 2026-03-02
    people: [ana]
    summary: First.
  # the last one
  - date: 2026-04-02
    people: [ana]
    summary: Second.
`;

describe('records that both sides added', () => {
  it('are all there, in the order of time, between brackets and in lines of their own', () => {
    const ours = swap(
      swap(plan, 'value: 3 }]', 'value: 3 }, { date: 2026-06-01, value: 4 }]'),
      '  # the last one\n',
      '  # mine\n  - date: 2026-03-20\n    people: [ana]\n    summary: Mine.\n  # the last one\n',
    );
    const theirs = swap(
      swap(plan, '{ date: 2026-05-01', '{ date: 2026-04-01, value: 2 }, { date: 2026-05-01'),
      'Second.\n',
      'Second.\n  # theirs\n  - date: 2026-04-20\n    people: [kim]\n    summary: Theirs.\n',
    );
    expect(merged(plan, ours, theirs)).toBe(
      swap(
        swap(ours, '{ date: 2026-05-01', '{ date: 2026-04-01, value: 2 }, { date: 2026-05-01'),
        'Second.\n',
        'Second.\n  # theirs\n  - date: 2026-04-20\n    people: [kim]\n    summary: Theirs.\n',
      ),
    );
  });

  it('are two where they say different things of one day, and one where they say the same or the one says more', () => {
    const add = (text: string) => swap(plan, 'value: 3 }]', `value: 3 }, ${text}]`);
    const one = '{ date: 2026-06-01, value: 4 }';
    const other = '{ date: 2026-06-01, value: 5 }';
    const more = '{ date: 2026-06-01, value: 4, note: Seen. }';
    expect(merged(plan, add(one), add(other))).toBe(add(`${one}, ${other}`));
    expect(merged(plan, add(one), add(one))).toBe(add(one));
    expect(merged(plan, add(one), add(more))).toBe(add(more));
    expect(merged(plan, add(more), add(one))).toBe(add(more));
  });

  it('begin a list that neither had', () => {
    const add = (text: string) => `${plan}reviews:\n  - { date: ${text}, type: court }\n`;
    expect(merged(plan, add('2026-05-01'), add('2026-04-01'))).toBe(
      `${plan}reviews:\n  - { date: 2026-04-01, type: court }\n  - { date: 2026-05-01, type: court }\n`,
    );
  });
});

describe('what is written', () => {
  it('in another way by one side and changed by the other is as the one writes and the other says', () => {
    const block = '  - id: ana\n    role: mother\n    name: Ana\n';
    const ours = swap(plan, '  - { id: ana, role: mother, name: Ana } # the mother\n', block);
    const theirs = swap(plan, 'name: Ana }', 'name: Ana Castell, language: es }');
    expect(merged(plan, ours, theirs)).toBe(swap(ours, 'name: Ana\n', 'name: Ana Castell\n    language: es\n'));
    expect(merged(plan, theirs, ours)).toContain(
      '  - { id: ana, role: mother, name: Ana Castell, language: es } # the mother\n',
    );
  });

  it('deeper indented by theirs is moved to where ours has it', () => {
    const theirs = swap(
      plan,
      '- id: g-1\n  statement: >-\n    A sober adult\n    is there.\n  people: [ana]\n  measures:\n  - id: m-1\n    indicator: Nights\n    observations:',
      '    - id: g-1\n      statement: >-\n          A sober adult\n          is there now.\n      people: [ana]\n      start: 2026-02-01 # begun\n      measures:\n      - id: m-1\n        indicator: Nights\n        observations:',
    );
    const ours = swap(plan, 'people: [ana]\n  measures', 'people: [ana, kim]\n  measures');
    expect(merged(plan, ours, theirs)).toBe(
      swap(
        swap(ours, '    is there.', '      is there now.').replace('    A sober', '      A sober'),
        '[ana, kim]\n',
        '[ana, kim]\n  start: 2026-02-01 # begun\n',
      ),
    );
  });

  it('with other line ends keeps those of ours, with and without one at the end', () => {
    const ours = swap(plan, 'Second.', 'Two.').trimEnd();
    const theirs = `${plan}reviewEvery: P3M\n`.replaceAll('\n', '\r\n');
    expect(merged(plan, ours, theirs)).toBe(`${ours}\nreviewEvery: P3M\n`);
    expect(merged(plan, theirs, ours)).toBe(
      `${swap(plan, 'Second.', 'Two.')}reviewEvery: P3M\n`.replaceAll('\n', '\r\n'),
    );
  });

  it('as one person on one side and as a list on the other is a list of all', () => {
    const ours = swap(plan, 'assignee: ana', 'assignee: [ana, kim]');
    const theirs = swap(plan, 'assignee: ana', 'assignee: [ana, lee]');
    expect(merged(plan, ours, theirs)).toBe(swap(plan, 'assignee: ana', 'assignee: [ana, kim, lee]'));
    expect(merged(plan, ours, swap(plan, 'assignee: ana', 'assignee: lee'))).toContain('!tasks.t-1.assignee\n');
  });

  it('with anchors is merged as long as that can be done, and else not at all', () => {
    const base = 'a: &x [1]\nb: *x\nc: 1\n';
    expect(merged(base, swap(base, 'c: 1', 'c: 2'), `${base}d: *x\n`)).toBe('a: &x [1]\nb: *x\nc: 2\nd: [1]\n');
    expect(merged(base, swap(base, 'b: *x\n', ''), swap(base, 'a: &x [1]', 'a: &x [1, 2]'))).toMatch(/^not sound|!/);
    expect(merged('a: 1\n', 'a: [\n', 'a: 2\n')).toBe('not ours');
    expect(merged('a: 1\n', 'a: 2\n', 'a: "\n')).toBe('not theirs');
    expect(merged('a: {\n', 'a: 2\n', 'a: 3\n')).toBe('not base');
  });
});

describe('a conflict', () => {
  it('is around the lines of the value, also of a text over several', () => {
    const ours = swap(plan, '    is there.\n', '    is always there.\n');
    const theirs = swap(plan, '>-\n    A sober adult\n    is there.\n', 'Somebody is there.\n');
    expect(merged(plan, ours, theirs)).toBe(
      `${swap(
        ours,
        '  statement: >-\n    A sober adult\n    is always there.\n',
        '<<<<<<< ours\n  statement: >-\n    A sober adult\n    is always there.\n=======\n  statement: Somebody is there.\n>>>>>>> theirs\n',
      )}!goals.g-1.statement\n`,
    );
  });

  it('is one group of marks for values side by side, with all that is not in conflict on both sides', () => {
    const ours = swap(plan, 'due: 2026-04-10\n    status: in-progress', 'due: 2026-04-20\n    status: completed');
    const theirs = swap(plan, 'due: 2026-04-10\n    status: in-progress', 'due: 2026-04-30\n    status: cancelled');
    expect(merged(plan, ours, theirs)).toBe(
      `${swap(
        plan,
        '    due: 2026-04-10\n    status: in-progress\n',
        '<<<<<<< ours\n    due: 2026-04-20\n    status: completed\n=======\n    due: 2026-04-30\n    status: cancelled\n>>>>>>> theirs\n',
      )}!tasks.t-1.due\n!tasks.t-1.status\n`,
    );
  });

  it('is between what one side changed and the other took out; what it did not change goes', () => {
    const second = '  - id: t-2\n    assignee: [ana]\n    status: not-started\n';
    const without = swap(plan, second, '');
    const changed = swap(plan, 'status: not-started', 'status: completed');
    const marks = (ours: string, theirs: string) => `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`;
    const done = swap(second, 'not-started', 'completed');
    expect(merged(plan, changed, without)).toBe(`${swap(plan, second, marks(done, ''))}!tasks.t-2\n`);
    expect(merged(plan, without, changed)).toBe(`${swap(plan, second, marks('', done))}!tasks.t-2\n`);
    expect(merged(plan, swap(without, 'name: Kim', 'name: Kim S.'), `${plan}# x\n`)).toBe(
      `${swap(without, 'name: Kim', 'name: Kim S.')}# x\n`,
    );
  });

  it('is about things that both added under one id, key by key', () => {
    const add = (text: string) => swap(plan, 'contacts:\n', `  - id: t-3\n    assignee: ana\n${text}contacts:\n`);
    expect(merged(plan, add('    status: in-progress\n'), add('    status: scheduled\n    due: 2026-06-01\n'))).toBe(
      `${add('<<<<<<< ours\n    status: in-progress\n=======\n    status: scheduled\n>>>>>>> theirs\n    due: 2026-06-01\n')}!tasks.t-3.status\n`,
    );
  });
});

describe('a list that both sides take from', () => {
  const base = 'caseplan: 1\nparticipation:\n  - { person: ana, how: a }\n  - { person: leo, how: b }\nid: x\n';
  const withoutLeo = base.replace(/.*person: leo.*\n/, '');
  const withoutAna = base.replace(/.*person: ana.*\n/, '');

  it('is empty where nothing is left', () => {
    expect(merged(base, withoutLeo, withoutAna)).toBe('caseplan: 1\nparticipation: []\nid: x\n');
  });

  it('has a conflict where the one that is left on one side was changed there', () => {
    const ours = withoutLeo.replace('how: a', 'how: c');
    expect(merged(base, ours, withoutAna)).toContain('person: ana, how: c');
    expect(merged(base, ours, withoutAna)).toMatch(
      /<<<<<<< ours[\s\S]*=======\n>>>>>>> theirs[\s\S]*!participation\.ana/,
    );
  });
});
