import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../../src/plan/edit/unified-diff.ts';
import fc from '../../support/fast-check.ts';
import { caseplan, temporaryFolder } from '../../support/io.ts';
import { minimal, textOf } from '../../support/plans.ts';

const plan = textOf(minimal);
const broken = plan
  .replace('preparedOn: 2026-02-03', 'preparedOn: 2026/2/3')
  .replace('preparedBy: kim', 'preparedBy: kimm');
const safely = broken.replace('2026/2/3', '2026-02-03');

function folderWith(text: string | Uint8Array) {
  const cwd = temporaryFolder();
  const file = join(cwd, 'a.plan.yaml');
  writeFileSync(file, text);
  return { cwd, file, now: () => readFileSync(file) };
}

describe('check --fix', () => {
  it('mends what is safe, reports what is left, and ends as the check does', async () => {
    const { cwd, now } = folderWith(broken);
    const { status, out, err } = await caseplan(['check', '--fix', '--format', 'concise'], { cwd });
    expect(now().toString()).toBe(safely);
    expect(status).toBe(1);
    expect(out).toMatch(/^a\.plan\.yaml:10:13: error format\/reference [^\n]*\n$/);
    expect(err).toBe('caseplan: 1 place in 1 plan mended.\n');
    expect(readdirSync(cwd)).toEqual(['a.plan.yaml']);
  });

  it('--fix-unsafe mends also what is probably a slip', async () => {
    const { cwd, now } = folderWith(broken);
    const { status, err } = await caseplan(['check', '--fix-unsafe', '--quiet'], { cwd });
    expect([status, err, now().toString()]).toEqual([0, '', plan]);
  });

  it('mends what --rule asks for and nothing else; a rule that there is not is a mistake before anything is written', async () => {
    const { cwd, now } = folderWith(broken);
    writeFileSync(join(cwd, 'plan.schema.json'), (await caseplan(['schema'])).out);
    await caseplan(['check', '--fix-unsafe', '--rule', 'format/reference'], { cwd });
    expect(now().toString()).toBe(broken.replace('kimm', 'kim'));
    const { status, err } = await caseplan(['check', '--diff', '--rule', 'format/dat'], { cwd });
    expect([status, err]).toEqual([2, expect.stringContaining('Did you mean format/date?')]);
    await caseplan(['check', '--fix', '--rule', 'format/*'], { cwd });
    expect(now().toString()).toBe(plan);
  });

  it('names the schema in the first line where it stands beside the plans', async () => {
    const { cwd, now } = folderWith(plan);
    writeFileSync(join(cwd, 'plan.schema.json'), (await caseplan(['schema'])).out);
    await caseplan(['check', '--fix'], { cwd });
    expect(now().toString()).toBe(`# yaml-language-server: $schema=plan.schema.json\n${plan}`);
    expect((await caseplan(['check', '--diff'], { cwd })).status).toBe(0);
  });

  it('does not touch a file in which there is nothing to mend', async () => {
    const { cwd, file } = folderWith(plan);
    chmodSync(file, 0o640);
    const before = statSync(file);
    const { status, err } = await caseplan(['check', '--fix'], { cwd });
    const after = statSync(file);
    expect([status, err, after.ino, after.mtimeMs]).toEqual([0, '', before.ino, before.mtimeMs]);
  });

  it('keeps the byte order mark, the line ends and the mode', async () => {
    const { cwd, file, now } = folderWith(`\uFEFF${broken.replaceAll('\n', '\r\n')}`);
    chmodSync(file, 0o640);
    await caseplan(['check', '--fix'], { cwd });
    expect(now().toString()).toBe(`\uFEFF${safely.replaceAll('\n', '\r\n')}`);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('writes the mended standard input to standard output and the findings to standard error', async () => {
    const { status, out, err } = await caseplan(['check', '-', '--fix', '--format', 'concise'], {
      stdin: `\uFEFF${broken}`,
    });
    expect(status).toBe(1);
    expect(out).toBe(`\uFEFF${safely}`);
    expect(err).toContain('-:10:13: error format/reference');
  });

  it('gives back what it cannot read as it came', async () => {
    const bytes = new Uint8Array([0x61, 0xff, 0x62]);
    const { status, out } = await caseplan(['check', '-', '--fix'], { stdin: bytes });
    expect([status, Buffer.from(out, 'latin1')]).toEqual([1, Buffer.from(bytes)]);
  });

  it('knows the jurisdiction that the configuration gives, and leaves alone what is suppressed or switched off', async () => {
    const { cwd, now } = folderWith(broken.replace('jurisdiction: us\n', ''));
    writeFileSync(join(cwd, 'caseplan.config.yaml'), 'jurisdiction: us\n');
    await caseplan(['check', '--fix'], { cwd });
    expect(now().toString()).toBe(safely.replace('jurisdiction: us\n', ''));
    const suppressed = broken.replace('2026/2/3', '2026/2/3 # caseplan-ignore format/date: as it is on paper');
    writeFileSync(join(cwd, 'a.plan.yaml'), suppressed);
    await caseplan(['check', '--fix'], { cwd });
    expect(now().toString()).toBe(suppressed);
    writeFileSync(join(cwd, 'a.plan.yaml'), broken);
    writeFileSync(join(cwd, 'caseplan.config.yaml'), 'rules: { format/date: off }\n');
    await caseplan(['check', '--fix'], { cwd });
    expect(now().toString()).toBe(broken);
  });

  it('leaves a file alone that somebody else changes while it is checked', async () => {
    const { cwd, file, now } = folderWith(broken);
    const theirs = `${broken}# mine\n`;
    const { status, err } = await caseplan(['check', '--fix', '-', 'a.plan.yaml'], {
      cwd,
      // Standard input is read before the file, and mended and written out before it.
      stdin: broken,
      stdout: {
        write: () => writeFileSync(file, theirs),
        isTTY: false,
        columns: 100,
      },
    });
    expect(status).toBe(2);
    expect(err).toContain(
      'caseplan: a.plan.yaml was changed by somebody else in the meantime; it stays as it is. What this command made of it is in a.plan.yaml.mine-1. ',
    );
    expect(now().toString()).toBe(theirs);
    expect(readFileSync(join(cwd, 'a.plan.yaml.mine-1'), 'utf8')).toBe(safely);
    expect(readFileSync(join(cwd, 'a.plan.yaml.base-1'), 'utf8')).toBe(broken);
    expect(readdirSync(cwd)).toEqual(['a.plan.yaml', 'a.plan.yaml.base-1', 'a.plan.yaml.mine-1']);
  });
});

describe('check --diff', () => {
  it('prints what --fix would change and changes nothing', async () => {
    const { cwd, now } = folderWith(broken);
    const { status, out, err } = await caseplan(['check', '--diff'], { cwd });
    expect(status).toBe(1);
    expect(out).toBe(
      `--- a/a.plan.yaml
+++ b/a.plan.yaml
@@ -8,7 +8,7 @@
 period: { start: 2026-02-01, end: 2026-08-01 }
 language: en
 preparedBy: kimm
-preparedOn: 2026/2/3
+preparedOn: 2026-02-03
 people:
   - { id: ana, role: mother, name: Ana Castell, parentOf: [leo] }
   - { id: leo, role: child, name: Leo Castell, birthDate: 2023-05-06 }
`,
    );
    expect(err).toBe('caseplan: 1 place in 1 plan would be mended; nothing was written.\n');
    expect(now().toString()).toBe(broken);
  });

  it('says in the log of a CI job what would be mended, without the lines of the plan and what stands in them', async () => {
    const text = broken.replace('name: Kim Sandoval', 'name: [Kim Sandoval]').replace('preparedBy', 'prepared_by');
    const { cwd, now } = folderWith(text);
    const run = (...more: string[]) =>
      caseplan(['check', '--diff', '--fix-unsafe', ...more], { cwd, env: { CI: 'true' } });
    const { status, out, err } = await run();
    expect([status, out]).toEqual([
      1,
      `a.plan.yaml:10:1: format/unknown-key Write the key as preparedBy.
a.plan.yaml:10:13: format/reference Write the id as kim.
a.plan.yaml:11:13: format/date Write preparedOn as "2026-02-03".
a.plan.yaml:15:34: format/schema What would be written is left out.
`,
    ]);
    expect(err).toContain('4 places in 1 plan would be mended; nothing was written.\n');
    expect(err).toContain('The diff itself: --diff -o FILE, or --show-names.\n');
    // A patch that does not apply is of no use to anybody.
    await run('-o', 'patches/a.patch');
    const shown = await run('--show-names');
    expect(readFileSync(join(cwd, 'patches/a.patch'), 'utf8')).toBe(shown.out);
    expect(shown.out).toContain('+++ b/a.plan.yaml\n');
    expect(shown.err).not.toContain('-o FILE');
    expect(now().toString()).toBe(text);
    execFileSync('git', ['apply', 'patches/a.patch'], { cwd });
    expect((await run()).out).toBe('');
  });

  it('prints nothing where there is nothing to mend', async () => {
    const { cwd } = folderWith(plan);
    expect(await caseplan(['check', '--diff', '--fix-unsafe'], { cwd })).toEqual({ status: 0, out: '', err: '' });
  });
});

describe('a diff', () => {
  const line = fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd\r\n');
  const text = fc
    .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('', 'end'))
    .map(([lines, end]) => lines.join('') + end);

  it('makes of the one text the other, as Git reads it', () => {
    const cwd = temporaryFolder();
    fc.assert(
      fc.property(text, text, (old, now) => {
        fc.pre(old !== now && old !== '' && now !== '');
        writeFileSync(join(cwd, 'a b.yaml'), old);
        const input = unifiedDiff('a b.yaml', old, now);
        execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
          cwd,
          input,
          stdio: ['pipe', 'ignore', 'inherit'],
        });
        expect(readFileSync(join(cwd, 'a b.yaml'), 'utf8')).toBe(now);
      }),
      { numRuns: 40 },
    );
  });
});
