/** What axe finds wrong with a page, sizes of targets included. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { nextFrame } from './page.ts';

/**
 * A line for each rule that is broken, with the elements that break it. No page of ours holds another in a frame, so
 * axe need not open a second page to join what it found in several: that took half of the time.
 * @param part a selector for the part that is looked at; all of the page without it
 */
export async function violationsOn(page: Page, part?: string): Promise<readonly string[]> {
  const options = { resultTypes: ['violations' as const], rules: { 'target-size': { enabled: true } } };
  const whole = new AxeBuilder({ page }).options(options).setLegacyMode();
  const { violations } = await (part === undefined ? whole : whole.include(part)).analyze();
  return violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(' ')}`);
}

/**
 * What axe finds wrong in light colours and in dark ones. The page is opened once for both, since it follows the
 * system's colours while it is open. Throws where the colours stay the same.
 * @param part a selector for the part that is looked at; all of the page without it
 */
export async function violationsInBothSchemes(page: Page, part?: string): Promise<readonly string[]> {
  const found: string[] = [];
  const grounds = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await nextFrame(page);
    grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    for (const violation of await violationsOn(page, part)) found.push(`${colorScheme}: ${violation}`);
  }
  if (grounds.size < 2) throw new Error(`the page is ${[...grounds].join()} in light and in dark colours`);
  return found;
}
