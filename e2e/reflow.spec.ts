import { expect, test } from './page.ts';

/** A page of 1280 × 1024 px at 400 %: WCAG 2.2, 1.4.10. */
test.use({ viewport: { width: 320, height: 256 } });

for (const [name, address] of [
  ['the page for reading', './'],
  ['a claim', './?claim=helpful-in-syria'],
  ['a speaker', './?speaker=karzai'],
  ['the map', './?lens=argument'],
  ['the map with a claim', './?lens=argument&claim=helpful-in-syria'],
  ['what is singled out', './?lens=argument&focus=lack-of-trust'],
  ['a way', './?lens=argument&path=baltic-incidents,obstacles-high'],
  ['the article', './?lens=article'],
  ['the outline', './?lens=outline'],
] as const) {
  test(`at 400 % ${name} needs no sideways scroll`, async ({ page }) => {
    await page.goto(address);
    await expect(
      page.locator('.map[data-drawn="true"], .side-panel, .article-scroller, [role="treegrid"]').first(),
    ).toBeVisible();
    const wide = await page.evaluate(() => {
      const isCanvas = (element: Element): boolean => element.closest('.map') !== null;
      const scrollers = [...document.querySelectorAll('*')].filter((element) => {
        if (isCanvas(element) || element.scrollWidth <= element.clientWidth + 1) return false;
        return ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
      });
      const root = document.documentElement;
      return {
        page: root.scrollWidth - root.clientWidth,
        scrollers: scrollers.map(({ className }) => className),
      };
    });
    expect(wide).toEqual({ page: 0, scrollers: [] });
  });
}

for (const key of ['?', 's', 'v'] as const) {
  test(`at 400 % the dialog that ${key} opens needs none either`, async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.side-panel')).toBeVisible();
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    const { width, x } = (await dialog.boundingBox()) ?? { width: 0, x: 0 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(
      1,
    );
  });
}
