#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { load } = require('./load.js');

const program = join(__dirname, '../dist/cli.cjs');
if (!existsSync(program)) {
  console.error('caseplan: this checkout is not built yet. Run: npm ci && npm run build');
  process.exit(2);
}
load(program)
  .main(process)
  .then((status) => {
    process.exitCode = status;
  });
