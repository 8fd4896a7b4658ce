/** Checks and renders a real plan, and says where the documents are. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const plan = 'fixtures/examples/delgado-fpos.plan.yaml';
const out = 'demo-out';

function caseplan(...args) {
  console.log(`\n$ caseplan ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [join(root, 'bin/caseplan.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 70);
}

mkdirSync(join(root, out), { recursive: true });
caseplan('check', plan, '--as-of', '2026-04-15');
caseplan('render', plan, '--as-of', '2026-04-15', '--out-dir', out);
caseplan('render', plan, '--as-of', '2026-05-01', '--document', 'status', '--out-dir', out);
console.log(`\nThe plan document and its status report are in ${join(root, out)}.`);
