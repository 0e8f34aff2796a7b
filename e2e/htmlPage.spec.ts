/** The page that a map is written as, opened from the disk as whoever is sent it opens it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { exampleMap } from '../src/domain/testing/exampleMap.ts';
import { violationsOn } from './axe.ts';
import { map as moscow } from './shippedMap.ts';

/** Fails on whatever the console says (a breach of the page's policy is said there) and on any request but its own. */
const test = base.extend<{ page: Page }>({
  page: async ({ page }, proceed) => {
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => trouble.push(`exception: ${error.message}`));
    page.on('request', (request) => {
      if (!request.isNavigationRequest() || !request.url().startsWith('file:')) trouble.push(request.url());
    });
    page.on('dialog', (dialog) => {
      trouble.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await proceed(page);
    expect(trouble).toEqual([]);
  },
});

const folder = mkdtempSync(join(tmpdir(), 'standpoint-page-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the page of a map and gives its address. */
function pageOf(input: string, name: string): string {
  const output = join(folder, `${name}.html`);
  execFileSync(process.execPath, ['scripts/map.mjs', 'convert', '--force', input, output]);
  return pathToFileURL(output).href;
}

const HOSTILE =
  '</style></title></script><script>alert(1)</script><img src="https://example.org/x" onerror="alert(2)">\u202E&lt;"\'';

/** The example with markup in every text. */
function hostilePage(): string {
  const put = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => put(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, put(one, name)]));
    const isText = ['title', 'question', 'label', 'name', 'gist', 'text', 'note', 'role', 'exact', 'body'];
    return typeof value === 'string' && isText.includes(key) ? `${value} ${HOSTILE}` : value;
  };
  const path = join(folder, 'hostile.json');
  writeFileSync(path, JSON.stringify({ ...Object(put(exampleMap())), licence: HOSTILE }));
  return pageOf(path, 'hostile');
}

const PAGES: readonly (readonly [string, () => string])[] = [
  ...['moscow-2016', 'darwin-1859', 'webgpu-queues'].map(
    (id) => [id, () => pageOf(`data/${id}/map.json`, id)] as const,
  ),
  ['a map with markup in every text', hostilePage],
];

const SCREENS = [
  ['light', 1440, 900],
  ['dark', 1440, 900],
  ['light', 390, 844],
  ['dark', 390, 844],
] as const;

for (const [name, write] of PAGES) {
  test.describe(`the page of ${name}`, () => {
    let address = '';
    test.beforeAll(() => {
      address = write();
    });

    // The longest of them on every screen, the others where most differs.
    const screens = name === 'moscow-2016' ? SCREENS : SCREENS.filter((_, place) => place % 3 === 0);
    for (const [colorScheme, width, height] of screens) {
      test(`stands by itself, in ${colorScheme} colours at ${width} × ${height}`, async ({ page }) => {
        // A page as long as a debate has hundreds of links, each of which axe measures against the others.
        test.slow();
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height });
        await page.goto(address);
        const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(ground).toBe(colorScheme === 'light' ? 'rgb(250, 248, 243)' : 'rgb(23, 24, 27)');
        expect(await page.locator('script, [onerror], main img').count()).toBe(0);
        expect(await violationsOn(page)).toEqual([]);
      });
    }

    test('is as clear with one viewpoint chosen', async ({ page }) => {
      test.slow();
      await page.goto(address);
      await page.locator('.filter input').nth(1).check();
      expect(await violationsOn(page, '#argument')).toEqual([]);
    });

    test('fits on the narrowest screen', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(320);
    });
  });
}

test.describe('the page of a debate', () => {
  let address = '';
  test.beforeAll(() => {
    address = pageOf('data/moscow-2016/map.json', 'debate');
  });
  test.use({ viewport: { width: 1440, height: 900 } });

  test('shows the claims of one viewpoint in full, the others by their gists', async ({ page }) => {
    await page.goto(address);
    const words = page.locator('.claim .words');
    await expect(words.filter({ visible: true })).toHaveCount(moscow.claims.length);
    await page.getByRole('radio', { name: 'China 1' }).check();
    await expect(words.filter({ visible: true })).toHaveCount(1);
    await expect(page.locator('.claim .gist').filter({ visible: true })).toHaveCount(moscow.claims.length);
    const opacity = (card: string): Promise<string> =>
      page
        .locator(`.card${card}`)
        .first()
        .evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity('.view-4')).toBe('1');
    expect(await opacity('.view-1')).toBe('0.25');
    await page.getByRole('radio', { name: 'All viewpoints' }).check();
    await expect(words.filter({ visible: true })).toHaveCount(moscow.claims.length);
  });

  test('leads from card to claim, to its passage, and back', async ({ page }) => {
    await page.goto(address);
    await page.locator('.card[href="#claim-helpful-in-syria"]').click();
    const claim = page.locator('#claim-helpful-in-syria');
    await expect(claim).toBeInViewport();
    // What sticks to the top of the window covers nothing of it.
    const top = (await claim.boundingBox())?.y ?? 0;
    const bar = await page.locator('.filter').boundingBox();
    expect(top).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    await claim
      .getByRole('link', { name: /^paragraph/ })
      .first()
      .click();
    const passage = page.locator('mark:target, span:target + mark').first();
    await expect(passage).toBeInViewport();
    await passage.getByRole('link').first().click();
    await expect(claim).toBeInViewport();
  });

  test('is walked by keys, past the map', async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'To the argument' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'The argument' })).toBeInViewport();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(moscow.question);
  });

  test('shows the map at full size on request', async ({ page }) => {
    await page.goto(address);
    const width = async (): Promise<number> =>
      (await page.locator('.scroll > svg').boundingBox())?.width ?? 0;
    const before = await width();
    await page.getByLabel('Full size').check();
    expect(await width()).toBeGreaterThan(before);
  });

  test('prints without what only a screen has use for', async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('.filter')).toBeHidden();
    await expect(page.locator('.contents')).toBeHidden();
    const ink = await page.locator('h1').evaluate((element) => getComputedStyle(element).color);
    expect(ink).toBe('rgb(28, 27, 24)');
  });
});

test('a breach of the policy would fail these journeys', async ({ browser }) => {
  const address = pageOf('data/moscow-2016/map.json', 'broken');
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(address);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color:red">x</p>'));
  await expect.poll(() => said.join()).toContain('Content Security Policy');
  await page.close();
});
