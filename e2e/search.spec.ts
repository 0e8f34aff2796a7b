import type { Locator, Page } from '@playwright/test';
import { violationsInBothSchemes } from './axe.ts';
import { openLarge, rested } from './largeMap.ts';
import { expect, test } from './page.ts';
import { claim, map } from './shippedMap.ts';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

async function openMap(page: Page, address = './?lens=argument'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
}

function field(page: Page): Locator {
  return page.getByRole('combobox', { name: /^Search/ });
}
function panel(page: Page): Locator {
  return page.getByRole('complementary');
}

test.describe('on a desk', () => {
  test.use({ viewport: DESK });

  test('by keys alone: open, walk through the results, follow one, and come back', async ({ page }) => {
    await openMap(page);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('wage proxy');
    const results = page.getByRole('option');
    await expect(results.first()).toContainText(claim('no-proxy-wars').gist);
    await expect(results.first().locator('mark')).toContainText(['Wage', 'proxy']);
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ claims?\b/);

    const active = page.locator('[role="option"][aria-selected="true"]');
    await page.keyboard.press('ArrowDown');
    await expect(active).toHaveAttribute('id', 'search-result-0');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', 'search-result-0');
    await page.keyboard.press('End');
    await expect(active).toHaveAttribute('id', `search-result-${(await results.count()) - 1}`);
    await expect(active).toBeInViewport();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await expect(active).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(claim('no-proxy-wars').text);
    await expect(panel(page)).toBeFocused();

    // What was looked for is still there, to be looked at again or written over.
    await page.keyboard.press('Control+k');
    await expect(field(page)).toHaveValue('wage proxy');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-id="no-proxy-wars"]')).toBeFocused();
  });

  test('what is typed while the search is loading is not lost', async ({ page }) => {
    let come = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/SearchDialog-*.js', async (route) => {
      await asked;
      await route.continue();
    });
    await openMap(page);
    await page.keyboard.press('/');
    await expect(page.getByText('…', { exact: true })).toBeVisible();
    await page.keyboard.type('lav');
    come();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('rov');
    await expect(field(page)).toHaveValue('lavrov');
    await expect(page.getByRole('option').first()).toBeVisible();
  });

  test('focus goes back to where it was, and to the page’s main part where it was nowhere', async ({
    page,
  }) => {
    await openMap(page);
    const dark = page.getByRole('button', { name: 'Dark colours' });
    await dark.focus();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dark).toBeFocused();
    await dark.blur();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('the map shows where the results lie, and which one the keys are at', async ({ page }) => {
    await openMap(page);
    await page.keyboard.press('/');
    await page.keyboard.type('lavrov');
    const own = map.claims.filter(({ speaker }) => speaker === 'lavrov').map(({ id }) => id);
    await expect(page.locator('.card[data-look="found"]').first()).toBeVisible();
    const found = await page
      .locator('.react-flow__node-claim:has(.card[data-look="found"])')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-id')));
    expect(found).toEqual(expect.arrayContaining(own));
    expect(found.length).toBeLessThan(map.claims.length / 2);
    // Every card of the map can be seen beside the results.
    const results = await page.getByRole('dialog').boundingBox();
    for (const id of own) {
      const card = page.locator(`[data-id="${id}"]`);
      await expect(card).toBeInViewport({ ratio: 1 });
      const box = await card.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(results?.x ?? 0);
    }
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.card[data-look="selected"]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('.card[data-look="plain"]')).toHaveCount(map.claims.length);
    await expect(page.locator('.is-away')).toHaveCount(0);
  });

  test('by mouse: the button opens it, a result of each kind leads on, a card ends it', async ({ page }) => {
    await openMap(page);
    const button = page.getByRole('button', { name: 'Search', exact: true });
    const group = (name: string): Locator => page.getByRole('group', { name }).getByRole('option').first();
    await button.click();
    await field(page).fill('largest targets of terrorism');
    await group('Quoted words').click();
    await expect(panel(page).locator('mark.quoted').first()).toBeVisible();

    await button.click();
    await group('Article').click();
    await expect(
      page.locator('.article-block').filter({ hasText: 'largest targets of terrorism' }),
    ).toBeInViewport();
    await page.keyboard.press('t');

    await button.click();
    await field(page).fill('lavrov');
    await group('Speakers').click();
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
      'Sergey Lavrov',
    );

    await page.getByRole('button', { name: 'Only China' }).click({ force: true });
    await button.click();
    await field(page).fill('syria');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(page.getByRole('option', { name: /filtered out/ }).first()).toBeVisible();
    await page.locator('.card[data-look="found"], .card[data-look="plain"]').first().click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
  });

  test('a quick Enter waits for its answer; nothing found is said, with what to try', async ({ page }) => {
    await openMap(page);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await field(page).fill('terorism led');
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
      claim('terrorism-on-agenda').text,
    );
    await page.keyboard.press('/');
    await field(page).fill('qqqqxqqq');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Nothing found for “qqqqxqqq”.');
    await expect(page.getByText(/^Try fewer words/)).toBeVisible();
    for (const odd of ['???', '__proto__', '.*', 'x'.repeat(10_000), '\u{1F642}', '会议']) {
      await field(page).fill(odd);
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^(?!…$)./);
    }
    await field(page).fill('');
    await expect(page.getByText(/^Search the claims/)).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('');
  });

  test('in 5,000 claims the picture shows what is found, in few elements', async ({ page }) => {
    await openLarge(page, 5000);
    await page.keyboard.press('/');
    await field(page).fill('4711');
    await expect(page.getByRole('option')).toHaveCount(1);
    await expect(page.getByRole('option')).toContainText('4711');
    await rested(page);
    await field(page).fill('trade');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d{3} claims$/);
    await rested(page);
    expect(await page.locator('.page *').count()).toBeLessThan(900);
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('trade');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('by touch: a sheet over everything, from which a result leads to its claim', async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: 'Search', exact: true }).tap();
    await expect(field(page)).toBeFocused();
    expect(await page.getByRole('dialog').boundingBox()).toEqual({ x: 0, y: 0, ...PHONE });
    await field(page).fill('institutions');
    await page.getByRole('option').first().tap();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
    await page.getByRole('button', { name: 'Search', exact: true }).tap();
    await page.getByRole('button', { name: 'Close search' }).tap();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

for (const size of [DESK, PHONE]) {
  test(`axe finds nothing wrong with a search, ${size.width} px wide`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    await openMap(page);
    await page.keyboard.press('/');
    for (const query of ['', 'russia', 'zzzqqq']) {
      await field(page).fill(query);
      if (query === 'russia') {
        await expect(page.getByRole('option').first()).toBeVisible();
        await page.keyboard.press('ArrowDown');
      }
      if (query === 'zzzqqq') await expect(page.getByRole('option')).toHaveCount(0);
      expect(await violationsInBothSchemes(page), `“${query}”`).toEqual([]);
    }
  });
}
