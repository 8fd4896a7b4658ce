import { describe, expect, it } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import { blocking, checkAll, forDocuments, type Outcome } from '../../src/check/check.ts';
import { loadLaws } from '../../src/check/laws.ts';
import { readPlan } from '../../src/plan/read.ts';
import type { Severity } from '../../src/rules/severity.ts';
import { cleanDay, minimal, serious, textOf } from '../support/plans.ts';
import { inWords } from '../support/words.ts';

const base = textOf(minimal);
const day = cleanDay;

async function outcomeOf(text: string, today: string = day): Promise<Outcome> {
  const files = [readPlan('a.plan.yaml', new TextEncoder().encode(text))];
  return checkAll(files, { today: date(today), laws: await loadLaws(files, { today: date(today), clocks: true }) });
}

const task = (id: string, due: string, tail = '') =>
  `  - { id: ${id}, goals: [g-night], assignee: [ana, kim], description: Call., due: ${due}, status: in-progress }${tail}\n`;
const withTasks = (tasks: string) => base.replace(/tasks:\n( .*\n)+/, `tasks:\n${tasks}`);

/** What is left of errors and warnings, and what the comments answer: rule and line of the finding. */
async function split(text: string, today?: string) {
  const { findings, suppressed } = await outcomeOf(text, today);
  const short = ({ rule, line }: { rule: string; line: number }) => `${rule} ${line}`;
  return { open: serious(findings).map(short), answered: suppressed.map(({ finding }) => short(finding)) };
}

