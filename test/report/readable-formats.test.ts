import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { reportMarkdown } from '../../src/report/markdown.ts';
import { say } from '../../src/wording/index.ts';
import { caseplan, folderOf, temporaryFolder } from '../support/io.ts';
import { fixture, minimal, textOf } from '../support/plans.ts';
import { sampleResult, troubled } from './sample.ts';

const result = sampleResult();

/** A folder of plans, each with ten findings of three rules and more. */
function caseload(plans: number): string {
  const folder = temporaryFolder();
  for (let n = 0; n < plans; n++) {
    const tasks = Array.from(
      { length: 8 },
      (_, i) =>
        `  - { id: t-${i}, goals: [g-none], assignee: [ana, kim], description: Call., due: 2026-04-01, status: in-progress }\n`,
    );
    const text = textOf(minimal).replace(/tasks:\n( .*\n)+/, `tasks:\n${tasks.join('')}`);
    writeFileSync(join(folder, `${String(n).padStart(3, '0')}.plan.yaml`), text.replace('FSP-0001', `FSP-${n}`));
  }
  return folder;
}

describe('pretty', () => {
  it('shows many findings as one line for each rule, and how to see one of them', async () => {
    const cwd = caseload(60);
    const { out } = await caseplan(['check', '.', '--as-of', '2026-05-01'], { cwd });
    expect(out).toMatch(/^1,\d\d\d findings, by rule\n/);
    expect(out).toMatch(/\n {2}error +timeline\/task-overdue +480 in 60 files +000\.plan\.yaml:\d+\n/);
    expect(out).toContain('caseplan check . --as-of 2026-05-01 --rule format/reference');
    expect(out.split('\n').length).toBeLessThan(20);
  });

  it('lists those of one rule where only these are asked for', async () => {
    const cwd = caseload(60);
    const args = ['check', '.', '--as-of', '2026-05-01', '--rule', 'timeline/task-overdue'];
    const { out, status } = await caseplan(args, { cwd });
    expect(status).toBe(1);
    expect(out.match(/^ {2}0\d\d\.plan\.yaml:\d+ {2}Task "t-\d"/gm)?.length).toBe(480);
    expect(out).toContain('60 plans checked for timeline/task-overdue as of 2026-05-01: 480 errors.');
  });

  it('hides nothing with --verbose', async () => {
    const cwd = caseload(4);
    const run = async (...more: string[]) =>
      (await caseplan(['check', '.', '--as-of', '2026-05-01', ...more], { cwd })).out;
    expect(await run()).toContain('more of timeline/task-overdue');
    const all = await run('--verbose');
    expect(all.match(/timeline\/task-overdue, line/g)?.length).toBe(32);
    expect(all).not.toContain('more of');
  });

  it('says nothing with --quiet where nothing needs attention', async () => {
    expect(await caseplan(['check', fixture(minimal), '--quiet'])).toEqual({ status: 0, out: '', err: '' });
  });
});

