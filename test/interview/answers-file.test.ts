import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/interview/read-answers.ts';
import { en } from '../../src/wording/en/interview/index.ts';
import { bytes, castellText, today } from './castell.ts';

/** Problems as the command prints them, without the advice. */
function problemsOf(text: string): string[] {
  return readAnswers('a.yaml', bytes(text), today, en).problems.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

const instead = (from: string, to: string) => castellText.replace(from, to);

describe('an answers file', () => {
  it('of the documentation is sound', () => {
    expect(problemsOf(castellText)).toEqual([]);
  });

  // What is written instead, with the place of the problem between brackets « ».
  it.each([
    [
      'an unknown key',
      'kind: family-',
      '«kinds»: family-',
      'The key `kinds` is not known in plan. Did you mean `kind`?',
    ],
    [
      'an unknown section',
      'barriers:',
      '«bariers»:',
      'The key `bariers` is not known at the top of answers. Did you mean `barriers`?',
    ],
    [
      'an unknown key in an entry',
      'birthDate: 2023-05-06',
      '«birthdate»: 2023-05-06',
      'The key `birthdate` is not known in people. Did you mean `birthDate`?',
    ],
    [
      'a key of the head at the top',
      'reviewEvery: P3M',
      '«language»: es',
      'The key `language` is not known at the top of answers.',
    ],
    ['a wrong date', 'start: 2026-02-09', 'start: «02/09/2026»', '`start` is "02/09/2026", which is not a date.'],
    [
      'a day that does not exist',
      'target: 2026-07-31',
      'target: «2026-06-31»',
      '`target` is "2026-06-31": there is no such day in the calendar.',
    ],
    [
      'an unknown code',
      'type: kinship',
      'type: «kinshp»',
      '`type` is "kinshp", which is not one of its codes. Did you mean kinship?',
    ],
    [
      'an unknown code of an open list',
      'role: attorney',
      'role: «atorney»',
      '`atorney` is not a code that caseplan knows here. Did you mean `attorney`?',
    ],
    [
      'a code that is like no other',
      'domain: mental-health',
      'domain: «zzz»',
      '`zzz` is not a code that caseplan knows here.',
    ],
    [
      'a pointer to nobody',
      'assignee: ana, description: Write',
      'assignee: «anna», description: Write',
      'No person has the id `anna`. Did you mean `ana`?',
    ],
    [
      'a pointer to nothing',
      'addresses: [n-rest]',
      'addresses: [«n-rst»]',
      'No safety threat, risk factor or need has the id `n-rst`. Did you mean `n-rest`?',
    ],
    [
      'a task without anybody',
      'assignee: ana, description: Ask',
      '«description»: Ask',
      '`t-3` in tasks has no `assignee`.',
    ],
    ['a number that is none', 'baseline: 2,', 'baseline: «few»,', '`baseline` must be a number, not "few".'],
    [
      'a duration that is none',
      'every: P2W',
      'every: «monthly»',
      '`every` is "monthly", which is not a duration such as P3M (three months) or P2W (two weeks).',
    ],
    [
      'the same goal twice',
      'concurrent: relative',
      'concurrent: «reunification»',
      'The alternative goal must differ from the main goal.',
    ],
    [
      'a birth that is yet to come',
      'birthDate: 2023-05-06',
      'birthDate: «2027-05-06»',
      'leo is born 2027-05-06, after 2026-02-06.',
    ],
    [
      'a task due after the plan ends',
      'due: 2026-03-20',
      'due: «2026-12-20»',
      'Task "t-2" is due 2026-12-20, after the plan ends 2026-08-09.',
    ],
    [
      'a text that a comma cuts',
      '"Sleep, and somebody to talk to after a hard year."',
      'Sleep, «and somebody»',
      'The text before "and somebody" in assessment.needs ends at the comma, so this is read as a key of its own.',
    ],
    [
      'no list where one belongs',
      'barriers:',
      'barriers: «none»\nx-barriers:',
      '`barriers` must be a list (lines that begin with - ), not "none".',
    ],
    ['a number where text belongs', '"50817734"', '«50817734»', '`number` must be text, not 50817734.'],
    [
      'an unknown key of a service in a goal',
      'payer: Family',
      '«payr»: Family',
      'The key `payr` is not known in goals.services. Did you mean `payer`?',
    ],
    [
      'an unknown key of a task in a goal',
      'assignee: ana, description: Ask',
      'assignee: ana, «due_on»: 2026-03-02, description: Ask',
      'The key `due_on` is not known in goals.tasks.',
    ],
    ['an id that is taken', 'id: st-bond', 'id: «s-alone»', 'The id `s-alone` is already that of a safety threat.'],
  ])('with %s gives one clear line at its place', (_, from, marked, message) => {
    const text = instead(from, marked.replace(/[«»]/g, ''));
    expect(text).not.toBe(castellText);
    const before = `${castellText.slice(0, castellText.indexOf(from))}${marked.slice(0, marked.indexOf('«'))}`.split(
      '\n',
    );
    expect(problemsOf(text)).toEqual([`${before.length}:${(before.at(-1) ?? '').length + 1} ${message}`]);
  });

  it('tells everything that is wrong at once, in the order of the lines', () => {
    const text = instead('us-tx', '5')
      .replace('type: kinship', 'type: x')
      .replace('every: P2W', 'every: monthly')
      .replace('supervision: monitored', 'supervison: monitored');
    const advice = readAnswers('a.yaml', bytes(text), today, en).problems.map(({ help }) => help);
    expect(advice.every((help) => help.length > 10)).toBe(true);
    expect(problemsOf(text).map((problem) => problem.split(':')[0])).toEqual(['5', '50', '112', '130']);
  });

  it('takes what is empty as left open', () => {
    expect(problemsOf('plan:\n  jurisdiction: us\n  kind:\n  id: ""\npeople:\n')).toEqual([]);
  });

  it.each([
    ['plan: [\n', /^2:1 A quote, bracket or colon is missing, on this line or just before it\./],
    ['', /^1:1 This file holds no answers\.$/],
    ['- a\n', /^1:1 This file holds no answers\.$/],
    ['caseplan: 1\nid: A\n', /^1:1 This file is a plan already, not answers for one\.$/],
    ['plan: us\n', /^1:\d+ `plan` must be a map \(key: value\)/],
    ['goals: [{ statement: a, tasks: b }]\n', /^1:32 `tasks` must be a list/],
    ['goals: a\n', /^1:8 `goals` must be a list/],
    ['goals: [a]\n', /^1:9 `0` must be a map|^1:9 /],
    ['people: &a [*a]\n', /./],
  ])('that reads %j is told from one', (text, problem) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });
});

describe('the page about answers', () => {
  const page = readFileSync(new URL('../../docs/answers.md', import.meta.url), 'utf8');

  it('shows the example that is tested', () => {
    expect(/```yaml\n(.*?)```/s.exec(page)?.[1]).toBe(castellText);
  });

  it('shows what is told of mistakes', () => {
    const text = instead('type: kinship', 'type: kinshp').replace(
      'assignee: ana, description: Write',
      'assignee: anna, description: Write',
    );
    for (const problem of problemsOf(text))
      expect(page).toContain(`castell.answers.yaml:${problem.replace(' ', ': ')} …`);
  });
});