const late = 'timeline/task-overdue';
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('a comment', () => {
  it('on the line above suppresses the finding, and the reason and date are kept', async () => {
    const text = withTasks(
      `  # caseplan-ignore ${late} until 2026-06-30: the landlord: waits for form 3.\n${task('t-plan', '2026-04-01')}`,
    );
    const { findings, suppressed } = await outcomeOf(text);
    expect(serious(findings)).toEqual([]);
    const at = lineOf(text, 'caseplan-ignore');
    expect(suppressed).toEqual([
      {
        finding: expect.objectContaining({ rule: late, line: at + 1, subject: 't-plan', severity: 'error' }),
        reason: 'the landlord: waits for form 3.',
        until: '2026-06-30',
        line: at,
      },
    ]);
  });

  it('at the end of the line suppresses the finding of that line only', async () => {
    const text = withTasks(
      task('t-a', '2026-04-01', ` # caseplan-ignore ${late}: the aunt is ill.`) + task('t-b', '2026-04-01'),
    );
    const { open, answered } = await split(text);
    expect(answered).toEqual([`${late} ${lineOf(text, 't-a')}`]);
    expect(open).toEqual([`${late} ${lineOf(text, 't-b')}`]);
  });

  it('works beside others above the same line, whatever their order, with other comments between', async () => {
    const text = withTasks(
      [
        `  # caseplan-ignore ${late}: the aunt is ill.\n`,
        '  # The aunt comes home in May.\n',
        '  # caseplan-ignore trace/task-without-goal: it serves the whole family.\n',
        '  - { id: t-x, assignee: [ana, kim], description: Call., due: 2026-04-01, status: in-progress }\n',
        task('t-plan', '2026-05-08'),
      ].join(''),
    );
    const { open, answered } = await split(text);
    expect(open).toEqual([]);
    expect(answered.sort()).toEqual([
      `${late} ${lineOf(text, 't-x')}`,
      `trace/task-without-goal ${lineOf(text, 't-x')}`,
    ]);
  });

  it('holds on the last day that it names and no longer', async () => {
    const text = withTasks(
      `  # caseplan-ignore ${late} until 2026-04-20: the aunt is ill.\n${task('t-plan', '2026-04-01')}`,
    );
    expect((await split(text, '2026-04-20')).open).toEqual([]);
    const at = lineOf(text, 't-plan');
    expect(await split(text, '2026-04-21')).toEqual({
      open: [`suppression/expired ${at - 1}`, `${late} ${at}`],
      answered: [],
    });
  });

  it('that has ended leaves the finding to one that holds', async () => {
    const text = withTasks(
      `  # caseplan-ignore ${late} until 2026-04-10: the aunt is ill.\n  # caseplan-ignore ${late}: she moved away.\n${task('t-plan', '2026-04-01')}`,
    );
    const { open } = await split(text);
    expect(open).toEqual([`suppression/unused ${lineOf(text, 'caseplan-ignore')}`]);
  });

  it('suppresses the finding about a missing part at the place that the finding names', async () => {
    const text = base
      .replace(/ {2}strengths:\n.*\n/, '')
      .replace('assessment:', '# caseplan-ignore component/strengths: the meeting is on April 20.\nassessment:')
      .replace('  - id: g-night', '  - id: g-night # caseplan-ignore trace/need-without-goal: none.');
    const { open, answered } = await split(text);
    expect(answered).toEqual([`component/strengths ${lineOf(text, 'assessment:')}`]);
    expect(open).toEqual([`suppression/unused ${lineOf(text, 'g-night #')}`]);
  });

  it('above a list item is not for what stands on later lines of it, and the finding says on which', async () => {
    const text = withTasks(
      `  # caseplan-ignore ${late}: the aunt is ill.\n  - id: t-plan\n    goals: [g-night]\n    assignee: [ana, kim]\n    description: Call.\n    due: 2026-04-01\n    status: in-progress\n`,
    );
    const { findings } = await outcomeOf(text);
    const unused = findings.find(({ rule }) => rule === 'suppression/unused');
    expect(unused && inWords(unused).help).toContain(`on line ${lineOf(text, 'due: 2026-04-01')}:`);
  });

  it('with a blank line below it is not above the value', async () => {
    const text = withTasks(`  # caseplan-ignore ${late}: the aunt is ill.\n\n${task('t-plan', '2026-04-01')}`);
    expect((await split(text)).answered).toEqual([]);
  });

  it('works with the line ends of Windows and after a byte order mark', async () => {
    const text = withTasks(`  # caseplan-ignore ${late}: the aunt is ill.\n${task('t-plan', '2026-04-01')}`);
    expect((await split(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).open).toEqual([]);
  });

  it('suppresses a deadline of the law, and is unused where the deadline is met', async () => {
    const removal = (more = '') =>
      base.replace(
        'people:\n',
        `case:\n  events:\n    # caseplan-ignore deadline/us/prevention-efforts-finding: the court extended it.\n    - { type: removal, date: 2026-01-10 }\n${more}people:\n`,
      );
    const { answered } = await split(removal(), '2026-05-01');
    expect(answered).toContain(`deadline/us/prevention-efforts-finding ${lineOf(removal(), 'type: removal')}`);
    const met = await split(removal('    - { type: reasonable-efforts-finding, date: 2026-02-01 }\n'), '2026-05-01');
    expect(met.open).toContain(`suppression/unused ${lineOf(removal(), 'caseplan-ignore')}`);
  });
});

describe('what is no comment', () => {
  const line = `# caseplan-ignore ${late}: the aunt is ill.`;

  it.each([
    ['block text', `x-note: |\n  First.\n  ${line}\n\n  ${line}\n`],
    ['folded text', `x-note: >-\n  ${line}\n`],
    ['double quotes', `x-note: "one\n  ${line}"\n`],
    ['single quotes', `x-note: 'it''s ${line}'\n`],
    ['a plain text without a space before the sign', 'x-note: see# caseplan-ignore format/date.\n'],
    ['a comment about it', '# See docs: caseplan-ignore is explained there.\n'],
    ['a comment with another word', '# caseplan-ignores nothing\n'],
  ])('%s', async (_, text) => {
    const { suppressions, findings } = await outcomeOf(`${text}${base}`);
    expect([suppressions, serious(findings)]).toEqual([[], []]);
  });

  it('but a comment behind the sign of a block text, in brackets, or after a block text is one', async () => {
    const text = [
      'x-note: | # caseplan-ignore format/date: one.\n  # caseplan-ignore format/date: text.\n',
      '# caseplan-ignore format/date: two.\n',
      'x-list: [ # caseplan-ignore format/date: three.\n  a, "#b" ] # caseplan-ignore format/date: four.\n',
      '#caseplan-ignore format/date: five.\n',
      base,
    ].join('');
    const { suppressions } = await outcomeOf(text);
    expect(suppressions.map(({ reason, line: at }) => `${reason} ${at}`)).toEqual([
      'one. 1',
      'two. 3',
      'three. 4',
      'four. 5',
      'five. 6',
    ]);
  });
});

describe('plans of which not everything is checked', () => {
  const text = `# caseplan-ignore trace/task-without-goal: it serves all.\n${base}`;

  it('history has no findings about comments', async () => {
    expect((await split(text)).open).toEqual(['suppression/unused 1']);
    expect((await split(text.replace('status: active', 'status: completed'))).open).toEqual([]);
  });

  it('a file that cannot be read has that finding, and it cannot be suppressed', async () => {
    const broken = `${text}# caseplan-ignore syntax/yaml: later.\ncontacts: [\n`;
    const { open, answered } = await split(broken);
    expect(answered).toEqual([]);
    expect(open).toContain(`suppression/malformed ${lineOf(broken, 'caseplan-ignore syntax')}`);
    expect(open.filter((finding) => finding.startsWith('suppression/'))).toHaveLength(1);
    expect(open.some((finding) => finding.startsWith('syntax/yaml'))).toBe(true);
  });
});

describe('documents', () => {
  it('are final where the errors are suppressed', async () => {
    const text = base
      .replace(/ {2}strengths:\n.*\n/, '')
      .replace('assessment:', '# caseplan-ignore component/strengths: the meeting is on April 20.\nassessment:');
    expect(blocking(forDocuments(await outcomeOf(text)))).toEqual([]);
  });

  it('hold what is late all the same: their readers do not see the comment', async () => {
    const text = withTasks(`  # caseplan-ignore ${late}: the aunt is ill.\n${task('t-plan', '2026-04-01')}`);
    expect(forDocuments(await outcomeOf(text)).map(({ rule }) => rule)).toContain(late);
  });

  it('are not final where a part could not be understood and would be missing', async () => {
    const text = withTasks(
      `  # caseplan-ignore format/date: the judge wrote it so.\n${task('t-a', '05/08/2026')}${task('t-b', '2026-05-08')}`,
    );
    const outcome = await outcomeOf(text);
    expect(serious(outcome.findings)).toEqual([]);
    expect(blocking(forDocuments(outcome)).map(({ rule }) => rule)).toEqual(['format/date']);
  });

  it('do not speak of comments', async () => {
    const outcome = await outcomeOf(`# caseplan-ignore nothing\n${base}`);
    expect(blocking(outcome.findings)).not.toEqual([]);
    expect(blocking(forDocuments(outcome))).toEqual([]);
  });
});

describe('a configuration', () => {
  it('decides about findings on comments as about others', () => {
    const files = [
      readPlan('a.plan.yaml', new TextEncoder().encode(`# caseplan-ignore timeline/impossible: none.\n${base}`)),
    ];
    const severitiesWith = (severity: 'error' | null) => {
      const settings = () => ({
        severity: (rule: string, usual: Severity) => (rule === 'suppression/unused' ? severity : usual),
        option: <T>(_rule: string, _name: string, usual: T) => usual,
      });
      return checkAll(files, { today: date(day), settings }).findings.map((finding) => finding.severity);
    };
    expect([severitiesWith('error'), severitiesWith(null)]).toEqual([['error'], []]);
  });
});
