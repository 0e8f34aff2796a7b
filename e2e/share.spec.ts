import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violationsInBothSchemes } from './axe.ts';
import { atRest, expect, nextFrame, test } from './page.ts';
import { claim, map } from './shippedMap.ts';

const DESKTOP = { width: 1440, height: 900 };
const VIEW = './?claim=helpful-in-syria&viewpoints=russian-officials,china';

async function open(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
}

async function openDialog(page: Page, name: 'Share' | 'Views'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Saves a picture and returns what is in the file. */
async function saved(page: Page, format: 'SVG' | 'PNG'): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Save as ${format}` }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${map.id}.${format.toLowerCase()}`);
  await expect(page.getByRole('status').filter({ hasText: `Saved as ${map.id}` })).toBeVisible();
  return readFileSync(await download.path());
}

test.describe('sharing', () => {
  test.use({ viewport: DESKTOP });

  test('copies the address of exactly this view, and the HTML that embeds it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, VIEW);
    await openDialog(page, 'Share');
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toHaveCount(1);
    expect(await copied()).toBe(page.url());
    await page.getByRole('button', { name: 'Copy HTML' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toHaveCount(2);
    expect(await copied()).toMatch(
      /^<iframe src="http[^"]*&amp;embed=1&amp;[^"]*" title="What causes terrorism/,
    );
  });

  test('selects the text where the browser lets no page copy', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await open(page, VIEW);
    await openDialog(page, 'Share');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('does not let the page copy')).toBeVisible();
    const selected = await page.getByLabel('Link to exactly this view').evaluate((field) => {
      if (!(field instanceof HTMLInputElement)) return null;
      return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    });
    expect(selected).toBe(page.url());
  });

  test('is used by keys alone, and gives the focus back', async ({ page }) => {
    await open(page, VIEW);
    const button = page.getByRole('button', { name: 'Share', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Share this view' });
    await expect(dialog.getByRole('heading', { name: 'Share this view' })).toBeFocused();
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      const isOutside = await page.evaluate(
        () => document.activeElement?.closest('dialog, body > *') === null,
      );
      const isInPage = await page.evaluate(() => document.activeElement?.closest('.page') !== null);
      expect(isInPage && !isOutside).toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
    // Escape closed the dialog, and not the claim under it.
    await expect(page.getByRole('complementary')).toBeVisible();
  });

  test('writes an SVG that parses, holds every gist as text, and keeps to its cards', async ({ page }) => {
    await open(page, VIEW);
    await openDialog(page, 'Share');
    const whole = (await saved(page, 'SVG')).toString('utf8');
    expect(whole).toMatch(/<style>@font-face.*url\(data:/);
    // The page's policy lets in no style, not even where a picture is only looked at.
    const svg = whole.replace(/<style>.*?<\/style>/s, '');
    const found = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      if (parsed.querySelector('parsererror') !== null) return null;
      const root = document.importNode(parsed.documentElement, true);
      document.body.append(root);
      const cards = [...root.querySelectorAll('g')].filter(
        (group) => group.querySelector(':scope > title') !== null && group.querySelector('rect') !== null,
      );
      const result = {
        titles: cards.map((card) => card.querySelector('title')?.textContent ?? ''),
        texts: cards.map((card) =>
          [...card.querySelectorAll('text:last-of-type tspan')].map((line) => line.textContent).join(' '),
        ),
        beyond: cards.flatMap((card) =>
          [...card.querySelectorAll('text')].flatMap((line) => {
            const { x, y, width, height } = line.getBBox();
            const isInside = x >= 5 && y >= 0 && x + width <= 196 && y + height <= 62;
            return isInside ? [] : [line.textContent];
          }),
        ),
        description: root.querySelector('desc')?.textContent,
      };
      root.remove();
      return result;
    }, svg);
    expect(found?.titles).toHaveLength(map.claims.length);
    expect(found?.beyond).toEqual([]);
    expect(found?.texts.toSorted()).toEqual(map.claims.map(({ gist }) => gist).toSorted());
    expect(found?.description).toMatch(
      /^54 claims by 12 speakers.*Shown: Viewpoints: Russian officials, China/,
    );
    expect(svg).not.toMatch(/(?:href|src)="http|url\(http/);
  });

  test('draws a PNG of twice the size, of the whole map and of what is in view', async ({ page }) => {
    await open(page);
    await openDialog(page, 'Share');
    const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];
    const whole = await saved(page, 'PNG');
    expect(whole.subarray(1, 4).toString('ascii')).toBe('PNG');
    const [width = 0] = sizeOf(whole);
    expect(width).toBeGreaterThan(2400);
    const svg = (await saved(page, 'SVG')).toString('utf8');
    expect(Math.floor(Number(/width="([\d.]+)"/.exec(svg)?.[1]) * 2)).toBe(width);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await atRest(page);
    await openDialog(page, 'Share');
    await page.getByLabel('What is in view').check();
    expect(sizeOf(await saved(page, 'PNG'))[0]).toBeLessThan(width);
  });
});

test.describe('sharing on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('comes from below, with room for a thumb', async ({ page }) => {
    await open(page, './?lens=argument');
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('button', { name: 'Share', exact: true }).tap();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    for (const button of await dialog.getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(40);
    }
    await dialog.getByRole('button', { name: 'Close' }).tap();
    await expect(dialog).toHaveCount(0);
  });
});

