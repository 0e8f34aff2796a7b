/** Cards and arrows look alike on a canvas and as elements of the page. */
import type { Page } from '@playwright/test';
import { unlikeShare } from './likeness.ts';
import { expect, test } from './page.ts';

/** What only one of the two has: titles, controls, and marks on cards. */
const APART = '.topic-title, .map-controls, .react-flow__attribution, .fold-mark { visibility: hidden; }';

/** Keeps the page's own cards and arrows away, so that the canvas stays; gives what lets them come. */
async function holdNodes(page: Page): Promise<() => void> {
  let letThemCome = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letThemCome = resolve;
  });
  await page.route(/FlowMap-.*\.js$/, async (route) => {
    await gate;
    await route.continue();
  });
  return () => letThemCome();
}

/** Of spots of 4 px this share may differ: a canvas smooths letters and edges in another way. */
const ALIKE = 0.003;

/** The page's policy lets no style element in. */
function addStyle(page: Page, css: string): Promise<void> {
  return page.evaluate(async (text) => {
    const sheet = new CSSStyleSheet();
    await sheet.replace(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

for (const [what, address] of [
  ['the whole argument', './?lens=argument'],
  ['viewpoints side by side', './?lens=viewpoints'],
  ['what a filter leaves', './?lens=argument&viewpoints=western-experts'],
] as const) {
  test(`the canvas and the page draw the same: ${what}`, async ({ page }) => {
    await page.setViewportSize({ width: 1900, height: 1100 });
    const letNodesCome = await holdNodes(page);
    await page.goto(address);
    const map = page.locator('.map');
    await expect(map).toHaveAttribute('data-drawn', 'true');
    await addStyle(page, APART);
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator('.far')).toBeAttached();
    const onCanvas = await map.screenshot();
    letNodesCome();
    await expect(page.locator('.card').first()).toBeVisible();
    await expect(page.locator('.far')).not.toBeAttached();
    expect(await page.locator('.card').count()).toBeGreaterThan(20);
    expect(await page.locator('.relation').count()).toBeGreaterThan(20);
    const onPage = await map.screenshot();
    const same = await unlikeShare(page, onCanvas, onPage);
    // And so that it is known what the figure means: the same arrows, wider than the canvas has them.
    await addStyle(page, '.relation .relation-line { stroke-width: 5 !important; }');
    const wrong = await unlikeShare(page, onCanvas, await map.screenshot());
    expect(same).toBeLessThan(ALIKE);
    expect(wrong).toBeGreaterThan(ALIKE);
  });
}
