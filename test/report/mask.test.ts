import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { readPlan } from '../../src/plan/read.ts';
import { formatNames } from '../../src/report/formats.ts';
import { withoutPeople } from '../../src/report/mask.ts';
import { say, type Words } from '../../src/wording/index.ts';
import { caseplan } from '../support/io.ts';
import { minimal, textOf } from '../support/plans.ts';
import { inWords } from '../support/words.ts';

const people = `people:
  - { id: ana, role: mother, name: Marisol Lucía Quintero-Ruiz, parentOf: [leo], phone: 512-555-0142, email: m.q@example.org, address: "12 Elm Street, Austin" }
  - { id: leo, role: child, name: Thiago Quintero-Ruiz, birthDate: 2023-05-06 }
  - { id: kim, role: caseworker, name: Rosalind Sandoval }
  - { id: clinic, role: provider, name: Lakeside Clinic }
`;
const plan = textOf(minimal).replace(/people:\n( .*\n)+/, people);
/** Nothing of this may be in a report that others read. */
const secret =
  /Marisol|Luc[ií]a|Quintero|Ruiz|Thiago|Rosalind|Sandoval|Lakeside|512|0142|example\.org|Elm|Austin|2023|May 6|5\/6|drinks|sister/iu;

/** What somebody wrote in the wrong place, each with what of the plan it takes the place of. */
const slips: [string, string, string][] = [
  ['a person in place of an id', 'assignee: ana', 'assignee: Marisol Quintero'],
  ['a first name in place of an id', 'assignee: ana', 'assignee: [Marisol, THIAGO]'],
  ['a person that nobody is', '{ person: ana, invitedOn', '{ person: Marisol, invitedOn'],
  ['a sentence in place of a date', 'due: 2026-05-08', 'due: when Marisol finds a flat'],
  ['a sentence in place of a code', 'status: in-progress }', 'status: "Marisol drinks" }'],
  ['quotes in quotes', 'status: in-progress }', `status: 'she said "Thiago drinks" again' }`],
  ['a long sentence', 'due: 2026-05-08', `due: Thiago ${'is with the sister of Rosalind Sandoval '.repeat(4)}`],
  ['lines in place of a code', 'status: active', 'status: |\n  Thiago drinks.\n  Marisol too.\n'],
  ['a text in place of a list', 'goals: [g-night], assignee', 'goals: Thiago, assignee'],
  ['a sentence in place of a list', 'goals: [g-night], assignee', 'goals: Thiago at night, assignee'],
  ['a sentence in place of a number', 'baseline: 0', 'baseline: as often as Marisol drinks'],
  ['a key with a name', 'preparedBy: kim', 'preparedBy: kim\nMarisol Quintero: yes'],
  ['a key that is a name', 'preparedBy: kim', 'preparedBy: kim\nQuintero: yes'],
  [
    'a text that a comma cut',
    'description: Write the night plan.',
    'description: Call Marisol, ask whether Thiago drinks',
  ],
  [
    'a name in place of a language',
    'description: A written night plan made with the aunt.',
    'description: { Quintero: Night plan. }',
  ],
  ['a name in place of an id', 'id: t-plan', 'id: "Marisol Quintero"'],
  ['an American date of birth', 'birthDate: 2023-05-06', 'birthDate: 5/6/2023'],
  ['a short date of birth', 'birthDate: 2023-05-06', 'birthDate: 2023-5-6'],
  ['a date of birth with a time', 'birthDate: 2023-05-06', 'birthDate: "2023-05-06T00:00:00Z"'],
  ['a date of birth in words', 'birthDate: 2023-05-06', 'birthDate: May 6, 2023'],
  ['a year of birth', 'birthDate: 2023-05-06', 'birthDate: 2023'],
  ['a telephone as a number', 'phone: 512-555-0142', 'phone: 5125550142'],
  ['a telephone in place of a date', 'due: 2026-05-08', 'due: 512-555-0142'],
  ['an address as a list', 'address: "12 Elm Street, Austin"', 'address: [12 Elm Street, Austin]'],
  ['an address cut by a comma', 'address: "12 Elm Street, Austin"', 'address: 12 Elm Street, Austin'],
  ['an e-mail address in place of an id', 'preparedBy: kim', 'preparedBy: m.q@example.org'],
  ['a name in two lines', 'name: Thiago Quintero-Ruiz', 'name: [Thiago,\n      Quintero-Ruiz]'],
  [
    'a name in the reason of a suppression',
    '  - { id: v-clinic, name: Evening counseling, provider: clinic, people: [ana], goals: [g-night], needs: [n-sitter],',
    '  # caseplan-ignore trace/service-without-need: Marisol Quintero said so, 512-555-0142\n  - { id: v-clinic, name: Evening counseling, provider: clinic, people: [ana], goals: [g-night], prority: high,',
  ],
  [
    'a name in a suppression of nothing',
    '  - { id: t-plan',
    '  # caseplan-ignore timeline/task-overdue: Marisol is away\n  - { id: t-plan',
  ],
  ['a name in place of a rule', '  - { id: t-plan', '  # caseplan-ignore Marisol: is away\n  - { id: t-plan'],
  ['a sentence in place of a rule', '  - { id: t-plan', '  # caseplan-ignore Marisol drinks\n  - { id: t-plan'],
  [
    'a sentence in place of an end',
    '  - { id: t-plan',
    '  # caseplan-ignore timeline/task-overdue until Marisol is back: yes\n  - { id: t-plan',
  ],
  ['a decomposed name', 'due: 2026-05-08', `due: when ${'Lucía'.normalize('NFD')} drinks`],
];

