import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasModeline, withModeline } from '../../src/plan/schema-file.ts';
import { caseplan, temporaryFolder } from '../support/io.ts';
import { fixture, minimal, textOf } from '../support/plans.ts';

const first = '# yaml-language-server: $schema=../plan.schema.json';

describe('the line that tells an editor the schema', () => {
  it('is put first, once, in the line ends of the file and after its byte order mark', () => {
    expect(withModeline('caseplan: 1\n', '../plan.schema.json')).toBe(`${first}\ncaseplan: 1\n`);
    expect(withModeline('\uFEFFcaseplan: 1\r\nid: a\r\n', '../plan.schema.json')).toBe(
      `\uFEFF${first}\r\ncaseplan: 1\r\nid: a\r\n`,
    );
    const once = withModeline('# A plan.\n---\ncaseplan: 1\n', 'plan.schema.json');
    expect(withModeline(once, 'elsewhere.json')).toBe(once);
  });

  it.each([
    [`${first}\ncaseplan: 1\n`, true],
    ['# Ours.\n\n# $schema: plan.schema.json\ncaseplan: 1\n', true],
    ['\uFEFF# yaml-language-server: $schema=x.json\ncaseplan: 1\n', true],
    ['%YAML 1.2\n---\n# yaml-language-server: $schema=x.json\ncaseplan: 1\n', true],
    ['caseplan: 1\n# yaml-language-server: $schema=x.json\n', false],
    ['# The yaml-language-server: is not for us.\ncaseplan: 1\n', false],
    ['', false],
  ])('is known in %j', (text, known) => {
    expect(hasModeline(text)).toBe(known);
  });

  it('changes nothing of what a check says, but the line', async () => {
    const cwd = temporaryFolder();
    const check = async (text: string) => {
      writeFileSync(join(cwd, 'a.yaml'), text);
      const { out, status } = await caseplan(['check', '--format', 'json'], { cwd });
      const { findings, summary } = JSON.parse(out);
      return {
        status,
        summary,
        lines: findings.map(({ rule, line }: { rule: string; line: number }) => `${rule} ${line}`),
      };
    };
    const text = textOf(minimal).replace('assignee: kim', 'assignee: kmi');
    const [plain, marked] = [await check(text), await check(withModeline(text, 'plan.schema.json'))];
    expect(marked.summary).toEqual({ ...plain.summary, plans: 1 });
    expect(marked.lines).toEqual(plain.lines.map((line: string) => line.replace(/\d+$/, (n) => String(Number(n) + 1))));
  });
});

describe('a plan that init writes', () => {
  const written = async (cwd: string, plan: string) => {
    const answers = fixture('answers/castell.answers.yaml');
    expect(await caseplan(['init', '--answers', answers, '-o', plan], { cwd })).toMatchObject({ status: 0 });
    return readFileSync(join(cwd, plan), 'utf8').split('\n', 1)[0];
  };

  it('names the schema that stands beside it or above it', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'travis/2026'), { recursive: true });
    await caseplan(['schema', '-o', 'plan.schema.json'], { cwd });
    expect(await written(cwd, 'a.plan.yaml')).toBe('# yaml-language-server: $schema=plan.schema.json');
    expect(await written(cwd, 'travis/2026/a.plan.yaml')).toBe(
      '# yaml-language-server: $schema=../../plan.schema.json',
    );
    expect((await caseplan(['check', 'a.plan.yaml', '--format', 'concise'], { cwd })).out).not.toContain('format/');
  });

  it('names that of an installed package where there is no other', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'plans'));
    mkdirSync(join(cwd, 'node_modules/caseplan/schema'), { recursive: true });
    await caseplan(['schema', '-o', 'node_modules/caseplan/schema/plan.schema.json'], { cwd });
    expect(await written(cwd, 'plans/a.plan.yaml')).toBe(
      '# yaml-language-server: $schema=../node_modules/caseplan/schema/plan.schema.json',
    );
  });

  it("names none where there is none: not another program's, not one outside the checkout, and not for a printed plan", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'repo/.git'), { recursive: true });
    await caseplan(['schema', '-o', 'plan.schema.json'], { cwd });
    expect(await written(join(cwd, 'repo'), 'a.plan.yaml')).toBe('caseplan: 1');
    writeFileSync(join(cwd, 'repo/plan.schema.json'), '{}');
    expect(await written(join(cwd, 'repo'), 'b.plan.yaml')).toBe('caseplan: 1');
    const { out } = await caseplan(['init', '--answers', fixture('answers/castell.answers.yaml'), '-o', '-'], { cwd });
    expect(out).toMatch(/^caseplan: 1\n/);
  });
});
