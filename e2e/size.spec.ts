import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from './page.ts';

/** Budgets of what the reader of a shipped map loads, gzipped bytes. */
const BUDGET = { js: 185_000, css: 30_000 };

test('what the first view loads stays within its budget', async ({ page }) => {
  // What is fetched ahead, once the map is there, is no part of the first view; on a slow machine it came in time.
  await page.addInitScript(() => {
    const real = window.setTimeout;
    Object.assign(window, {
      setTimeout: (task: () => void, delay = 0) => (delay >= 1000 ? 0 : real(task, delay)),
    });
  });
  const loaded = new Set<string>();
  page.on('response', (response) => loaded.add(new URL(response.url()).pathname.split('/').at(-1) ?? ''));
  await page.goto('./');
  await expect(page.locator('.react-flow__node-claim').first()).toBeVisible();
  const assets = fileURLToPath(new URL('../dist/assets', import.meta.url));
  for (const kind of ['js', 'css'] as const) {
    const files = readdirSync(assets).filter((name) => name.endsWith(`.${kind}`) && loaded.has(name));
    expect(files.length).toBeGreaterThan(0);
    const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(`${assets}/${name}`)).length, 0);
    expect(bytes).toBeLessThan(BUDGET[kind]);
  }
});
