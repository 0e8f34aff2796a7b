import { measureMap } from './measure.ts';
import { expect, test } from './page.ts';
import { claim, map } from './shippedMap.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('the map is one tab stop, and keys alone open, follow and close a claim', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  const focused = (): Promise<string | null> =>
    page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('.react-flow__node')?.dataset['id'] ?? null,
    );
  const stops: string[] = [];
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const id = await focused();
    if (id !== null) stops.push(id);
    else if (stops.length > 0) break;
  }
  expect(stops).toHaveLength(1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  const root = await focused();
  expect(root).not.toBeNull();
  await page.keyboard.press('ArrowDown');
  const reason = await focused();
  expect(reason).not.toBe(root);
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe(root);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(claim(reason ?? '').text);
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  expect(await focused()).toBe(reason);
});

test('Space presses the focused button, and does nothing on the map', async ({ page }) => {
  await page.goto('./');
  const summary = page.locator('summary').first();
  await summary.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Hamid Karzai' })).toBeVisible();
});

test('focus never falls to the page when something beside the map closes', async ({ page }) => {
  const isOnPage = (): Promise<boolean> => page.evaluate(() => document.activeElement !== document.body);
  for (const address of ['./?claim=crossroads', './?relation=no-proxy-wars-for-own-interests']) {
    await page.goto(address);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expect.poll(isOnPage).toBe(true);
  }
  await page.getByRole('button', { name: /^Start with/ }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(isOnPage).toBe(true);
});

test('the view follows the focus to a card that is out of sight', async ({ page }) => {
  await page.goto('./?claim=world-not-safer');
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.keyboard.press('Escape');
  // What a link opened closes to the whole map.
  await expect.poll(async () => (await measureMap(page, {})).outside).toEqual([]);
  for (let step = 0; step < 5; step += 1)
    await page.getByRole('button', { name: 'Zoom in' }).click({ delay: 250 });
  const card = page.locator('[data-id="own-interests"]');
  await page.locator('[data-id="no-proxy-wars"]').focus();
  await page.keyboard.press('ArrowUp');
  await expect(card).toBeFocused();
  await expect(card).toBeInViewport({ ratio: 0.99 });
});

test('every claim has an accessible name with speaker, gist and counts', async ({ page }) => {
  await page.goto('./');
  for (const item of map.claims) {
    const node = page.locator(`[data-id="${item.id}"]`);
    const label = (await node.getAttribute('aria-label')) ?? '';
    const speaker = map.speakers.find((candidate) => candidate.id === item.speaker);
    expect(label).toContain(`${speaker?.name}: ${item.gist}.`);
    expect(label).toMatch(/Supported by (none|\d+), contrasted by (none|\d+)\. /);
  }
});
