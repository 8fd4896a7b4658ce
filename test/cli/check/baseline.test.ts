import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseplan, temporaryFolder } from '../../support/io.ts';
import { minimal, textOf } from '../../support/plans.ts';

const base = textOf(minimal);
const task = (id: string, due: string) =>
  `  - { id: ${id}, goals: [g-night], assignee: [ana, kim], description: Call Mrs Lopez., due: ${due}, status: in-progress }\n`;
const withTasks = (tasks: string, plan = base) => plan.replace(/tasks:\n( .*\n)+/, `tasks:\n${tasks}`);
const twoLate = withTasks(task('t-a', '2026-04-01') + task('t-b', '2026-04-02'));

/** A folder with one plan and, unless told otherwise, a baseline of what is wrong with it. */
async function caseload(plan = twoLate, more: Record<string, string> = {}) {
  const cwd = temporaryFolder();
  const put = (text: string, name = 'a.plan.yaml') => writeFileSync(join(cwd, name), text);
  put(plan);
  for (const [name, text] of Object.entries(more)) put(text, name);
  const check = (...args: string[]) => caseplan(['check', '--baseline', 'known.json', ...args], { cwd });
  const written = await check('--update-baseline');
  const json = async (...args: string[]) => JSON.parse((await check('--format', 'json', ...args)).out);
  return { cwd, put, check, json, written, known: () => readFileSync(join(cwd, 'known.json'), 'utf8') };
}

const subjects = (report: { findings: { subject: string; severity: string }[] }) =>
  report.findings.filter(({ severity }) => severity !== 'info').map(({ subject }) => subject);

describe('a baseline', () => {
  it('hides what it holds: nothing fails, and the summary says how many', async () => {
    const { check, json, written } = await caseload();
    expect([written.status, written.err]).toEqual([
      0,
      'caseplan: known.json holds 2 findings: 2 added, 0 taken out.\n',
    ]);
    const { status, out, err } = await check();
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('nothing missing, nothing late, except what is answered.\n  Not shown: 2 in the baseline.\n');
    const report = await json();
    expect(report.summary).toMatchObject({ errors: 0, suppressed: 0, baselined: 2 });
  });

  it('is sorted JSON with an entry a line: rule, ids and a fingerprint, no line, name or text of the plan', async () => {
    const { known } = await caseload(twoLate.replace('id: n-sitter', 'id: "Maria Lopez"'));
    const { version, findings } = JSON.parse(known());
    expect(version).toBe(2);
    expect(known()).not.toMatch(/Lopez|Castell|Call|"line"/);
    for (const entry of findings) expect(Object.keys(entry)).toEqual(['plan', 'rule', 'subject', 'fingerprint']);
    const rows = findings.map((entry: Record<string, string>) => `${entry.plan} ${entry.rule} ${entry.subject ?? ''}`);
    expect(rows).toEqual([...rows].sort());
    expect(
      known()
        .split('\n')
        .filter((row) => row.includes('fingerprint')),
    ).toHaveLength(findings.length);
  });

  it('has the same bytes whatever the order and the names of the files', async () => {
    const other = twoLate.replace('id: FSP-0001', 'id: FSP-0002');
    const one = await caseload(twoLate, { 'b.plan.yaml': other });
    const two = await caseload(other, { 'z.plan.yaml': twoLate });
    expect(one.known()).toBe(two.known());
  });

  it('knows a finding again when lines move, things change places and days pass', async () => {
    const { put, json } = await caseload();
    put(
      withTasks(
        `# A line more.\n${task('t-b', '2026-04-02')}\n\n${task('t-c', '2026-07-08')}${task('t-a', '2026-04-01')}`,
      ),
    );
    const report = await json('--as-of', '2026-04-25');
    expect([subjects(report), report.summary.baselined]).toEqual([[], 2]);
  });

  it('shows what is new, also of the same rule and the same thing', async () => {
    const { put, check, json } = await caseload();
    put(
      `${twoLate.replace('tasks:\n', `tasks:\n${task('t-c', '2026-04-01')}`)}`.replace(
        'goals: [g-night], assignee: [ana, kim]',
        'assignee: [ana, kim]',
      ),
    );
    expect((await check()).status).toBe(1);
    expect(subjects(await json())).toEqual(['t-c', 't-c']);
  });

  it('is not for what is only worth knowing', async () => {
    const { json, known } = await caseload(base);
    expect(JSON.parse(known()).findings).toEqual([]);
    expect((await json('--as-of', '2026-04-30')).summary.infos).toBeGreaterThan(0);
  });

  it('is not for a file that cannot be read: all else in it would be hidden', async () => {
    const { check, known, written } = await caseload('caseplan: 1\nid: [\n');
    expect([written.status, JSON.parse(known()).findings]).toEqual([1, []]);
    expect((await check()).status).toBe(1);
  });
});

