import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { binFolder, type Context, readYaml, root, runSteps, type Step } from '../support/ci.ts';
import { temporaryFolder } from '../support/io.ts';
import { cleanDay, fixture, minimal, textOf, worked } from '../support/plans.ts';

interface Action {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: string; steps: Step[] };
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { env?: Context; steps: Step[] }>;
}

const action: Action = readYaml('action.yml');
const workflows = ['docs/ci/github-check.yml', 'docs/ci/github-overdue.yml'];
const stepsOf = (file: string): Step[] =>
  file === 'action.yml'
    ? action.runs.steps
    : Object.values((readYaml(file) as Workflow).jobs).flatMap(({ steps }) => steps);
const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
const broken = textOf(minimal).replace('assignee: kim', 'assignee: kmi');

describe.each(['action.yml', ...workflows])('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const steps = stepsOf(file);
  const scripts = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));

  it('names only what there is', () => {
    const jobs = file === 'action.yml' ? [] : Object.values((readYaml(file) as Workflow).jobs);
    for (const [, name = ''] of text.matchAll(/(?<![\w.])((?:inputs|steps|env)\.[\w.-]+)/g)) {
      const [kind, id = '', , output = ''] = name.split('.');
      if (kind === 'inputs') expect(Object.keys(action.inputs)).toContain(id);
      if (kind === 'env') expect(jobs.flatMap(({ env = {} }) => Object.keys(env))).toContain(id);
      if (kind !== 'steps') continue;
      const step = steps.find((other) => other.id === id);
      const known = step?.run ? step.run : Object.keys(action.outputs).join('= ').concat('=');
      expect([name, known.includes(`${output}=`)]).toEqual([name, true]);
    }
  });

  it('puts nothing that people wrote into the text of a script, and sets every variable that a script reads', () => {
    const given = /^(PATH|PWD|HOME|RUNNER_TEMP|GITHUB_\w+)$/;
    const jobs = file === 'action.yml' ? [] : Object.values((readYaml(file) as Workflow).jobs);
    const common = jobs.flatMap(({ env = {} }) => Object.keys(env));
    for (const { run = '', env = {} } of steps) {
      expect(run).not.toContain('${{');
      for (const [, name = ''] of run.matchAll(/\$\{?([A-Z][A-Z_]+)\b/g))
        if (!given.test(name)) expect([...common, ...Object.keys(env)]).toContain(name);
    }
  });

  it('has scripts that bash understands', () => {
    for (const script of scripts)
      expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr).toBe('');
  });

  it('passes to caseplan options that it has', () => {
    const { stdout: help } = spawnSync(process.execPath, [join(root, 'bin/caseplan.js'), 'check', '--help'], {
      encoding: 'utf8',
    });
    const lines = scripts
      .join('\n')
      .split('\n')
      .filter((line) => /options\+?=|^ *(caseplan )?check --/.test(line));
    for (const [, option = ''] of lines.join('\n').matchAll(/ ?\(?(--[a-z-]+)/g)) expect(help).toContain(option);
  });
});

/** The action in a folder, with these inputs. */
function act(cwd: string, inputs: Record<string, string>, env: Record<string, string> = {}) {
  const temp = temporaryFolder();
  const bin = binFolder(join(temp, 'bin'));
  const context = { inputs: { ...defaults, version: 'installed', ...inputs } };
  return runSteps(action.runs.steps, { cwd, temp, bin, context, env });
}

