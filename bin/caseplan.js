#!/usr/bin/env node
import module from 'node:module';

// Node 22.1 and newer keep the compiled program between runs; Node 20 has no such cache.
module.enableCompileCache?.();

const { main } = await import('../dist/cli.js').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('caseplan: this checkout is not built yet. Run: npm ci && npm run build');
  process.exit(2);
});
process.exitCode = await main(process);
