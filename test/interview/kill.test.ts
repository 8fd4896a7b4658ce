import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../support/io.ts';
import { bundled, keys, Terminal } from './terminal.ts';

let program: string;
let remove = () => {};

beforeAll(async () => {
  ({ program, remove } = await bundled());
});
afterAll(() => remove());

const runs = 200;
/** So many runs go on with the same answers. */
const together = 8;
/** So many answers are typed ahead in a run. */
const typedAhead = 6;

/** Whole numbers below `most` that look like chance and are the same for the same seed (Park and Miller, 1988). */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}

/** An interview that stands before the list of risks, which can be as long as one likes. */
const draft = `
plan: { jurisdiction: us, kind: case-plan, id: CP-1, language: en, period: { start: 2026-05-08, end: 2026-11-08 } }
case:
  number: null
  agency: { name: null, office: null, phone: null }
  court: { name: null }
  reasonForInvolvement: null
  reasonableEfforts: { toPrevent: null, toReunify: null }
x-interview: { for: a.plan.yaml, closed: [people, case.events, assessment.safetyThreats] }
`;

const risks = (cwd: string): string[] =>
  (parse(readFileSync(join(cwd, 'a.draft.yaml'), 'utf8')).assessment?.riskFactors ?? []).flatMap(
    ({ description }: { description?: string | null }) => description ?? [],
  );

it(`keeps every answer that was acknowledged when the program is killed at any moment, ${runs} times`, {
  timeout: 900_000,
}, async () => {
  const seed = Number(process.env.SEED ?? 20_260_508);
  console.log(`SEED=${seed}`);
  const chance = numbers(seed);
  let cwd = '';
  let acknowledged: string[] = [];
  let cut = 0;
  for (let run = 0; run < runs; run++) {
    if (run % together === 0) {
      cwd = temporaryFolder();
      acknowledged = [];
      writeFileSync(join(cwd, 'a.draft.yaml'), draft);
    }
    const terminal = new Terminal([program, 'init', '--as-of', '2026-05-08', 'a.plan.yaml'], cwd);
    const asks = (question: string) => (lines: readonly string[]) => lines.some((line) => line.startsWith(`? ${question}`));
    await terminal.shows('a question', (lines) => asks('What makes')(lines) || asks('Does anything else')(lines));
    // Where it was killed between two answers, it asks whether there is another one.
    if (asks('Does anything else')(terminal.screen)) terminal.type('y', keys.enter);
    await terminal.shows('the question', asks('What makes harm more likely?'));
    const names = [...Array(typedAhead).keys()].map((n) => `risk-${run}-${n}`);
    for (const name of names) terminal.type(name, keys.enter, 'y', keys.enter);
    const last = names[chance(typedAhead)] as string;
    await Promise.race([terminal.see(`✓ Risk  ${last}`), delay(chance(120))]);
    await delay(chance(8));
    terminal.kill('SIGKILL');
    await terminal.ended;
    const seen = names.filter((name) => terminal.shown.includes(`✓ Risk  ${name}`));
    acknowledged.push(...seen);
    if (seen.length < typedAhead) cut++;
    const kept = risks(cwd);
    expect({ seed, run, lost: acknowledged.filter((name) => !kept.includes(name)) }).toEqual({ seed, run, lost: [] });
    expect(readdirSync(cwd).filter((name) => !name.endsWith('.tmp'))).toEqual(['a.draft.yaml']);
  }
  // A test that always killed too late would prove nothing.
  expect(cut).toBeGreaterThan(runs / 4);
  const terminal = new Terminal([program, 'init', '--as-of', '2026-05-08', 'a.plan.yaml'], cwd);
  await terminal.see('? why');
  terminal.type(keys.interrupt);
  await terminal.ended;
  // What a write that was cut short left behind is gone.
  expect(readdirSync(cwd)).toEqual(['a.draft.yaml']);
});
