/** What axe finds wrong with a page, sizes of targets included. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

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