describe('the action', () => {
  // In the forms of findings that need no other part of the program.
  const plain = { format: 'concise', summary: 'false', 'as-of': '2026-04-15' };

  it('ends as the check ends, and says how', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.plan.yaml'), textOf(minimal));
    expect(act(cwd, plain)).toMatchObject({ status: 0, outputs: { status: '0' } });
    writeFileSync(join(cwd, 'a.plan.yaml'), broken);
    const { status, out, outputs } = act(cwd, plain);
    expect([status, outputs.status]).toEqual([1, '1']);
    expect(out).toMatch(/^a\.plan\.yaml:\d+:\d+: error format\/reference/m);
    expect(act(cwd, { ...plain, paths: 'nowhere' })).toMatchObject({ status: 2, outputs: { status: '2' } });
    expect(act(temporaryFolder(), plain)).toMatchObject({ status: 3, outputs: { status: '3' } });
  });

  it('fails at the level that was asked for', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.plan.yaml'), broken);
    expect(act(cwd, { ...plain, 'fail-on': 'never' })).toMatchObject({ status: 0, outputs: { status: '1' } });
    expect(act(cwd, { ...plain, 'fail-on': 'never', paths: 'nowhere' }).status).toBe(2);
    expect(act(cwd, { ...plain, 'fail-on': 'always' })).toMatchObject({ status: 2 });
    writeFileSync(join(cwd, 'a.plan.yaml'), textOf(minimal).replace(/^jurisdiction: .*/m, 'jurisdiction: us-zz'));
    expect(act(cwd, plain)).toMatchObject({ status: 0 });
    expect(act(cwd, { ...plain, 'fail-on': 'warning' })).toMatchObject({ status: 1 });
  });

  it('takes paths with spaces, several, from another folder, and nothing of them as a command', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'county/the plans'), { recursive: true });
    writeFileSync(join(cwd, 'county/the plans/a.plan.yaml'), broken);
    writeFileSync(join(cwd, 'county/$(touch pwned).plan.yaml'), broken.replace('FSP-0001', 'FSP-0002'));
    writeFileSync(join(cwd, 'county/-b.plan.yaml'), broken.replace('FSP-0001', 'FSP-0003'));
    const paths = 'the plans\n$(touch pwned).plan.yaml\n-b.plan.yaml\n';
    const { out } = act(cwd, { ...plain, 'working-directory': 'county', paths });
    expect(out.match(/error format\/reference/g)).toHaveLength(3);
    expect(readdirSync(join(cwd, 'county'))).not.toContain('pwned');
  });

  it('installs the version that was asked for, and uses that one', () => {
    const temp = temporaryFolder();
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', temp], { cwd: root });
    const [tarball = ''] = readdirSync(temp).filter((name) => name.endsWith('.tgz'));
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.plan.yaml'), broken);
    const inputs = { ...defaults, ...plain, version: `file:${join(temp, tarball)}` };
    const env = { npm_config_offline: 'true' };
    const ran = runSteps(action.runs.steps, { cwd, temp: join(temp, 'runner'), context: { inputs }, env });
    expect(ran).toMatchObject({ status: 1, outputs: { status: '1' } });
    expect(ran.out).toContain('error format/reference');
    expect(existsSync(join(cwd, 'node_modules'))).toBe(false);
  });

  it('annotates, writes SARIF and a summary', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'county'));
    writeFileSync(join(cwd, 'county/a.plan.yaml'), broken);
    const ran = act(cwd, { 'as-of': '2026-04-15', sarif: 'found.sarif', 'working-directory': 'county' });
    expect(ran).toMatchObject({ status: 1, outputs: { status: '1', sarif: 'county/found.sarif' } });
    expect(ran.out).toMatch(/^::error .*file=.*a\.plan\.yaml.*line=\d+/m);
    expect(JSON.parse(readFileSync(join(cwd, 'county/found.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(ran.summary).toContain('format/reference');
  });

  it('looks only at what changed since a revision', () => {
    const cwd = temporaryFolder();
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], { cwd });
    git('init', '--quiet');
    writeFileSync(join(cwd, 'old.plan.yaml'), broken);
    git('add', '.');
    git('commit', '--quiet', '-m', 'old');
    writeFileSync(join(cwd, 'new.plan.yaml'), textOf(minimal).replace('FSP-0001', 'FSP-0002'));
    git('add', '.');
    git('commit', '--quiet', '-m', 'new');
    expect(act(cwd, { ...plain, since: 'HEAD~1' })).toMatchObject({ status: 0 });
    expect(act(cwd, plain)).toMatchObject({ status: 1 });
  });

  it('describes every input in its page', () => {
    const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
      expect(page).toContain(`| \`${name}\` |`);
  });
});

describe('the nightly report', () => {
  const file = 'docs/ci/github-overdue.yml';
  const { overdue } = (readYaml(file) as Workflow).jobs as { overdue: { env: Context; steps: Step[] } };
  const chicago = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago', dateStyle: 'short' });
  const daysAgo = (days: number) => chicago.format(Date.now() - days * 86_400_000);
  /** The shortest plan with all its dates moved, so that it is clean today, and with its two tasks due on these days. */
  const planDue = (...days: [string, string]) => {
    const moved = Date.parse(daysAgo(0)) - Date.parse(cleanDay);
    const shift = (day: string) => new Date(Date.parse(day) + moved).toISOString().slice(0, 10);
    return textOf(minimal)
      .replace(/\d{4}-\d\d-\d\d/g, shift)
      .replace(/due: [\d-]+/g, () => `due: ${days.shift()}`);
  };

  /** One night: what `gh` was asked to do, each call with its words, and the body of the issue. */
  function night(plan: string, openIssue: string) {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'plans'));
    writeFileSync(join(cwd, 'plans/a.plan.yaml'), plan);
    const temp = temporaryFolder();
    const gh = `printf '%s\\n' "$*" >> "${join(temp, 'calls')}"; if [[ $2 == list ]]; then echo "${openIssue}"; fi`;
    const bin = binFolder(join(temp, 'bin'), { npm: 'exit 0', gh });
    const context = { github: { token: 't', repository: 'o/r' } };
    const ran = runSteps(overdue.steps, { cwd, temp, bin, context, env: overdue.env });
    expect(ran).toMatchObject({ status: 0, err: '' });
    const calls = readFileSync(join(temp, 'calls'), 'utf8').trim().split('\n');
    return {
      calls: calls.map((call) => call.replace(/ --.*/, '')),
      all: calls.join('\n'),
      body: readFileSync(join(cwd, 'issue.md'), 'utf8'),
    };
  }

  it('opens one issue, with what is new on top and no names in it', () => {
    const { calls, all, body } = night(planDue(daysAgo(1), daysAgo(9)), '');
    expect(calls).toEqual(['issue list', 'label create caseplan-overdue', 'issue create']);
    expect(all).toMatch(/--title Overdue in case plans: \d+ --label caseplan-overdue/);
    const [, news = ''] = /## New since yesterday\n\n([\s\S]*?)\n\n/.exec(body) ?? [];
    expect(news.split('\n')).toEqual([expect.stringMatching(/^- plans\/a\.plan\.yaml, line \d+: .*1 day ago/)]);
    const { people } = parse(textOf(minimal)) as { people: { name: string }[] };
    for (const { name } of people) expect(body).not.toContain(name);
  });

  it('updates it, with a comment where there is news alone', () => {
    expect(night(planDue(daysAgo(1), daysAgo(9)), '7').calls).toEqual([
      'issue list',
      'issue edit 7',
      'issue comment 7',
    ]);
    expect(night(planDue(daysAgo(5), daysAgo(9)), '7').calls).toEqual(['issue list', 'issue edit 7']);
  });

  it('closes it when nothing is overdue', () => {
    const clean = planDue(daysAgo(-20), daysAgo(-30));
    expect(night(clean, '7').calls).toEqual(['issue list', 'issue close 7']);
    expect(night(clean, '').calls).toEqual(['issue list']);
  });
});