test.describe('saved views', () => {
  test.use({ viewport: DESKTOP });

  test('are named, kept, opened, renamed, removed and brought back', async ({ page }) => {
    await open(page, VIEW);
    await openDialog(page, 'Views');
    const name = page.getByLabel('Name for the present view');
    await name.fill('Syria, two sides');
    await name.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
    await open(page);
    await openDialog(page, 'Views');
    const link = page.getByRole('link', { name: 'Syria, two sides' });
    await expect(page.getByText('Viewpoints: Russian officials, China ·')).toBeVisible();
    await link.click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('complementary')).toContainText(claim('helpful-in-syria').text);
    expect(page.url()).toContain('viewpoints=russian-officials,china');

    await openDialog(page, 'Views');
    await page.getByRole('button', { name: 'Rename Syria, two sides' }).press('Enter');
    await page.keyboard.type('Two sides');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Two sides' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Rename Two sides' })).toBeFocused();
    await page.getByRole('button', { name: 'Remove Two sides' }).press('Enter');
    await expect(page.getByRole('link', { name: 'Two sides' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Two sides' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Views', exact: true })).toBeFocused();
  });

  test('report what a map no longer has, and a browser that stores nothing', async ({ page }) => {
    await page.addInitScript(() => {
      const views = [{ id: 1, name: 'Old', query: '?claim=gone&viewpoints=china' }];
      localStorage.setItem('standpoint.views.moscow-2016', JSON.stringify({ version: 1, views }));
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page);
    await openDialog(page, 'Views');
    await page.getByLabel('Name for the present view').fill('New');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('This browser could not save that')).toBeVisible();
    await page.getByRole('link', { name: 'Old' }).click();
    await expect(page.getByRole('alert')).toContainText('“gone”');
    expect(page.url()).toContain('viewpoints=china');
  });
});

test.describe('an embedded map', () => {
  test.use({ viewport: { width: 800, height: 700 } });

  async function embed(page: Page, width: number, height: number): Promise<void> {
    const frame = `<iframe src="./?embed=1&amp;claim=helpful-in-syria" width="${width}" height="${height}" title="A map"></iframe>`;
    const body = `<!doctype html><meta name="viewport" content="width=device-width"><style>body{margin:0}iframe{border:0;display:block}</style>${frame}<p style="height:3000px">A course page</p>`;
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('./host.html');
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  }

  for (const [width, height] of [
    [600, 400],
    [390, 500],
  ] as const) {
    test(`shows map, claim and the way to the full page in ${width} × ${height}`, async ({ page }) => {
      await embed(page, width, height);
      const inside = page.frameLocator('iframe');
      await expect(inside.getByRole('complementary')).toContainText(claim('helpful-in-syria').text);
      await expect(inside.getByRole('banner')).toHaveCount(0);
      await expect(inside.getByRole('navigation')).toHaveCount(0);
      await expect(inside.getByText(map.question)).toBeVisible();
      const link = inside.getByRole('link', { name: 'Open the full page' });
      await expect(link).toHaveAttribute('target', '_blank');
      expect(await link.getAttribute('href')).toMatch(/\?map=moscow-2016&claim=helpful-in-syria$/);
      const parts = ['.page-map', '.side-panel', '.embed-foot'];
      const boxes = await Promise.all(parts.map((part) => inside.locator(part).boundingBox()));
      for (const box of boxes) {
        expect(box?.height).toBeGreaterThan(30);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width + 0.5);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 0.5);
      }
    });
  }

  test('leaves the wheel to the page around it, and zooms with Ctrl', async ({ page }) => {
    await embed(page, 600, 400);
    const zoom = (): Promise<string> =>
      page
        .frameLocator('iframe')
        .locator('.react-flow__viewport')
        .evaluate((element) => getComputedStyle(element).transform);
    const before = await zoom();
    await page.mouse.move(150, 150);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
    expect(await zoom()).toBe(before);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(zoom).not.toBe(before);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

test.describe('an embedded map under a finger', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });

  test('scrolls the page around it with one finger, and zooms with two', async ({ page }) => {
    const body = `<!doctype html><meta name="viewport" content="width=device-width"><iframe src="./?embed=1" width="360" height="500" title="A map"></iframe><p style="height:3000px">A course page</p>`;
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('./host.html');
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
    const view = inside.locator('.react-flow__viewport');
    const before = await view.getAttribute('style');
    const finger = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...y: readonly number[]
    ): Promise<unknown> =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y.map((at, id) => ({ x: 100, y: at, id })),
      });
    await touch('touchStart', 300);
    for (let step = 1; step <= 10; step += 1) {
      await touch('touchMove', 300 - 20 * step);
      await nextFrame(page);
    }
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    expect(await view.getAttribute('style')).toBe(before);

    // The page may still glide from the finger's push.
    await expect
      .poll(async () => {
        await page.evaluate(() => window.scrollTo(0, 0));
        await atRest(page);
        return page.evaluate(() => window.scrollY);
      })
      .toBe(0);
    await touch('touchStart', 250, 300);
    for (let step = 1; step <= 10; step += 1) {
      await touch('touchMove', 250 - 8 * step, 300 + 8 * step);
      await nextFrame(page);
    }
    await touch('touchEnd');
    await expect.poll(() => view.getAttribute('style')).not.toBe(before);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

for (const name of ['Share', 'Views'] as const) {
  test(`axe finds nothing wrong with the dialog ${name}`, async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(() => {
      const views = [{ id: 1, name: 'China', query: '?viewpoints=china' }];
      localStorage.setItem('standpoint.views.moscow-2016', JSON.stringify({ version: 1, views }));
    });
    await open(page);
    await openDialog(page, name);
    expect(await violationsInBothSchemes(page)).toEqual([]);
  });
}

test(`axe finds nothing wrong with the embedded page`, async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 400 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './?embed=1&claim=helpful-in-syria');
  expect(await violationsInBothSchemes(page)).toEqual([]);
});