describe.each(slips)('%s', (_, from, to) => {
  const stdin = plan.replace(from, to);

  it('is named to who runs the check, and to nobody else', async () => {
    expect(plan).toContain(from);
    const shown = await caseplan(['check', '-', '--format', 'json', '--show-names', '--as-of', '2026-05-01'], {
      stdin,
    });
    const there = JSON.parse(shown.out).findings.map(({ path, message }: Words & Finding) => `${path} ${message}`);
    expect(there.length).toBeGreaterThan(0);
    for (const format of formatNames) {
      const { out, err } = await caseplan(['check', '-', '--format', format, '--as-of', '2026-05-01'], {
        stdin,
        env: { CI: 'true' },
      });
      expect(err).toBe('');
      expect([format, secret.exec(out)?.[0]]).toEqual([format, undefined]);
    }
  });
});

it('what a finding is understood by stays', async () => {
  const stdin = plan
    .replace('due: 2026-05-08', 'due: 5/8/2026')
    .replace('assignee: kim', 'assignee: kmi')
    .replace('status: in-progress }', 'status: in-progres }');
  const { out } = await caseplan(['check', '-', '--format', 'json'], { stdin });
  const messages = JSON.parse(out).findings.map(({ message, help }: Words) => `${message} ${help}`);
  expect(messages).toContain(
    '`due` is "5/8/2026", which is not a date. Write the year first: 2026-05-08 if the month comes first in it.',
  );
  expect(messages.join('\n')).toContain('No person has the id `kmi`');
  expect(messages.join('\n')).toContain('"in-progres", which is not one of its codes. Did you mean in-progress?');
});

it('the lines of the file are shown at a screen, not in the log of a job', async () => {
  const stdin = plan.replace('assignee: ana', 'assignee: Marisol Quintero');
  const run = (env: Record<string, string>, ...more: string[]) => caseplan(['check', '-', ...more], { stdin, env });
  expect((await run({})).out).toContain('│   - { id: t-plan');
  expect((await run({ CI: 'true' })).out).not.toContain('│');
  expect((await run({ CI: 'true' })).out).toContain('(--show-names shows them)');
  expect((await run({})).out).not.toContain('--show-names');
  expect((await run({ GITHUB_ACTIONS: 'true' })).out).not.toContain('│');
  expect((await run({ CI: 'true' }, '--show-names')).out).toContain('Marisol Quintero');
});

describe('words of our own', () => {
  const found = (message: string, names: string[]) => {
    const rows = names.map((name, index) => `  - { id: p${index}, role: mother, name: "${name}" }\n`).join('');
    const text = plan.replace(/people:\n( .*\n)+/, `people:\n${rows}`);
    const { file, plan: read } = readPlan('a', new TextEncoder().encode(text));
    const finding = { rule: 'quality/x', file, path: [], line: 1, column: 1, endLine: 1, endColumn: 1 };
    const files = [{ file, text, planId: null, plan: read }];
    const one = { ...finding, ...say('as-written', { message, help: '' }), subject: null } as unknown as Finding;
    const { findings } = withoutPeople({ asOf: '2026-05-01' as never, files, findings: [one], suppressed: [] });
    return findings.map((masked) => inWords(masked).message)[0];
  };

  it.each([
    ['No goal addresses the need "n-sitter".', ['No An', 'Do'], 'No goal addresses the need "n-sitter".'],
    ['The will of will-smith is not asked.', ['Will Smith'], 'The will of will-smith is not asked.'],
    ['Will Smith and SMITH, WILL.', ['Will Smith'], 'p0 and SMITH, WILL.'],
    ['Ask Maria (Delgado).', ['Maria Delgado', 'Sofia Delgado'], 'Ask p0 (…).'],
    ['A.*B (Jr.) signed.', ['A.*B (Jr.)'], 'p0 signed.'],
    ['Call (512) 555-0199 or 123-45-6789 or x@y.example.com.', [], 'Call … or … or ….'],
    ['The text "Leo is left alone at night." is vague.', [], 'The text "…" is vague.'],
    ['The words “left alone” are vague.', [], 'The words “…” are vague.'],
    ['Leo is left alone at night.', [], '…'],
    ['Begin it with `caseplan: 1`.', [], 'Begin it with `caseplan: 1`.'],
  ])('%s', (message, names, masked) => expect(found(message, names)).toBe(masked));
});

it('a fix that would write a name is not handed on', () => {
  const { file, plan: read } = readPlan('a', new TextEncoder().encode(plan));
  const finding = { rule: 'format/date', file, path: [], line: 1, column: 1, endLine: 1, endColumn: 1 };
  const fix = (text: string) => ({ title: `Write due as "${text}".`, safe: true, edits: [{ start: 0, end: 1, text }] });
  const of = (text: string) => ({ ...finding, ...say('no-plan'), subject: null, fix: fix(text) }) as unknown as Finding;
  const { findings } = withoutPeople({
    asOf: '2026-05-01' as never,
    files: [{ file, text: plan, planId: null, plan: read }],
    findings: [of('2026-05-08'), of('Marisol Lucía Quintero-Ruiz'), of('marisol-lucía-quintero-ruiz')],
    suppressed: [],
  });
  expect(findings.map((one) => one.fix?.edits[0]?.text)).toEqual(['2026-05-08', undefined, undefined]);
});
