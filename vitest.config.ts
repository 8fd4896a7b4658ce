import { defineConfig } from 'vitest/config';
import { viteTemplates } from './scripts/templates-plugin.mjs';

export default defineConfig({
  plugins: [viteTemplates()],
  test: {
    include: ['test/**/*.test.ts'],
    // Real browsers and terminals on two cores: a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: ['default', './test/support/closing-line.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text-summary', 'html'],
    },
  },
});
