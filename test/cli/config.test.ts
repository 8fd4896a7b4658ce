import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { caseplan, folderOf, temporaryFolder } from '../support/io.ts';
import { fixture, minimal, textOf, worked } from '../support/plans.ts';

/** Findings of a check as `file rule severity`. */
async function found(cwd: string, ...args: string[]): Promise<string[]> {
  const { status, out, err } = await caseplan(['check', '--format', 'json', ...args], { cwd });
  expect([err, [0, 1].includes(status)]).toEqual(['', true]);
  return (JSON.parse(out).findings as { file: string; rule: string; severity: string }[]).map(
    ({ file, rule, severity }) => `${file} ${rule} ${severity}`,
  );
}

/** The shortest plan with a service that answers no need: one warning, `trace/service-without-need`. */
const withWarning = textOf(minimal).replace('needs: [n-sitter], startsOn', 'startsOn');
const noNeed = 'trace/service-without-need';

describe('a configuration is found', () => {
  it('nearest to each plan upwards, wherever the program is run', async () => {
    const cwd = folderOf({
      'caseplan.config.yaml': `rules: { ${noNeed}: error }\n`,
      'a/one.plan.yaml': withWarning,
      'b/caseplan.config.yaml': `rules: { ${noNeed}: info }\n`,
      'b/deep/two.plan.yaml': withWarning,
    });
    const all = [`a/one.plan.yaml ${noNeed} error`, `b/deep/two.plan.yaml ${noNeed} info`];
    expect(await found(cwd)).toEqual(all);
    expect(await found(join(cwd, 'b/deep'), 'two.plan.yaml')).toEqual([`two.plan.yaml ${noNeed} info`]);
    expect((await found(join(cwd, 'b'), '../a/one.plan.yaml')).map((line) => line.split(' ').at(-1))).toEqual([
      'error',
    ]);
  });

  it('by --config for all plans, whatever stands beside them', async () => {
    const cwd = folderOf({
      'mild.yaml': `rules: { ${noNeed}: off }\n`,
      'b/caseplan.config.yaml': `rules: { ${noNeed}: error }\n`,
      'b/two.plan.yaml': withWarning,
    });
    expect(await found(cwd, '--config', 'mild.yaml')).toEqual([]);
  });

  it('in the working folder for standard input', async () => {
    const cwd = folderOf({ 'caseplan.config.yaml': `rules: { ${noNeed}: error }\n` });
    const { status } = await caseplan(['check', '-'], { cwd, stdin: withWarning });
    expect(status).toBe(1);
  });

  it('and refused with its place where it is wrong: nothing is checked', async () => {
    const cwd = folderOf({
      'plans/caseplan.config.yaml': 'rules:\n  timeline/due-son: off\n',
      'plans/a.plan.yaml': null,
    });
    const { status, out, err } = await caseplan(['check'], { cwd });
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe(
      'caseplan: plans/caseplan.config.yaml:2:3: There is no rule timeline/due-son. Did you mean timeline/due-soon? caseplan rules lists them.\n',
    );
    const none = await caseplan(['check', '--config', 'no.yaml'], { cwd });
    expect([none.status, none.err]).toEqual([
      2,
      'caseplan: --config no.yaml cannot be read. Check the spelling of the path.\n',
    ]);
  });

  it.each([
    [
      'rules: { deadline/us-tx/dismisal: off }',
      '1:10: There is no rule deadline/us-tx/dismisal. Did you mean deadline/us-tx/dismissal?',
    ],
    ['rules: { law/us-zz/x: off }', '1:10: There is no pack for us-zz.'],
    ['overrides: [{ files: [a/], jurisdiction: us-xt }]', '1:42: There is no pack for us-xt.'],
  ])('and held against the packs: %s', async (text, message) => {
    const cwd = folderOf({ 'caseplan.config.yaml': text, 'a.plan.yaml': null });
    const { status, err } = await caseplan(['check'], { cwd });
    expect(status).toBe(2);
    expect(err).toContain(`caseplan: caseplan.config.yaml:${message}`);
  });
});

