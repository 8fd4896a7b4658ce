#!/usr/bin/env node
import v8 from 'node:v8';

const builtin = process.getBuiltinModule;
// Node 22.1 and newer keep the compiled program between runs; Node 20 has no such cache.
if (Number.parseInt(process.versions.node, 10) >= 22) builtin('node:module').enableCompileCache?.();
// Some libraries in the bundle are CommonJS and ask for `require`, nearly always for a module of Node.
globalThis.require ??= (id) => builtin(id) ?? builtin('node:module').createRequire(import.meta.url)(id);
// A check of one plan is over before optimised machine code has paid for its making, which takes the second processor and a
// third of the time; what runs longer gets it. Simple machine code is made as soon as it pays, not in batches.
v8.setFlagsFromString('--no-opt --no-baseline-batch-compilation');
setTimeout(() => v8.setFlagsFromString('--opt'), 300).unref();

const { main } = await import('../dist/cli.js').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('caseplan: this checkout is not built yet. Run: npm ci && npm run build');
  process.exit(2);
});
process.exitCode = await main(process);
