/**
 * How long whole commands take, next to the least that they could: pairs A B A B …, and the ratio A/B pair by pair, since
 * the speed of a machine drifts. Quote medians.
 *
 *   npm run bench            15 pairs each
 *   npm run bench -- 30      30 pairs each
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const runs = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'caseplan-bench-'));
const program = join(root, 'bin/caseplan.js');
const plan = join(root, 'fixtures/examples/delgado-fpos.plan.yaml');
const html = join(folder, 'plan.html');
const pdf = join(folder, 'plan.pdf');
const node = process.execPath;
const shell = process.env.CASEPLAN_BROWSER ?? '/usr/bin/chromium-headless-shell';
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

function time([command, ...args]) {
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(command, args, { stdio: 'ignore' });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error ?? `status ${status}`}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function pair(name, a, b, target) {
  for (const command of [a, b]) time(command);
  const times = Array.from({ length: runs }, () => [time(a), time(b)]);
  const [first, second] = [0, 1].map((side) => median(times.map((pair) => pair[side])));
  const ratio = median(times.map(([x, y]) => x / y));
  const row = [
    name.padEnd(34),
    `${first.toFixed(0)} ms`,
    `${second.toFixed(0)} ms`,
    `${ratio.toFixed(2)} ×`,
    `at most ${target} ×`,
  ];
  console.log(row.join('   '));
}

try {
  time([node, program, 'render', plan, '--as-of', '2026-04-15', '--format', 'html', '-o', html]);
  console.log(`${runs} pairs; medians of the command, of what it is measured against, and of the ratio\n`);
  pair('check one plan / node -e 0', [node, program, 'check', plan, '--as-of', '2026-04-15'], [node, '-e', '0'], 2.5);
  pair(
    'one PDF, cold / print-to-pdf',
    [node, program, 'render', plan, '--as-of', '2026-04-15', '-o', pdf],
    [
      shell,
      ...sandbox,
      '--headless',
      '--no-pdf-header-footer',
      `--print-to-pdf=${join(folder, 'raw.pdf')}`,
      `file://${html}`,
    ],
    2.0,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