describe('markdown', () => {
  it('has a table of counts and each rule as a part that opens', () => {
    const text = reportMarkdown(result);
    expect(text).toMatch(/^<!-- caseplan check -->\n### ❌ 1 error, ⚠️ 1 warning/);
    expect(text).toMatch(
      /<details><summary><code>format\/date<\/code> 1 error in 1 file<\/summary>\n\n- `plans\/a b\.plan\.yaml:\d+` /,
    );
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  it('lets nothing of a plan be markup, a link or a call to somebody', () => {
    const hostile = '@octo/team #12 <img src=x> [a](http://b) | **c** `d <e>` www.example.org </details>';
    const findings = result.findings.map((one) => ({ ...one, ...say('yaml-other', { own: hostile }) }));
    const text = reportMarkdown({ ...result, findings });
    for (const live of ['@octo', '#12', '<img', '[a](', '**c**', 'http://', 'www.example', '\n</details> '])
      expect([live, text.includes(live)]).toEqual([live, false]);
    expect(text).toContain('`d <e>`');
  });

  it('fits into a comment, and says what it leaves out', () => {
    const [one] = result.findings as [Finding];
    const findings = Array.from({ length: 3000 }, (_, n) => ({ ...one, rule: `x/rule-${n % 300}`, line: n }));
    const text = reportMarkdown({ ...result, findings });
    expect(text.length).toBeLessThan(61_000);
    expect(text).toMatch(/\nLeft out, since a comment has an end: [\d,]+ findings of \d+ rules\.\n/);
    const longest = reportMarkdown({ ...result, findings: findings.map((other) => ({ ...other, rule: 'x/one' })) });
    expect(longest).toContain('- … and 2950 more\n');
  });
});

describe('matrix', () => {
  const rowOf = (csv: string, plan: string) => {
    const [header = '', ...rows] = csv.split('\r\n').map((row) => row.split(','));
    const row = rows.find((cells) => cells[1] === plan) ?? [];
    return Object.fromEntries([...header].map((name, index) => [name, row[index]]));
  };

  it('tells of each component whether it is there, missing or late', async () => {
    const cwd = temporaryFolder();
    const late = textOf(minimal).replace(/(t-plan.*due: )2026-05-08/, '$12026-04-01');
    const put = (name: string, text: string) =>
      writeFileSync(join(cwd, `${name}.plan.yaml`), text.replace('FSP-0001', name));
    put('late', late);
    put('missing', textOf(minimal).replace(/strengths:\n.*\n/, 'x-none: 1\n'));
    put('past', late.replace('status: active', 'status: completed'));
    writeFileSync(join(cwd, 'broken.plan.yaml'), 'x: [\n');
    const { out } = await caseplan(['check', '.', '--format', 'matrix-csv'], { cwd });
    expect(rowOf(out, 'late')).toMatchObject({ tasks: 'late', 'family-tasks': 'late', 'agency-tasks': 'present' });
    expect(rowOf(out, 'missing')).toMatchObject({ strengths: 'missing', needs: 'present', tasks: 'present' });
    expect(rowOf(out, 'past')).toMatchObject({ tasks: '', needs: '' });
    expect(rowOf(out, '')).toMatchObject({ file: 'broken.plan.yaml', needs: '' });
    const narrowed = await caseplan(['check', '.', '--format', 'matrix-csv', '--rule', 'trace/*'], { cwd });
    expect(narrowed.out).toBe(out);
    const { out: table } = await caseplan(['check', '.', '--format', 'matrix'], { cwd });
    expect(table).toMatch(/^missing +✓ {2}✗ {2}✓/m);
    expect(table).toMatch(/^ {2}2 {2}strengths +missing in 1$/m);
    expect(table).toMatch(/^broken\.plan\.yaml {3,}· {2}·/m);
  });
});

describe('many findings of one rule in one file', () => {
  const withLate = (n: number) => {
    const rows = Array.from(
      { length: n },
      (_, i) =>
        `  - { id: late-${i}, goals: [g-night], assignee: ana, description: Do it., due: 2026-03-01, status: in-progress }\n`,
    );
    return {
      cwd: folderOf({ 'caseplan.config.yaml': settings }),
      stdin: textOf(minimal).replace('participation:\n', `${rows.join('')}participation:\n`),
    };
  };
  // So many tasks are too many for one person, and too alike: that is another matter.
  const settings = `rules:\n${['overload', 'vague-wording', 'cookie-cutter', 'jargon'].map((rule) => `  quality/${rule}: off\n`).join('')}`;
  const check = ['check', '-', '--as-of', '2026-04-15'];
  const blocks = (out: string) => out.match(/→/g)?.length ?? 0;

  it('are shown by the first three and the lines of the others, with the way to all of them', async () => {
    const few = await caseplan(check, withLate(10));
    expect([blocks(few.out), few.out]).toEqual([
      3,
      expect.stringMatching(/and 7 more of timeline\/task-overdue, at line [\d, ]+\n/),
    ]);
    const { out } = await caseplan(check, withLate(1200));
    expect([blocks(out), out]).toEqual([3, expect.stringContaining('… (all of them: --rule timeline/task-overdue)\n')]);
    expect(out).toContain('and 1,197 more');
  });

  it('are all shown to who asks for that rule: in full, or where they are very many in one line each', async () => {
    const asked = [...check, '--rule', 'timeline/task-overdue'];
    expect(blocks((await caseplan(asked, withLate(10))).out)).toBe(10);
    const { out } = await caseplan(asked, withLate(1200));
    expect([blocks(out), out.match(/Task "late-\d+" was due/g)?.length]).toEqual([0, 1200]);
  });
});

it.skipIf(process.platform === 'win32').each(['pretty', 'concise', 'markdown'])(
  '%s lets no name of a file begin a line of its own',
  async (format) => {
    const name = 'a\n::error::b\u001b[2J.plan.yaml';
    const cwd = folderOf({ [name]: 'caseplan: 1\n' });
    const { out } = await caseplan(['check', '--format', format], { cwd });
    expect(out).toContain('a[U+000A]::error::b[U+001B][2J.plan.yaml');
    expect(out).not.toMatch(/^::/m);
    expect(out).not.toContain('\u001b');
  },
);

it('concise has a line for each finding, without notes where --quiet is given', async () => {
  const run = async (...more: string[]) =>
    (await caseplan(['check', '-', '--format', 'concise', '--as-of', '2026-05-06', ...more], { stdin: troubled })).out;
  expect(await run()).toMatch(/: info /);
  expect(await run('--quiet')).not.toMatch(/: info /);
});
