import { expect, test } from './page.ts';
import { claim, claimsOf, map } from './shippedMap.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('opens on a page for reading that walks along support and contrast, under the thumb', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Where to start' })).toBeVisible();
  await expect(page.locator('.map')).toHaveCount(0);
  const bar = page.getByRole('navigation', { name: 'Walk through the debate' });
  await expect(bar).toContainText(`${map.claims.length} claims · 0 read`);
  await bar.getByRole('button', { name: 'Begin' }).tap();
  const heading = page.locator('.side-panel').getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(claim('all-should-unite').text);
  await expect(bar).toContainText(`1 of ${map.claims.length} · 1 read`);
  await bar.getByRole('button', { name: 'Next' }).tap();
  await expect(bar).toContainText(`2 of ${map.claims.length} · 2 read`);
  await bar.getByRole('button', { name: 'Back' }).tap();
  await expect(heading).toHaveText(claim('all-should-unite').text);
  await page
    .locator('.side-panel')
    .getByRole('button', { name: claim('signal-to-team-up').gist })
    .tap();
  await expect(heading).toHaveText(claim('signal-to-team-up').text);
  // What was read is remembered.
  await page.reload();
  await expect(bar).toContainText('3 read');
  await page.getByRole('button', { name: 'Where to start' }).tap();
  await expect(page.getByRole('heading', { name: 'Where to start' })).toBeVisible();
});

test('the map is one tap away, and keeps what is read', async ({ page }) => {
  await page.goto('./?claim=institutions-came');
  await page.getByRole('button', { name: 'Show it on the map' }).tap();
  await expect(page).toHaveURL(/lens=argument/);
  await expect(page.locator('[data-id="institutions-came"] .card')).toHaveAttribute('data-look', 'selected');
  await page.getByRole('button', { name: 'Read', exact: true }).tap();
  await expect(page.locator('.map')).toHaveCount(0);
  await expect(page.locator('.side-panel').getByRole('heading', { level: 2 })).toHaveText(
    claim('institutions-came').text,
  );
});

test('by touch alone: a tap opens a claim below, and the claim stays in view above it', async ({ page }) => {
  await page.goto('./?lens=argument');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  const card = page.locator('[data-id="institutions-came"]');
  await card.tap();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(claim('institutions-came').text);
  // Once the card has moved up and the panel has come.
  await expect(async () => {
    const [cardBox, panelBox] = [await card.boundingBox(), await panel.boundingBox()];
    expect((cardBox?.y ?? 0) + (cardBox?.height ?? 0)).toBeLessThanOrEqual(panelBox?.y ?? 0);
    expect(cardBox?.y).toBeGreaterThan(0);
  }).toPass();

  await panel.getByRole('button', { name: claim('dialogue-possible').gist }).tap();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(claim('dialogue-possible').text);
  await panel.getByRole('button', { name: 'Close' }).tap();
  await expect(panel).toHaveCount(0);
});

test('the viewpoints are a sheet of their own, and filter', async ({ page }) => {
  await page.goto('./?lens=argument');
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await page.getByRole('button', { name: 'Only China' }).tap();
  await expect(page.getByRole('button', { name: `More (${claimsOf('china').length})` })).toBeVisible();
  await expect(page.locator('.card[data-look="plain"]')).toHaveCount(claimsOf('china').length);
  await expect(page.getByRole('navigation', { name: 'Filters and key' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Filters and key' })).toHaveCount(0);
});

test('a filter that leaves only what is out of sight brings the first of it into view', async ({ page }) => {
  await page.goto('./?lens=argument&viewpoints=western-experts');
  const first = page.locator('.react-flow__node-claim:has(.card[data-look="plain"])');
  await expect(page.locator('.card[data-look="plain"]')).toHaveCount(claimsOf('western-experts').length);
  await expect
    .poll(async () => {
      const boxes = await Promise.all((await first.all()).map((card) => card.boundingBox()));
      return boxes.some((box) => box !== null && box.y > 100 && box.y + box.height < 780);
    })
    .toBe(true);
});

test('the page itself never scrolls; the map is what a finger drags', async ({ page }) => {
  await page.goto('./?lens=argument');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  const view = page.locator('.react-flow__viewport');
  const before = await view.getAttribute('style');
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number): Promise<unknown> =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: 190, y }],
    });
  await touch('touchStart', 600);
  for (let y = 590; y >= 300; y -= 10) await touch('touchMove', y);
  await touch('touchEnd', 300);
  await expect(view).not.toHaveAttribute('style', before ?? '');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const size = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  expect(size).toEqual({ width: 390, height: 844 });
});

test('Back leads from the article to the claim whose paragraph was shown', async ({ page }) => {
  await page.goto('./?claim=mistrust-hampers');
  await page
    .getByRole('button', { name: /^Paragraph \d+/ })
    .first()
    .tap();
  await expect(page.locator('.article-scroller')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.side-panel').getByRole('heading', { level: 2 })).toHaveText(
    claim('mistrust-hampers').text,
  );
});
