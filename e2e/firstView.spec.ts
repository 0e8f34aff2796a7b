import { measureMap } from './measure.ts';
import { atRest, expect, expectUnchanged, test } from './page.ts';
import { endsOfArrows, map } from './shippedMap.ts';

test.describe('the first view', () => {
  test('at 1440 × 900 shows the whole debate in letters that can be read', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(map.question);
    await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
    const seen = await measureMap(page, endsOfArrows());
    expect(new Set(seen.cards)).toEqual(new Set(map.claims.map((claim) => claim.id)));
    expect(seen.outside).toEqual([]);
    expect(seen.overlaps).toEqual([]);
    expect(seen.cutGists).toEqual([]);
    expect(seen.badTitles).toEqual([]);
    expect(seen.through).toEqual([]);
    expect(seen.gistPx).toBeGreaterThanOrEqual(12);
  });

  test('as a map on a phone has readable gists, one column under the thumb', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./?lens=argument');
    await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
    const seen = await measureMap(page, endsOfArrows());
    expect(seen.overlaps).toEqual([]);
    expect(seen.cutGists).toEqual([]);
    expect(seen.gistPx).toBeGreaterThanOrEqual(12);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
  });

  test('keeps the place and size of a card at every zoom, and changes how much it tells', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('./');
    const card = page.locator('[data-id="cooperation-matters"]');
    await expect(card).toContainText('Shoigu');
    const sizeOf = (): Promise<string> =>
      card.evaluate((node) => `${(node as HTMLElement).offsetWidth} × ${(node as HTMLElement).offsetHeight}`);
    const middle = await sizeOf();
    const zoomIn = page.getByRole('button', { name: 'Zoom in' });
    for (let step = 0; step < 5; step += 1) await zoomIn.click({ delay: 250 });
    await expect(card).toContainText('Military cooperation between states is more important than ever.');
    await expect(card).toContainText('Defense Minister');
    await expect(card).toContainText('Russian officials');
    await expect(card).toContainText('In the speaker’s own words');
    expect(await sizeOf()).toBe(middle);
    const zoomOut = page.getByRole('button', { name: 'Zoom out' });
    for (let step = 0; step < 12; step += 1) await zoomOut.click({ delay: 250 });
    await expect(card).toHaveText('');
    await expect(page.getByRole('heading', { name: 'Obstacles to a joint campaign' })).toBeVisible();
    expect(await sizeOf()).toBe(middle);
  });

  test('keeps the whole map in view when the window changes, until the reader moves it', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('./');
    await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
    await page.setViewportSize({ width: 1100, height: 800 });
    await expect.poll(async () => (await measureMap(page, endsOfArrows())).outside).toEqual([]);
    await page.setViewportSize({ width: 1900, height: 1000 });
    await expect.poll(async () => (await measureMap(page, endsOfArrows())).gistPx ?? 0).toBeGreaterThan(13);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await atRest(page);
    const view = (): Promise<string | null> => page.locator('.react-flow__viewport').getAttribute('style');
    const moved = await view();
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await view()).toBe(moved);
    await expectUnchanged(page, view, 400);
  });
});
