/**
 * `npm run pictures`: pictures of the real page, from the built site, into docs/pictures/. Run after a visible
 * change, look at them, commit them. Needs the same browser as the tests.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, ROOT } from './install.mjs';

ensureInstalled({ log: (line) => console.log(line) });
const { chromium } = await import('@playwright/test');
const { build, preview } = await import('vite');
const { findChromium } = await import('./chromium.mjs');

const FOLDER = path.join(ROOT, 'docs', 'pictures');
/** How long movements of the page take at the most, ms. */
const SETTLED = 900;

const SIZES = [
  { name: 'desktop', width: 1440, height: 900, deviceScaleFactor: 1 },
  { name: 'phone', width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
];
const SCENES = [
  { name: 'map', address: '' },
  { name: 'claim', address: '?claim=helpful-in-syria' },
  { name: 'arrow', address: '?relation=no-proxy-wars-for-own-interests' },
  { name: 'filter', address: '?viewpoints=western-experts' },
  { name: 'start', address: '', press: /start/i },
];

mkdirSync(FOLDER, { recursive: true });
console.log('Building the site …');
await build({ root: ROOT, logLevel: 'error' });
const server = await preview({
  root: ROOT,
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 0, open: false },
});
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(await findChromium());
try {
  for (const { name: size, width, height, ...device } of SIZES) {
    for (const colorScheme of ['light', 'dark']) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, ...device });
      for (const scene of SCENES) {
        const page = await context.newPage();
        await page.goto(address + scene.address);
        await page.locator('.react-flow__node-claim').first().waitFor();
        if (scene.press) await page.getByRole('button', { name: scene.press }).click();
        await page.waitForTimeout(SETTLED);
        const file = `${scene.name}-${size}-${colorScheme}.png`;
        await page.screenshot({ path: path.join(FOLDER, file) });
        await page.close();
        console.log(`docs/pictures/${file}`);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log('The pictures are made. Look at them.');
