import { expect, test } from './page.ts';
import { map } from './shippedMap.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('colours follow the system first, then the reader, and the choice is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByRole('button', { name: 'Light colours' }).click();
  expect(await paper()).not.toBe(dark);
  await page.reload();
  expect(await paper()).not.toBe(dark);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  expect(await paper()).toBe(dark);
});

test('where less movement is asked for, the view is simply there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  const view = (): Promise<string | null> => page.locator('.react-flow__viewport').getAttribute('style');
  await page.locator('[data-id="all-should-unite"]').click();
  await expect(page.getByRole('complementary')).toBeVisible();
  const atOnce = await view();
  await page.waitForTimeout(400);
  expect(await view()).toBe(atOnce);
});

test('in forced colours cards and arrows keep their outlines', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./');
  const card = page.locator('.card').first();
  await expect(card).toBeVisible();
  expect(await card.evaluate((node) => getComputedStyle(node).borderTopWidth)).toBe('2px');
  const stroke = await page
    .locator('.relation-line')
    .first()
    .evaluate((node) => getComputedStyle(node).stroke);
  expect(stroke).not.toBe('none');
});