describe('what was mended', () => {
  it('must be taken out with --update-baseline', async () => {
    const { put, check, known } = await caseload();
    put(withTasks(task('t-a', '2026-04-01') + task('t-b', '2026-05-08')));
    const told = await check();
    expect(told.status).toBe(1);
    expect(told.err).toBe(
      'caseplan: no longer found, but still in known.json. Take it out with --update-baseline, or it would be hidden if it came back:\n  FSP-0001 timeline/task-overdue t-b\n',
    );
    expect((await check('--quiet')).status).toBe(1);
    expect((await check('--update-baseline')).err).toContain('holds 1 finding: 0 added, 1 taken out.');
    expect(known()).not.toContain('t-b');
    const after = await check();
    expect([after.status, after.err]).toEqual([0, '']);
  });

  it('is not what belongs to a plan that was not checked: it stays in the file', async () => {
    const { check, known } = await caseload(twoLate, {
      'b.plan.yaml': twoLate.replace('id: FSP-0001', 'id: FSP-0002'),
    });
    const before = known();
    expect((await check('a.plan.yaml')).err).toBe('');
    expect((await check('a.plan.yaml', '--update-baseline')).err).toContain('0 added, 0 taken out');
    expect(known()).toBe(before);
  });

  it('is also what a comment answers since then', async () => {
    const { put, check } = await caseload();
    put(twoLate.replace('tasks:\n', 'tasks:\n  # caseplan-ignore timeline/task-overdue: the aunt is ill.\n'));
    const { out, err } = await check();
    expect(err).toContain('timeline/task-overdue t-a');
    expect(out).toContain('Not shown: 1 suppressed (caseplan check --report-suppressions), 1 in the baseline.');
  });
});

describe('mistakes', () => {
  it.each([
    ['no file', null, /^caseplan: There is no baseline known\.json\. Write it with --update-baseline\.\n$/],
    ['no JSON', 'plans:\n', /cannot be used: it is not JSON\. Mend it, or delete it/],
    ['an unfinished merge', '{\n<<<<<<< ours\n', /it has the marks of an unfinished merge/],
    ['another format', '{"version":3,"findings":[]}', /it has format 3, and this caseplan knows format 2/],
    ['other JSON', '[]', /it is not a baseline of caseplan/],
    ['JSON of nothing', 'null', /it is not a baseline of caseplan/],
    ['a wrong entry', '{"version":1,"findings":[{"rule":"x/y"}]}', /its entry 1 is not one of caseplan's/],
  ])('%s: one line, status 2, and nothing is overwritten', async (_, text, message) => {
    const { cwd, check } = await caseload();
    const path = join(cwd, 'other.json');
    if (text !== null) writeFileSync(path, text);
    const args = ['check', '--baseline', text === null ? 'known.json' : 'other.json'];
    const { status, out, err } = await caseplan(args, { cwd: text === null ? withPlan() : cwd });
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    if (text === null) return;
    expect((await caseplan([...args, '--update-baseline'], { cwd })).status).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect((await check()).status).toBe(0);
  });

  function withPlan() {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.plan.yaml'), base);
    return cwd;
  }

  it('--update-baseline without a file', async () => {
    const { status, err } = await caseplan(['check', '--update-baseline'], { cwd: withPlan() });
    expect([status, err]).toEqual([2, 'caseplan: --update-baseline needs to know the file: add --baseline FILE.\n']);
  });
});

describe('a baseline of the form before', () => {
  const wrong = base
    .replaceAll('due: 2026-05-08', 'due: 08.05.2026')
    .replace('needs: [n-sitter], startsOn', 'need: [n-sitter], startsOn');
  const row = (rule: string, subject: string, fingerprint: string) =>
    JSON.stringify({ plan: 'FSP-0001', rule, subject, fingerprint });
  const old = `{ "version": 1, "findings": [${[
    row('format/date', 't-checks', 'f6057e7ee8f89ef7'),
    row('format/date', 't-plan', 'a9f1ce24baa1f11f'),
    row('format/unknown-key', 'v-clinic', '2e9a7bbc65a23dd5'),
    row('timeline/measure-stale', 'm-nights', '6aaa2f3d3268856f'),
    row('timeline/review-overdue', 'FSP-0001', 'ebbdba6185c01206'),
  ].join(',')}] }`;

  it('is still matched, and written anew in the form of today', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.plan.yaml'), wrong);
    writeFileSync(join(cwd, 'known.json'), old);
    const check = (...args: string[]) =>
      caseplan(['check', '--as-of', '2026-06-01', '--baseline', 'known.json', ...args], { cwd });
    const first = await check();
    expect([first.status, first.err]).toEqual([0, '']);
    expect(first.out).toContain('5 in the baseline');
    const { err } = await check('--update-baseline');
    expect(err).toContain('known.json holds 5 findings');
    expect(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).version).toBe(2);
    const again = await check();
    expect([again.status, again.err]).toEqual([0, '']);
  });

  it('does not hide another mistake at the same place', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.plan.yaml'), wrong.replace('due: 08.05.2026', 'due: 09.05.2026'));
    writeFileSync(join(cwd, 'known.json'), old);
    const { status, out } = await caseplan(['check', '--as-of', '2026-06-01', '--baseline', 'known.json'], { cwd });
    expect(status).toBe(1);
    expect(out).toContain('09.05.2026');
  });
});
