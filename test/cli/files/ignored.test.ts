import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseplan, temporaryFolder } from '../../support/io.ts';

/** A checkout with these files; a plan with a mistake, so that findings name it, where no text is given. */
function checkoutOf(texts: Record<string, string | null>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text ?? 'caseplan: 1\n');
  }
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  return folder;
}

/** What `check` finds in a folder. */
async function found(cwd: string, ...args: string[]): Promise<string[]> {
  const { out } = await caseplan(['check', '--format', 'json', ...args], { cwd });
  return out === '' ? [] : [...new Set<string>(JSON.parse(out).findings.map(({ file }: { file: string }) => file))];
}

/** What Git itself leaves in of the same paths. */
function keptByGit(cwd: string, paths: readonly string[]): string[] {
  const script = 'git check-ignore --no-index --stdin -z || true';
  const out = execFileSync('sh', ['-c', script], { cwd, input: paths.join('\0'), encoding: 'utf8' });
  const left = new Set(out.split('\0'));
  return paths.filter((path) => !left.has(path)).sort();
}

describe('.gitignore means to the program what it means to Git', () => {
  const plans = [
    ...['a', 'b', 'B', 'old', 'c d', 'x#y', '!z', 'ñandú', 'a[1]', 'star*', 'back\\slash', 'end '].map(
      (name) => `${name}.plan.yaml`,
    ),
    'drafts/a.plan.yaml',
    'drafts/keep/a.plan.yaml',
    'deep/drafts/a.plan.yaml',
    'deep/er/old/a.plan.yaml',
    'deep/er/old/b.plan.yaml',
    'county/2025/a.plan.yaml',
    'county/2026/a.plan.yaml',
    'county/2026/q1/a.plan.yaml',
  ];

  it.each([
    'a.plan.yaml',
    '/a.plan.yaml',
    'A.PLAN.YAML',
    'b*',
    '[ab].plan.yaml',
    '[!a]*.plan.yaml',
    '[a-b].plan.yaml\n!b.plan.yaml',
    '?.plan.yaml',
    '*.plan.yaml\n!county/**',
    '*\n!*/\n!old/*',
    'drafts',
    'drafts/',
    '/drafts/',
    'drafts/*\n!drafts/keep/',
    'drafts/\n!drafts/keep/a.plan.yaml',
    '**/old',
    'deep/**/a.plan.yaml',
    'deep/**',
    'county/*/a.plan.yaml',
    'county/**/\n!county/2026/',
    'county/202[56]/',
    '# a comment\n\\#y.plan.yaml\n\\!z.plan.yaml\nx#y.plan.yaml',
    'c d.plan.yaml   ',
    'c\\ d.plan.yaml',
    'a\\[1\\].plan.yaml',
    'star\\*.plan.yaml',
    'back\\\\slash.plan.yaml',
    'a.plan.yaml\r\nb.plan.yaml\r\n',
    '\uFEFFa.plan.yaml\n',
    'ñand*.plan.yaml',
    '/*\n!/county/',
    '!a.plan.yaml',
    'a.plan.yaml/',
    '\n\n  \n',
    'old.plan.yaml\n!old.plan.yaml\nold*',
  ])('%j', async (patterns) => {
    const cwd = checkoutOf({ '.gitignore': patterns, ...Object.fromEntries(plans.map((name) => [name, null])) });
    expect((await found(cwd)).sort()).toEqual(keptByGit(cwd, plans));
  });

  it('in files of several folders, and as seen from a folder within', async () => {
    const cwd = checkoutOf({
      '.gitignore': '*.plan.yaml\n!keep.plan.yaml\ncounty/*/private/\n',
      'keep.plan.yaml': null,
      'a.plan.yaml': null,
      'county/.gitignore': '!a.plan.yaml\nkeep.plan.yaml\n',
      'county/a.plan.yaml': null,
      'county/b.plan.yaml': null,
      'county/keep.plan.yaml': null,
      'county/north/.gitignore': '!private/\n!keep.plan.yaml\n',
      'county/north/keep.plan.yaml': null,
      'county/north/private/a.plan.yaml': null,
      'county/south/private/a.plan.yaml': null,
    });
    const all = execFileSync('git', ['ls-files', '--others', '*.plan.yaml'], { cwd, encoding: 'utf8' })
      .trim()
      .split('\n');
    const kept = keptByGit(cwd, all);
    expect(kept.length).toBeGreaterThan(2);
    expect((await found(cwd)).sort()).toEqual(kept);
    const north = kept.filter((name) => name.startsWith('county/north/')).map((name) => name.slice(13));
    expect((await found(join(cwd, 'county/north'), '.')).sort()).toEqual(north);
  });
});
