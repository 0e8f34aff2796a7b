import { violationsInBothSchemes } from './axe.ts';
import { expect, test } from './page.ts';

/** What is on the page once it is loaded. */
const READY = '.map[data-drawn="true"], .side-panel, .article-scroller, [role="treegrid"]';

for (const [name, address] of [
  ['the first view', './'],
  ['the map with a claim', './?lens=argument&claim=helpful-in-syria'],
  ['an arrow', './?lens=argument&relation=no-proxy-wars-for-own-interests'],
  ['a speaker, by viewpoints', './?lens=viewpoints&speaker=karzai&viewpoints=western-experts,china'],
  ['a claim singled out', './?lens=argument&focus=lack-of-trust&folded=poor-relations'],
  ['the way between two claims', './?lens=argument&path=baltic-incidents,obstacles-high'],
  ['the article', './?lens=article&claim=own-solutions'],
  ['a link with unknown ids, and nothing left', './?lens=argument&claim=nobody&viewpoints='],
] as const) {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`axe finds nothing wrong with ${name}, ${size.width} px wide`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      await page.goto(address);
      await expect(page.locator(READY).first()).toBeVisible();
      expect(await violationsInBothSchemes(page)).toEqual([]);
    });
  }
}
