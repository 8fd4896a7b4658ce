import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseplan, temporaryFolder } from '../support/io.ts';
import { minimal, textOf } from '../support/plans.ts';

/** Plans in a folder, each with the plan that it replaces and a status. All have a task that is long overdue. */
function folderOf(plans: Record<string, { replaces?: string; status?: string }>) {
  const cwd = temporaryFolder();
  for (const [id, { replaces, status = 'active' }] of Object.entries(plans)) {
    const head = `id: ${id}${replaces === undefined ? '' : `\nreplaces: ${replaces}`}`;
    const text = textOf(minimal)
      .replace(/^id: .*$/m, head)
      .replace(/^status: .*$/m, `status: ${status}`);
    writeFileSync(join(cwd, `${id}.plan.yaml`), text);
  }
  return cwd;
}

async function told(cwd: string): Promise<string[]> {
  const { out } = await caseplan(['check', '.', '--as-of', '2026-06-30', '--format', 'json'], { cwd });
  const { findings } = JSON.parse(out) as { findings: { file: string; rule: string; message: string }[] };
  const some = findings.filter(({ rule }) => ['format/reference', 'timeline/task-overdue'].includes(rule));
  return [
    ...new Set(some.map(({ file, rule, message }) => `${file[0]} ${rule.startsWith('format') ? message : 'late'}`)),
  ];
}

describe('a plan that another one replaces', () => {
  it('is history, unless the other one is a draft yet', async () => {
    expect(await told(folderOf({ A: {}, B: { replaces: 'A' } }))).toEqual(['B late']);
    const draft = folderOf({ A: {}, B: { replaces: 'A', status: 'draft' } });
    expect((await told(draft)).filter((one) => one.startsWith('A'))).toEqual(['A late']);
    const { out } = await caseplan(['deadlines', draft, '--format', 'csv', '--all'], {});
    expect(out).toContain('A.plan.yaml');
  });

  it('is not hidden by one that it replaces in turn, and both say so', async () => {
    expect(await told(folderOf({ A: { replaces: 'B' }, B: { replaces: 'A' } }))).toEqual([
      'A The plans replace each other: A replaces B replaces A.',
      'A late',
      'B The plans replace each other: B replaces A replaces B.',
      'B late',
    ]);
    expect(await told(folderOf({ A: { replaces: 'A' } }))).toEqual(['A The plan replaces itself.', 'A late']);
    // What comes before the circle is history all the same.
    const before = folderOf({ A: { replaces: 'B' }, B: { replaces: 'A' }, C: { replaces: 'D' }, D: {} });
    expect((await told(before)).filter((one) => /^[CD]/.test(one))).toEqual(['C late']);
  });
});
