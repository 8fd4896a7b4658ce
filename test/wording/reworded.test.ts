import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { fixture } from '../support/plans.ts';

/**
 * Words are made where something is shown, and nothing is decided by them: with every English message worded at random, the program
 * finds the same things at the same places, knows them again, mends them and ends with the same status.
 */

const catalogue = '../../src/wording/en/messages.ts';
type Run = typeof import('../support/io.ts')['caseplan'];

/** The program, loaded anew: with its own words, or with others for every message. */
async function program(isReworded: boolean): Promise<Run> {
  vi.resetModules();
  if (isReworded) vi.doMock(catalogue, reworded);
  else vi.doUnmock(catalogue);
  return (await import('../support/io.ts')).caseplan;
}

let spoken = 0;

async function reworded() {
  const { messages } = await vi.importActual<{ messages: Record<string, unknown> }>(catalogue);
  const words = () => ({ message: `Zq${(spoken++ * 7919) % 9973} xw.`, help: `Vk${(spoken++ * 104_729) % 9967}.` });
  return { messages: Object.fromEntries(Object.keys(messages).map((id) => [id, words])) };
}

afterAll(() => {
  vi.doUnmock(catalogue);
  vi.resetModules();
});

const said = ['message', 'help', 'description', 'title', 'text', 'markdown', 'shortDescription', 'fullDescription'];

/** A report without what is said in it. */
function silent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(silent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, below]) => (said.includes(key) ? [] : [[key, silent(below)]])),
  );
}

/** What the whole way of a finding comes to. */
async function outcomes(run: Run, cwd: string) {
  const check = (...args: string[]) => run(['check', 'fixtures', '--as-of', '2026-06-15', ...args], { cwd });
  const reports: unknown[] = [];
  for (const format of ['json', 'gitlab', 'sarif']) {
    const { status, out } = await check('--format', format);
    reports.push([format, status, silent(JSON.parse(out))]);
  }
  const { status, out } = await check('--fix-unsafe', '--diff', '--show-names');
  // The words of a fix stand before the lines of its diff.
  reports.push(['diff', status, out.split('\n').filter((line) => /^[-+@]/.test(line))]);
  return reports;
}

describe('with every message worded otherwise', () => {
  it('findings, places, fingerprints, fixes and statuses stay the same, and a baseline is matched', async () => {
    const cwd = (await import('../support/io.ts')).temporaryFolder();
    for (const folder of ['err', 'ok', 'examples'])
      cpSync(fixture(folder), join(cwd, 'fixtures', folder), { recursive: true });
    const plain = await program(false);
    const before = await outcomes(plain, cwd);
    const known = ['check', 'fixtures', '--as-of', '2026-06-15', '--baseline', 'known.json'];
    await plain([...known, '--update-baseline'], { cwd });
    const { status, out, err } = await plain([...known, '--format', 'json'], { cwd });

    const other = await program(true);
    expect((await other(['check', 'fixtures', '--format', 'json'], { cwd })).out).toContain('Zq');
    expect(await outcomes(other, cwd)).toEqual(before);
    const again = await other([...known, '--format', 'json'], { cwd });
    expect([again.status, again.err]).toEqual([status, err]);
    expect(silent(JSON.parse(again.out))).toEqual(silent(JSON.parse(out)));
  });
});