describe('the hooks of a commit', () => {
  const [hook] = readYaml('.pre-commit-hooks.yaml') as [{ id: string; entry: string; files: string; language: string }];

  it('run on plan files, with their names behind the command', () => {
    const files = new RegExp(hook.files);
    expect(['plans/a.plan.yaml', 'b.plan.yml', 'a.yaml', 'plan.yaml'].filter((name) => files.test(name))).toEqual([
      'plans/a.plan.yaml',
      'b.plan.yml',
    ]);
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.plan.yaml'), broken);
    const bin = binFolder(join(temporaryFolder(), 'bin'));
    const run = `${hook.entry} a.plan.yaml`;
    const ran = runSteps([{ run }], { cwd, temp: temporaryFolder(), bin, context: {} });
    expect([ran.status, ran.out]).toEqual([1, expect.stringContaining('format/reference')]);
    // It names what the configuration ignores, too.
    writeFileSync(join(cwd, '.caseplanignore'), '*.plan.yaml\n');
    expect(runSteps([{ run }], { cwd, temp: temporaryFolder(), bin, context: {} }).status).toBe(0);
  });

  it('are named by the example as they are called', () => {
    const { repos } = readYaml('docs/ci/pre-commit-config.yaml');
    expect(repos[0].hooks.map(({ id }: { id: string }) => id)).toEqual([hook.id]);
  });

  it('look at what is staged where there is no pre-commit', () => {
    const cwd = temporaryFolder();
    const bin = binFolder(join(temporaryFolder(), 'bin'));
    execFileSync('git', ['init', '--quiet'], { cwd });
    cpSync(join(root, 'docs/ci/pre-commit'), join(cwd, '.git/hooks/pre-commit'));
    writeFileSync(join(cwd, 'a.plan.yaml'), broken);
    execFileSync('git', ['add', '.'], { cwd });
    // Mended in the folder, and not staged.
    writeFileSync(join(cwd, 'a.plan.yaml'), textOf(minimal));
    const commit = () =>
      spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-m', 'plan'], {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
      });
    const { status, stdout, stderr } = commit();
    expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('format/reference')]);
  });
});

describe('the job of GitLab', () => {
  const [job] = Object.values(readYaml('docs/ci/gitlab-ci.yml')) as [
    { variables: Context; before_script: string[]; script: string[]; artifacts: { reports: Record<string, string> } },
  ];

  it('writes the reports that its artifacts name', () => {
    const cwd = temporaryFolder();
    cpSync(fixture(worked), join(cwd, 'plans/a.plan.yaml'));
    writeFileSync(join(cwd, 'plans/b.plan.yaml'), broken);
    const temp = temporaryFolder();
    const bin = binFolder(join(temp, 'bin'), { npm: `echo "$*" > "${join(temp, 'npm')}"` });
    const run = [...job.before_script, ...job.script].join('\n');
    const ran = runSteps([{ run }], { cwd, temp, bin, context: {}, env: job.variables });
    expect(ran.status).toBe(1);
    expect(readFileSync(join(temp, 'npm'), 'utf8')).toContain(`caseplan@${job.variables.CASEPLAN_VERSION}`);
    const quality = JSON.parse(readFileSync(join(cwd, job.artifacts.reports.codequality as string), 'utf8'));
    expect(quality[0]).toMatchObject({
      fingerprint: expect.any(String),
      location: { path: expect.stringContaining('plans/') },
    });
    expect(readFileSync(join(cwd, job.artifacts.reports.junit as string), 'utf8')).toContain('<testsuite');
  });
});