describe('severities', () => {
  const checkWith = (config: string, ...args: string[]) =>
    found(folderOf({ 'caseplan.config.yaml': config, 'a.plan.yaml': withWarning }), ...args);
  const late = ['--as-of', '2026-05-10'];

  it('are those of the rule before those of its family, and those of the ruleset where neither is set', async () => {
    expect(await checkWith('rules: { trace/*: error }')).toEqual([`a.plan.yaml ${noNeed} error`]);
    expect(await checkWith(`rules: { ${noNeed}: info, trace/*: error }`)).toEqual([`a.plan.yaml ${noNeed} info`]);
    expect(await checkWith('ruleset: strict')).toEqual([`a.plan.yaml ${noNeed} error`]);
    expect(await checkWith('ruleset: minimal')).toEqual([]);
  });

  it('in the smallest ruleset leave what is late as warnings', async () => {
    const lines = await checkWith('ruleset: minimal', ...late);
    expect(lines).toContain('a.plan.yaml timeline/task-overdue warning');
    expect(lines.filter((line) => line.endsWith('error'))).toEqual([]);
  });

  it('of overrides win for the files that fit, the later ones last', async () => {
    const cwd = folderOf({
      'caseplan.config.yaml': `rules: { ${noNeed}: error }
overrides:
  - files: [drafts/, "*.old.plan.yaml"]
    rules: { ${noNeed}: info }
  - files: [/drafts/new/]
    rules: { ${noNeed}: off }
`,
      'a.plan.yaml': withWarning,
      'b.old.plan.yaml': withWarning,
      'drafts/c.plan.yaml': withWarning,
      'drafts/new/d.plan.yaml': withWarning,
    });
    expect(await found(cwd)).toEqual([
      `a.plan.yaml ${noNeed} error`,
      `b.old.plan.yaml ${noNeed} info`,
      `drafts/c.plan.yaml ${noNeed} info`,
    ]);
  });

  it('of what is switched off hide no other rule behind it', async () => {
    const plan = textOf(minimal)
      .replace(/^goals:[\s\S]*?(?=^strategies:)/m, '')
      .replaceAll('goals: [g-night], ', '');
    const silent = await found(folderOf({ 'a.plan.yaml': plan }));
    expect(silent.join()).not.toContain('trace/threat-without-goal');
    const cwd = folderOf({ 'caseplan.config.yaml': 'rules: { component/goals: off }', 'a.plan.yaml': plan });
    expect(await found(cwd)).toContain('a.plan.yaml trace/threat-without-goal error');
  });

  it('of a file that is no plan stay errors', async () => {
    const cwd = folderOf({ 'caseplan.config.yaml': 'rules: { format/*: off }', 'a.plan.yaml': 'name: nobody\n' });
    expect(await found(cwd)).toEqual(['a.plan.yaml format/schema error']);
  });

  it('decide whether a plan can be rendered as final', async () => {
    const cwd = folderOf({ 'caseplan.config.yaml': `rules: { ${noNeed}: error }`, 'a.plan.yaml': withWarning });
    const render = ['render', 'a.plan.yaml', '--format', 'html'];
    expect((await caseplan(render, { cwd })).status).toBe(1);
    writeFileSync(join(cwd, 'caseplan.config.yaml'), '{}\n');
    expect((await caseplan(render, { cwd })).status).toBe(0);
  });

  it('of clocks of the law are those of what is overdue; what comes stays information', async () => {
    const texts = (rules: string) => ({ 'caseplan.config.yaml': rules, 'a.plan.yaml': textOf(worked) });
    const clocks = async (rules: string) =>
      (await found(folderOf(texts(rules)), '--as-of', '2026-07-01')).filter((line) => line.includes('deadline/us-tx/'));
    const usual = await clocks('{}');
    expect(usual.some((line) => line.endsWith('error'))).toBe(true);
    expect(usual.some((line) => line.endsWith('info'))).toBe(true);
    expect(await clocks('rules: { deadline/us-tx/*: warning }')).toEqual(
      usual.map((line) => line.replace(/error$/, 'warning')),
    );
    expect(await clocks('rules: { deadline/*: off }')).toEqual([]);
  });
});

