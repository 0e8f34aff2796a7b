/** A source's text that has changed under its quotes: the map is there, and each quote says how it stands. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violationsInBothSchemes } from './axe.ts';
import { expect, test } from './page.ts';
import { map } from './shippedMap.ts';

const article = readFileSync(new URL('../data/moscow-2016/article.txt', import.meta.url), 'utf8');
/** How many of the map's quotes hold these words, relations' included. */
const quotes = [...map.claims, ...map.relations].flatMap((one) => one.quotes ?? []);
const holding = (words: string): number => quotes.filter(({ exact }) => exact.includes(words)).length;

/** One sentence gone, one said otherwise, one set with straight marks. */
const changed = article
  .replace('the lack of trust between the two sides', 'the lack of confidence between the two sides')
  .replace('In the end, those who fought against the Soviet Union became terrorists. ', '')
  .replace('“The world has not become a safer', '"The world has not\u00A0become a safer');

async function openWith(page: Page, text: string, address = './'): Promise<void> {
  await page.route('**/maps/moscow-2016/article.txt', (route) => route.fulfill({ body: text }));
  await page.goto(address);
}

const claimWith = (words: string): string => {
  const claim = map.claims.find(({ quotes: own }) => own.some(({ exact }) => exact.includes(words)));
  if (claim === undefined) throw new Error(`No claim quotes “${words}”.`);
  return `./?claim=${claim.id}`;
};

test('of an article that has changed the map is shown, and one sentence says what became of the quotes', async ({
  page,
}) => {
  const [gone, close] = [holding('became terrorists'), holding('the lack of trust')];
  expect([gone, close].every((count) => count > 0)).toBe(true);
  await openWith(page, changed);
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  const notice = page.getByRole('alert');
  await expect(notice.getByRole('listitem')).toHaveCount(1);
  await expect(notice).toContainText(
    new RegExp(`^${gone} of ${quotes.length} quotes (is|are) no longer found in “`),
  );
  await expect(notice).toContainText(
    new RegExp(`${close} stands? there a little differently; each says so where`),
  );
});

test('the quote of a removed sentence is shown as not found', async ({ page }) => {
  await openWith(page, changed, claimWith('became terrorists'));
  const panel = page.getByRole('complementary');
  await expect(panel.getByText('Not found in the source').first()).toBeVisible();
  await expect(panel).toContainText('“those who fought against the Soviet Union became terrorists”');
});

test('words that were changed are marked, with the difference for the eye and for the ear', async ({
  page,
}) => {
  await openWith(page, changed, claimWith('the lack of trust'));
  const panel = page.getByRole('complementary');
  await expect(panel.getByText('Close: the source’s wording differs slightly')).toBeVisible();
  await expect(panel.locator('mark')).toContainText('the lack of confidence between the two sides');
  await expect(panel.locator('del').last()).toHaveText('(the quote says: trust)');
  await expect(panel.locator('ins').last()).toHaveText('(the source says: confidence)');
  expect(await violationsInBothSchemes(page, '.side-panel')).toEqual([]);
});

test('other marks and spaces change no quote, and are mentioned quietly', async ({ page }) => {
  await openWith(page, changed, claimWith('The world has not become'));
  const panel = page.getByRole('complementary');
  await expect(panel.getByText('Verbatim except for typography')).toBeVisible();
  await expect(panel.locator('del')).toHaveCount(0);
});

test('an article that is as it was gives no notice, and its quotes are verbatim', async ({ page }) => {
  await page.goto(claimWith('the lack of trust'));
  await expect(
    page
      .getByRole('complementary')
      .locator('.quote-state')
      .filter({ hasText: /^Paragraph \d+.* · Verbatim$/ }),
  ).toBeVisible();
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  await expect(page.getByRole('alert')).toBeEmpty();
});
