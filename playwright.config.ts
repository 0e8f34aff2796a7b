import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

const PORT = Number(process.env['STANDPOINT_TEST_PORT'] ?? 4174);
/** Not the root, so that every journey shows as well that the site works under any path. */
const BASE = '/some/path/';

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  outputDir: '.cache/journeys',
  reporter: process.env['STANDPOINT_REPORT']
    ? [['line'], ['json', { outputFile: process.env['STANDPOINT_REPORT'] }]]
    : 'line',
  use: {
    baseURL: `http://127.0.0.1:${PORT}${BASE}`,
    launchOptions: await findChromium({ log: (line) => console.log(line) }),
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${PORT} --base ${BASE}`,
    url: `http://127.0.0.1:${PORT}${BASE}`,
    reuseExistingServer: false,
  },
});
