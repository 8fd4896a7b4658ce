#!/usr/bin/env node
const { join } = require('node:path');
const { load } = require('./load.js');

const program = join(__dirname, '../dist/cli.cjs');
try {
  load(program)
    .main(process)
    .then((status) => {
      process.exitCode = status;
    });
} catch (error) {
  const isUnbuilt = error.code === 'ENOENT' && error.path === program;
  const what = isUnbuilt
    ? 'this checkout is not built yet. Run: npm ci && npm run build'
    : `this installation is damaged. Install it again.\n\n${error.stack}`;
  console.error(`caseplan: ${what}`);
  process.exitCode = isUnbuilt ? 2 : 70;
}
