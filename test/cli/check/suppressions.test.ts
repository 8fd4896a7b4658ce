import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/rules/index.ts';
import { caseplan, temporaryFolder } from '../../support/io.ts';
import { overlay } from '../../support/overlay.ts';
import { minimal, textOf } from '../../support/plans.ts';

const base = textOf(minimal);
const late = 'timeline/task-overdue';
const task = (id: string) =>
  `  - { id: ${id}, goals: [g-night], assignee: [ana, kim], description: Call., due: 2026-04-01, status: in-progress }\n`;
const withTasks = (tasks: string) => base.replace(/tasks:\n( .*\n)+/, `tasks:\n${tasks}`);

const five = withTasks(
  [
    `  # caseplan-ignore ${late}: the aunt is ill.\n${task('t-a')}`,
    `  # caseplan-ignore ${late} until 2026-04-10: the lock is on order.\n${task('t-b')}`,
    `  # caseplan-ignore ${late} until 2026-06-30\n${task('t-c')}`,
    `  # caseplan-ignore trace/goal-without-task: none.\n  # caseplan-ignore timeline/*: all.\n${task('t-d')}`,
  ].join(''),
);
const first = five.slice(0, five.indexOf('caseplan-ignore')).split('\n').length;

function folderWith(plans: Record<string, string>) {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries(plans)) writeFileSync(join(cwd, name), text);
  return cwd;
}

const report = (cwd: string, ...args: string[]) => caseplan(['check', '--report-suppressions', ...args], { cwd });