describe('options and the time that is soon', () => {
  const soon = async (config: string) => {
    const cwd = folderOf({ 'caseplan.config.yaml': config, 'a.plan.yaml': null });
    return (await found(cwd)).filter((line) => line.includes('timeline/due-soon')).length;
  };

  it('of a rule are read by it', async () => {
    expect(await soon('{}')).toBe(0);
    // Two tasks are due 23 days after the day of the test, the review 35.
    expect(await soon('rules: { timeline/due-soon: { days: 23 } }')).toBe(2);
    expect(await soon('rules: { timeline/due-soon: { days: 22 } }')).toBe(0);
    expect(await soon('dueSoon: 35')).toBe(3);
    expect(await soon('dueSoon: 35\nrules: { timeline/due-soon: { days: 23 } }')).toBe(2);
  });

  it('give a measure time', async () => {
    const stale = async (grace: number) => {
      const config = `rules: { timeline/measure-stale: { grace: ${grace} } }`;
      const lines = await found(
        folderOf({ 'caseplan.config.yaml': config, 'a.plan.yaml': null }),
        '--as-of',
        '2026-05-05',
      );
      return lines.filter((line) => line.includes('measure-stale'));
    };
    expect(await stale(4)).toEqual(['a.plan.yaml timeline/measure-stale warning']);
    expect(await stale(5)).toEqual([]);
  });

  it('reach the clocks of the law', async () => {
    const states = async (config: string) => {
      const cwd = folderOf({ 'caseplan.config.yaml': config, 'a.plan.yaml': textOf(worked) });
      const { out } = await caseplan(['deadlines', 'a.plan.yaml', '--format', 'json'], { cwd });
      const soonOnes = JSON.parse(out).deadlines.filter(({ state }: { state: string }) => state === 'due-soon');
      return soonOnes.map(({ daysLeft }: { daysLeft: number }) => daysLeft) as number[];
    };
    const usual = await states('{}');
    const wide = await states('dueSoon: 120');
    expect(Math.max(...usual)).toBeLessThanOrEqual(30);
    expect(wide.length).toBeGreaterThan(usual.length);
    expect(Math.max(...wide)).toBeLessThanOrEqual(120);
    expect(await states('dueSoon: 0')).toEqual([]);
  });
});

describe('the jurisdiction of a configuration', () => {
  it('is that of plans that name none', async () => {
    const plan = textOf(worked).replace('jurisdiction: us-tx\n', '');
    const cwd = folderOf({ 'a.plan.yaml': plan });
    expect(await found(cwd)).toContain('a.plan.yaml format/schema error');
    writeFileSync(join(cwd, 'caseplan.config.yaml'), 'jurisdiction: us-tx\n');
    expect(await found(cwd)).toEqual([]);
    const { out } = await caseplan(['deadlines', '--format', 'json'], { cwd });
    expect(out).toContain('us-tx/dismissal');
  });

  it('is what init takes where the answers name none', async () => {
    const answers = readFileSync(fixture('answers/castell.answers.yaml'), 'utf8').replace(
      '  jurisdiction: us-tx\n',
      '',
    );
    const cwd = folderOf({ 'answers.yaml': answers, 'caseplan.config.yaml': 'jurisdiction: us-oh\n' });
    const { status } = await caseplan(['init', '--answers', 'answers.yaml', '-o', 'a.plan.yaml'], { cwd });
    expect(status).toBe(0);
    expect(parse(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).jurisdiction).toBe('us-oh');
  });
});

describe('holidays of the agency', () => {
  it('move a deadline that the law rolls, like the legal ones', async () => {
    const cwd = folderOf({ 'caseplan.config.yaml': '{}', 'a.plan.yaml': textOf(worked) });
    const hearing = async () => {
      const { out } = await caseplan(['deadlines', '--format', 'json'], { cwd });
      const all = JSON.parse(out).deadlines as { id: string; due: string; rolled: string | null }[];
      const { due, rolled } = all.find(({ id }) => id === 'us-tx/initial-permanency-hearing') ?? {};
      const late = await found(cwd, '--as-of', '2026-07-15');
      return [
        due,
        rolled,
        late
          .find((line) => line.includes('initial-permanency-hearing'))
          ?.split(' ')
          .at(-1),
      ];
    };
    expect(await hearing()).toEqual(['2026-07-14', null, 'error']);
    writeFileSync(join(cwd, 'caseplan.config.yaml'), 'holidays: [{ date: 2026-07-14, name: Courthouse closed }]\n');
    expect(await hearing()).toEqual(['2026-07-14', '2026-07-15', 'info']);
  });
});

describe('ignored files', () => {
  it('are left out of folders and globs, and checked where they are named', async () => {
    const cwd = folderOf({
      'caseplan.config.yaml': 'ignore: [training/]\n',
      'a.plan.yaml': withWarning,
      'training/b.plan.yaml': withWarning,
    });
    const files = async (...args: string[]) => (await found(cwd, ...args)).map((line) => line.split(' ')[0]);
    expect(await files()).toEqual(['a.plan.yaml']);
    expect(await files('**/*.plan.yaml')).toEqual(['a.plan.yaml']);
    expect(await files('training/b.plan.yaml', '--quiet')).toEqual(['training/b.plan.yaml']);
    expect((await caseplan(['check', 'training'], { cwd })).status).toBe(3);
  });
});

