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
const SAMPLES = path.join(ROOT, 'src', 'formats', 'testing', 'samples');
/**
 * What is pictured: an address, perhaps a file that is opened, a key and words to type; `on` where it is worth only
 * one size.
 */
const SCENES = [
  { name: 'map', address: '?lens=argument' },
  { name: 'claim', address: '?lens=argument&claim=helpful-in-syria' },
  { name: 'arrow', address: '?relation=no-proxy-wars-for-own-interests', on: 'desktop' },
  { name: 'filter', address: '?viewpoints=western-experts', on: 'desktop' },
  { name: 'start', address: '', press: /start/i, on: 'desktop' },
  { name: 'viewpoints', address: '?lens=viewpoints' },
  { name: 'article', address: '?lens=article&claim=own-solutions' },
  { name: 'outline', address: '?lens=outline' },
  { name: 'focus', address: '?lens=argument&focus=lack-of-trust&depth=2', on: 'desktop' },
  { name: 'path', address: '?path=baltic-incidents,obstacles-high', on: 'desktop' },
  { name: 'speaker', address: '?speaker=karzai', on: 'desktop' },
  { name: 'search', address: '', type: '/terorism', on: 'desktop' },
  { name: 'share', address: '', type: 's', on: 'desktop' },
  { name: 'opened', address: '', open: 'softdrugs.argdown', on: 'desktop' },
  { name: 'report', address: '', open: 'tea.kialo.txt', press: 'Full report', on: 'desktop' },
  { name: 'debates', address: '', open: 'tea.kialo.txt', type: 'o' },
  { name: 'reading', address: '', on: 'phone' },
  { name: 'reading-claim', address: '?claim=helpful-in-syria', on: 'phone' },
];
const SCHEMES = /** @type {const} */ (['light', 'dark']);
/** What there is when a page has come. */
const READY = '.map[data-drawn="true"], .side-panel, .article-scroller, [role="treegrid"]';
/** When the code for printing has come, ms. */
const PRINTABLE = 4000;

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
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, ...device });
      for (const scene of SCENES.filter(({ on }) => on === undefined || on === size)) {
        const page = await context.newPage();
        await page.goto(address + scene.address);
        await page.locator(READY).first().waitFor();
        if (scene.open) await openFile(page, scene.open);
        if (scene.press) await page.getByRole('button', { name: scene.press }).click();
        if (scene.type) await page.keyboard.type(scene.type, { delay: 60 });
        await page.waitForTimeout(SETTLED);
        const file = `${scene.name}-${size}-${colorScheme}.png`;
        await page.screenshot({ path: path.join(FOLDER, file) });
        await page.close();
        console.log(`docs/pictures/${file}`);
      }
      if (size === 'desktop') await picturePaper(context, colorScheme);
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log('The pictures are made. Look at them.');

/**
 * Opens a sample as a reader opens a file, and waits for its map.
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 */
async function openFile(page, name) {
  await page.waitForTimeout(SETTLED);
  await page.keyboard.press('o');
  await page.getByLabel('Files to open').setInputFiles(path.join(SAMPLES, name));
  await page.getByRole('button', { name: 'Full report' }).waitFor();
  await page.locator(READY).first().waitFor();
  await page.waitForTimeout(SETTLED);
}

/**
 * The beginning of what is printed, as a strip. Paper is light, whatever the page is.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {'light' | 'dark'} colorScheme
 */
async function picturePaper(context, colorScheme) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto(address);
  await page.waitForTimeout(PRINTABLE);
  await page.emulateMedia({ media: 'print', colorScheme });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.waitForTimeout(SETTLED);
  const file = `print-${colorScheme}.png`;
  await page.screenshot({
    path: path.join(FOLDER, file),
    fullPage: true,
    clip: { x: 0, y: 0, width: 794, height: 1800 },
  });
  await page.close();
  console.log(`docs/pictures/${file}`);
}