describe('the list of suppressions', () => {
  it('has a line for each comment, whether it works or not, and says how many there are', async () => {
    const { status, out, err } = await report(folderWith({ 'a.plan.yaml': five }));
    expect([status, err]).toEqual([0, '']);
    expect(out.split('\n')).toEqual([
      `a.plan.yaml:${first}: ${late}: the aunt is ill.`,
      `a.plan.yaml:${first + 2}: expired, ${late}, until 2026-04-10: the lock is on order.`,
      `a.plan.yaml:${first + 4}: no-reason, ${late}, until 2026-06-30: no reason`,
      `a.plan.yaml:${first + 6}: unused, trace/goal-without-task: none.`,
      `a.plan.yaml:${first + 7}: malformed, timeline/*: all.`,
      '5 suppressions in 1 plan as of 2026-04-15: 1 active, 1 expired, 1 unused, 1 no-reason, 1 malformed.',
      '',
    ]);
  });

  it('is JSON with --format json, also in a file', async () => {
    const cwd = folderWith({ 'a.plan.yaml': five });
    expect((await report(cwd, '--format', 'json', '-o', 'list.json')).out).toBe('');
    const { version, asOf, summary, suppressions } = JSON.parse(readFileSync(join(cwd, 'list.json'), 'utf8'));
    expect([version, asOf]).toEqual([1, '2026-04-15']);
    expect(summary).toEqual({ plans: 1, active: 1, expired: 1, unused: 1, 'no-reason': 1, malformed: 1 });
    expect(suppressions[1]).toEqual({
      file: 'a.plan.yaml',
      line: first + 2,
      rule: late,
      reason: 'the lock is on order.',
      until: '2026-04-10',
      state: 'expired',
      owner: null,
    });
  });

  it('says that there are none', async () => {
    expect((await report(folderWith({ 'a.plan.yaml': base }))).out).toBe(
      '0 suppressions in 1 plan as of 2026-04-15.\n',
    );
  });

  it('does not pass over a file that cannot be read', async () => {
    const { status, err } = await report(folderWith({ 'a.plan.yaml': five, 'b.plan.yaml': 'caseplan: 1\nid: [\n' }));
    expect([status, err]).toEqual([1, 'caseplan: b.plan.yaml cannot be read as a plan. See: caseplan check\n']);
  });

  it('has its own forms, and is not asked for together with a baseline', async () => {
    const cwd = folderWith({ 'a.plan.yaml': five });
    const both = await report(cwd, '--baseline', 'x.json');
    expect([both.status, both.err]).toEqual([2, expect.stringMatching(/cannot be used with option '--baseline/)]);
  });
});

describe('the author of a suppression', () => {
  function repository() {
    const cwd = folderWith({});
    mkdirSync(join(cwd, 'plans'));
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'commit.gpgsign=false', ...words], {
        cwd,
        stdio: 'pipe',
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      });
    git('init', '-q');
    git('config', 'user.name', 'Inés Okafor');
    git('config', 'user.email', 'ines@agency.example');
    const put = (text: string) => writeFileSync(join(cwd, 'plans/a b.plan.yaml'), text);
    const commit = (when: string) => {
      git('add', '.');
      git('commit', '-qm', 'A plan', `--date=${when}`);
    };
    return { cwd, git, put, commit };
  }

  it('is who wrote the line in Git, on the day of their calendar; nobody while it is not committed', async () => {
    const { cwd, put, commit } = repository();
    put(five.replaceAll('\n', '\r\n'));
    commit('2026-03-31T23:30:00-0600');
    put(five.replaceAll('\n', '\r\n').replace('none.', 'nobody has a task yet.'));
    const { suppressions } = JSON.parse((await report(cwd, '--format', 'json')).out);
    const owner = { name: 'Inés Okafor', email: 'ines@agency.example', on: '2026-03-31' };
    expect(suppressions.map((it: { owner: unknown }) => it.owner)).toEqual([owner, owner, owner, null, owner]);
    expect((await report(cwd)).out).toContain(`${late}, by Inés Okafor on 2026-03-31: the aunt is ill.\n`);
  });

  it('is asked for without running programs that the checkout names for showing files', async () => {
    const { cwd, git, put, commit } = repository();
    put(five);
    writeFileSync(join(cwd, '.gitattributes'), '*.yaml diff=trap\n');
    commit('2026-04-02T10:00:00Z');
    git('config', 'diff.trap.textconv', `touch ${join(cwd, 'trapped')}; cat`);
    expect((await report(cwd)).out).toContain('by Inés Okafor on 2026-04-02');
    expect(existsSync(join(cwd, 'trapped'))).toBe(false);
  });
});

describe('check and render', () => {
  it('count what is suppressed, and say that it is not shown', async () => {
    const cwd = folderWith({
      'a.plan.yaml': withTasks(`  # caseplan-ignore ${late}: the aunt is ill.\n${task('t-a')}`),
    });
    const { status, out } = await caseplan(['check'], { cwd });
    expect(status).toBe(0);
    expect(out).toBe(
      '✓ 1 plan checked as of 2026-04-15: nothing missing, nothing late, except what is answered.\n' +
        '  Not shown: 1 suppressed (caseplan check --report-suppressions).\n',
    );
    const { summary } = JSON.parse((await caseplan(['check', '--format', 'json'], { cwd })).out);
    expect(summary).toEqual({ plans: 1, errors: 0, warnings: 0, infos: 0, suppressed: 1 });
  });

  it('render takes the document as final and says which errors have been answered', async () => {
    const text = base
      .replace(/ {2}strengths:\n.*\n/, '')
      .replace('assessment:', '# caseplan-ignore component/strengths: the meeting is on April 20.\nassessment:');
    const cwd = folderWith({ 'a.plan.yaml': text });
    const { status, err } = await caseplan(['render', 'a.plan.yaml', '--format', 'html', '-o', 'a.html'], { cwd });
    expect(err).toBe('caseplan: a.plan.yaml:17: component/strengths is suppressed: the meeting is on April 20.\n');
    expect(status).toBe(0);
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).not.toContain('DRAFT');
  });

  it('render refuses a plan of which a part would be missing, comment or not', async () => {
    const text = base.replace(
      'due: 2026-05-08, status: in-progress }',
      'due: 05/08/2026, status: in-progress } # caseplan-ignore format/date: the judge wrote it so.',
    );
    const cwd = folderWith({ 'a.plan.yaml': text });
    expect((await caseplan(['check'], { cwd })).status).toBe(0);
    const { status, err } = await caseplan(['render', 'a.plan.yaml', '--format', 'html'], { cwd });
    expect(status).toBe(1);
    expect(err).toContain('format/date');
  });
});

describe('docs/suppressions.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/suppressions.md'), 'utf8');
  const blocks = (kind: string) =>
    [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\``, 'gms'))].map((match) => match[1] ?? '');

  it('shows what the program prints', async () => {
    const [tasks = ''] = blocks('yaml');
    const cwd = folderWith({ 'a.plan.yaml': overlay(base, tasks) });
    const commands = blocks('console').flatMap((block) => block.split(/^\$ caseplan /m).slice(1));
    expect(commands).toHaveLength(4);
    for (const command of commands) {
      const [line = '', ...printed] = command.split('\n');
      expect([line, (await caseplan(line.split(' '), { cwd })).out]).toEqual([line, printed.join('\n')]);
    }
  });

  it('names rules that exist', () => {
    const ids = rules.map(({ id }) => id);
    for (const [, id] of page.matchAll(/`(suppression\/[a-z-]+)`/g)) expect(ids).toContain(id);
  });
});