describe('a configuration that extends another', () => {
  it('says what is otherwise; paths and patterns stay those of their own file', async () => {
    const cwd = folderOf({
      'state/base.yaml': `packs: [../packs/us-tx-lakeside.yaml]\nrules: { ${noNeed}: error, timeline/*: off }\n`,
      'packs/us-tx-lakeside.yaml': readFileSync(fixture('packs/us-tx-lakeside.yaml'), 'utf8'),
      'unit/caseplan.config.yaml': `extends: ../state/base.yaml\nrules: { ${noNeed}: info }\njurisdiction: us-tx-lakeside\n`,
      'unit/a.plan.yaml': withWarning.replace('jurisdiction: us\n', ''),
    });
    const lines = await found(cwd, '--as-of', '2026-06-01');
    expect(lines).toContain(`unit/a.plan.yaml ${noNeed} info`);
    expect(lines.join()).not.toMatch(/timeline\/|law\/jurisdiction/);
  });

  it.each([
    ['extends: b.yaml\n', 'caseplan.config.yaml extends b.yaml, which cannot be read.'],
    ['extends: caseplan.config.yaml\n', 'caseplan.config.yaml extends itself.'],
  ])('is refused for %j', async (text, message) => {
    const cwd = folderOf({ 'caseplan.config.yaml': text, 'a.plan.yaml': null });
    const { status, err } = await caseplan(['check'], { cwd });
    expect([status, err.slice(0, `caseplan: ${message}`.length)]).toEqual([2, `caseplan: ${message}`]);
  });
});

describe('check --print-config', () => {
  const example = readFileSync(fixture('config/caseplan.config.yaml'), 'utf8');
  function county(): string {
    const cwd = folderOf({ 'caseplan.config.yaml': example, 'plans/a.plan.yaml': null, 'drafts/b.plan.yaml': null });
    cpSync(fixture('packs'), join(cwd, 'packs'), { recursive: true });
    return cwd;
  }

  it('shows what applies to a file and where that is said', async () => {
    const cwd = county();
    const { status, out } = await caseplan(['check', '--print-config', 'units/north/c.plan.yaml'], { cwd });
    expect(status).toBe(0);
    const lineWith = (text: string) => example.split('\n').findIndex((line) => line.includes(text)) + 1;
    const says = (yaml: string, text: string) =>
      expect(out).toMatch(new RegExp(`^ *${yaml} +# caseplan\\.config\\.yaml:${lineWith(text)}$`, 'm'));
    says('jurisdiction: us-tx-lakeside', 'jurisdiction:');
    says('dueSoon: 21', 'dueSoon:');
    says('- packs/us-tx-lakeside\\.yaml', 'packs/us-tx');
    says('trace/goal-without-task: error', 'trace/\\*'.replace('\\', ''));
    says('timeline/no-completion-date: error', 'no-completion-date');
    says('days: 30', 'days: 30');
    says('deadline/us/relative-notice: off', 'relative-notice');
    expect(out).toMatch(/^ {2}component\/goals: error +# ruleset recommended$/m);
    expect((await caseplan(['check', '--print-config', 'drafts/b.plan.yaml'], { cwd })).out).toMatch(
      /^ {2}component\/strategies: off +# ruleset minimal$/m,
    );
  });

  it('prints a configuration that says the same', async () => {
    const cwd = county();
    const printed = async () => (await caseplan(['check', '--print-config', 'plans/a.plan.yaml'], { cwd })).out;
    const first = await printed();
    writeFileSync(join(cwd, 'caseplan.config.yaml'), first);
    expect(parse(await printed())).toEqual(parse(first));
  });

  it('says where there is no configuration', async () => {
    const { out } = await caseplan(['check', '--print-config', 'a.plan.yaml'], { cwd: temporaryFolder() });
    expect(out).toContain('# There is no caseplan.config.yaml for it.\n');
    expect(parse(out)).toMatchObject({
      ruleset: 'recommended',
      rules: { 'timeline/due-soon': { severity: 'info', days: 14 } },
    });
  });

  it('and the page of the configuration shows one that works', async () => {
    expect(readFileSync(join(process.cwd(), 'docs/configuration.md'), 'utf8')).toContain(example.trimEnd());
    const cwd = county();
    mkdirSync(join(cwd, 'training'));
    writeFileSync(join(cwd, 'training/broken.plan.yaml'), 'caseplan: 1\n');
    expect(await found(cwd, '--as-of', '2026-04-20')).toEqual([
      'drafts/b.plan.yaml timeline/due-soon info',
      'drafts/b.plan.yaml timeline/due-soon info',
      'plans/a.plan.yaml timeline/due-soon info',
      'plans/a.plan.yaml timeline/due-soon info',
    ]);
  });
});
