import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BROWSER_ONLY } from './scripts/browserOnly.ts';
import { contentPolicy } from './scripts/contentPolicy.ts';
import { shippedMaps } from './scripts/shippedMaps.ts';

export default defineConfig({
  // Relative addresses: the built site works under any path of any static host.
  base: './',
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  plugins: [react(), tailwindcss(), shippedMaps(), contentPolicy()],
  build: {
    modulePreload: { polyfill: false },
    // One chunk is what the first view needs; `e2e/size.spec.ts` holds it to its budget.
    chunkSizeWarningLimit: 700,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'es' },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By itself Vitest leaves one core to nobody; nothing else runs beside it.
    maxWorkers: '100%',
    // Each test puts back what it replaces, so files may share their modules: a third of the time.
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['**/testing/**', '**/*.test.*', '**/*.d.ts', ...BROWSER_ONLY],
      reporter: ['json-summary'],
      reportsDirectory: '.cache/coverage',
    },
    // A `*.fuzz.test.ts` is in both projects: `unit` tries a short part of the cases, `fuzz` all of them.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'fuzz', include: ['src/**/*.fuzz.test.ts'], env: { STANDPOINT_FUZZ: 'yes' } },
      },
    ],
  },
});
