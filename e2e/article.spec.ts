import type { Locator, Page } from '@playwright/test';
import { violationsInBothSchemes } from './axe.ts';
import { expect, nextFrame, test } from './page.ts';
import { article, claim, map } from './shippedMap.ts';

const column = (page: Page): Locator => page.getByRole('region', { name: 'Text of the article' });
const strip = (page: Page): Locator => page.getByRole('slider', { name: 'Place in the article' });
const panel = (page: Page): Locator => page.getByRole('complementary');
/** The passage, by the words of a claim's first quote. */
const passage = (page: Page, id: string): Locator =>
  column(page)
    .getByRole('button', { name: `claim: ${claim(id).gist}` })
    .first();

async function opened(page: Page, address = './?text=open'): Promise<void> {
  await page.goto(address);
  if ((page.viewportSize()?.width ?? 0) >= 900) {
    await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  }
  await expect(column(page).locator('.mark').first()).toBeVisible();
}

test.describe('beside the map', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('every claim has a passage, and says how much of the text is quoted', async ({ page }) => {
    await opened(page);
    await expect(column(page)).toContainText(/21 of 21 paragraphs are quoted by 54 claims/);
    const names = await column(page)
      .locator('.mark')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? '').join('\n'));
    for (const { gist } of map.claims) expect(names).toContain(`claim: ${gist}`);
  });

  test('by mouse: a passage opens its claim, and a claim on the map lights its passage', async ({ page }) => {
    await opened(page);
    await passage(page, 'terrorism-on-agenda').click();
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
      claim('terrorism-on-agenda').text,
    );
    await expect(passage(page, 'terrorism-on-agenda')).toHaveAttribute('data-look', 'lit');
    expect(await column(page).evaluate((element) => element.scrollTop)).toBe(0);

    await page.keyboard.press('Escape');
    await page.locator('[data-id="helpful-in-syria"]').click();
    await expect(passage(page, 'helpful-in-syria')).toHaveAttribute('data-look', 'lit');
    await expect(passage(page, 'helpful-in-syria')).toBeInViewport();
  });

  test('a claim’s panel leads to its paragraph, and opens the article for it', async ({ page }) => {
    await page.goto('./?claim=helpful-in-syria');
    await panel(page).getByRole('button', { name: 'Paragraph 18 in the article' }).click();
    await expect(column(page)).toBeVisible();
    await expect(column(page).locator('[data-number="18"]')).toBeInViewport();
    await expect(page).toHaveURL(/text=open/);
    await page.getByRole('button', { name: 'Close the article' }).click();
    await expect(column(page)).toHaveCount(0);
  });

  test('by keys alone: a passage, its claim, and back to the passage', async ({ page }) => {
    await opened(page);
    await column(page).focus();
    await page.keyboard.press('Tab');
    const first = page.locator('.mark').first();
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(first).toBeFocused();
    await page.keyboard.press(' ');
    await expect(panel(page)).toBeFocused();
  });

  test('a passage of several claims offers each, by keys', async ({ page }) => {
    await opened(page);
    const several = column(page).locator('.mark[aria-haspopup]').first();
    await several.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog');
    const choices = menu.getByRole('button');
    await expect(choices).toHaveCount(Number(await several.getAttribute('data-count')));
    await expect(choices.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(choices.nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(several).toBeFocused();
    expect(new URL(page.url()).searchParams.get('claim')).toBeNull();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(menu).toHaveCount(0);
    await expect(panel(page)).toBeFocused();
    await expect(several).toHaveAttribute('data-look', 'lit');
  });

  test('a press elsewhere closes what a passage offers', async ({ page }) => {
    await opened(page);
    await column(page).locator('.mark[aria-haspopup]').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.mouse.click(30, 700);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('what is filtered out recedes in the text', async ({ page }) => {
    await opened(page, './?text=open&viewpoints=china');
    await expect(passage(page, 'terrorism-on-agenda')).toHaveAttribute('data-look', 'hidden');
    await expect(column(page).locator('.mark[data-look="plain"]')).not.toHaveCount(0);
  });

  test('the strip says where one is and goes elsewhere, by key and by press', async ({ page }) => {
    await opened(page);
    await expect(strip(page)).toHaveAttribute('aria-valuetext', /^Paragraph 1 of \d+: 2 claims$/);
    await strip(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect(strip(page)).toHaveAttribute('aria-valuenow', '2');
    await page.keyboard.press('End');
    const last = column(page).locator('.article-paragraph').last();
    await expect(last).toBeInViewport();
    await expect(strip(page)).toHaveAttribute(
      'aria-valuenow',
      (await strip(page).getAttribute('aria-valuemax')) ?? '',
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await expect(strip(page)).toHaveAttribute('aria-valuenow', '1');
    const box = await strip(page).boundingBox();
    if (box === null) throw new Error('there is no strip');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height - 2);
    await expect(last).toBeInViewport();
  });

  test('the map follows the text where that is switched on, without a step in the history', async ({
    page,
  }) => {
    await opened(page);
    const steps = await page.evaluate(() => history.length);
    await expect(page.locator('.card[data-followed]')).toHaveCount(0);
    await page.getByRole('switch', { name: 'Map follows the text' }).click();
    const led = (): Promise<string | null> =>
      page.locator('.react-flow__node-claim:has(.card[data-followed])').getAttribute('data-id');
    const first = await led();
    await column(page).evaluate((element) => element.scrollTo(0, 2600));
    await expect.poll(led).not.toBe(first);
    const tops = await column(page)
      .locator('.mark[data-look="pointed"]')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().top));
    const box = await column(page).boundingBox();
    expect(tops.some((top) => top > (box?.y ?? 0) && top < (box?.y ?? 0) + (box?.height ?? 0) / 2)).toBe(
      true,
    );
    await expect(page.locator('.card[data-followed]')).toBeInViewport();
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.getByRole('switch', { name: 'Map follows the text' }).click();
    await expect(page.locator('.card[data-followed]')).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('by touch: a passage opens its claim below, and stays in sight', async ({ page }) => {
    await opened(page);
    await passage(page, 'terrorism-on-agenda').tap();
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
      claim('terrorism-on-agenda').text,
    );
    await expect(passage(page, 'terrorism-on-agenda')).toBeInViewport();
    const [text, sheet] = [await column(page).boundingBox(), await panel(page).boundingBox()];
    expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + 1);
  });

  test('a passage of several claims offers each, within the page', async ({ page }) => {
    await opened(page);
    await column(page).locator('.mark[aria-haspopup]').first().tap();
    const menu = page.getByRole('dialog');
    await expect(menu).toBeVisible();
    const box = await menu.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await menu.getByRole('button').first().tap();
    await expect(panel(page)).toBeVisible();
  });
});

test.describe('a long article', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  /** The shipped text with some 400 kB that nobody quotes in its middle. */
  async function openLong(page: Page, address: string): Promise<void> {
    const lines = article.split('\n\n');
    const filler = Array.from(
      { length: 700 },
      (_, index) => `Line ${index}. ${'Much is said here. '.repeat(28)}`,
    );
    const text = [...lines.slice(0, 10), ...filler, ...lines.slice(10)].join('\n\n');
    await page.route('**/maps/moscow-2016/article.txt', (route) => route.fulfill({ body: text }));
    await opened(page, address);
  }

  test('is drawn only where it is read, and the rest can be searched', async ({ page }) => {
    await openLong(page, './?text=open');
    expect(await page.locator('.article *').count()).toBeLessThan(500);
    await expect(column(page)).toContainText('Line 699.');
    await expect(column(page)).toContainText(/of 721 paragraphs are quoted by 54 claims/);
    // Skipped while it is out of view and never hidden: a browser's own search goes through it (CSS Containment 2, § 4).
    const far = column(page).getByText('Line 350.');
    await expect(far).toHaveCSS('content-visibility', 'auto');
    await expect(far).toBeVisible();
    await expect(far).not.toBeInViewport();
  });

  test('goes to a passage far away, and Tab goes over what nobody quotes', async ({ page }) => {
    await openLong(page, './?text=open&claim=helpful-in-syria');
    await expect(passage(page, 'helpful-in-syria')).toBeInViewport();
    await page.keyboard.press('Escape');
    await column(page).locator('.mark').first().scrollIntoViewIfNeeded();
    await column(page).focus();
    await page.keyboard.press('Home');
    await expect(column(page).locator('[data-paragraph="0"]')).toBeInViewport();
    const reached = new Set<string>();
    await column(page).focus();
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      await nextFrame(page);
      const name = await page.evaluate(() => document.activeElement?.getAttribute('data-at') ?? '');
      reached.add(name);
    }
    expect(Math.max(...[...reached].map(Number))).toBeGreaterThan(300_000);
  });
});

test('a source whose text is not here says so, below the one that is', async ({ page }) => {
  const source = { id: 'lost', title: 'A lost report', text: 'lost.txt' };
  const body = JSON.stringify({ ...map, sources: [...map.sources, source] });
  await page.route('**/maps/moscow-2016/map.json', (route) => route.fulfill({ body }));
  await opened(page);
  await expect(column(page).getByRole('article')).toHaveCount(2);
  await expect(column(page)).toContainText('The text of “A lost report” is not here');
});

test('at 320 px nothing is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./?text=open');
  await expect(column(page).locator('.mark').first()).toBeVisible();
  const widths = await column(page).evaluate((element) => [
    element.scrollWidth - element.clientWidth,
    document.documentElement.scrollWidth,
  ]);
  expect(widths).toEqual([0, 320]);
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`axe finds nothing wrong with the article, ${size.width} px wide`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    await opened(page, './?text=open&claim=helpful-in-syria&viewpoints=russian-officials,china');
    expect(await violationsInBothSchemes(page)).toEqual([]);
    await column(page).locator('.mark[aria-haspopup]').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violationsInBothSchemes(page)).toEqual([]);
  });
}
