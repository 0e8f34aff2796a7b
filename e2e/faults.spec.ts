import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const good = readFileSync(new URL('../data/moscow-2016/map.json', import.meta.url), 'utf8');

async function openWith(page: Page, map: string): Promise<void> {
  await page.route('**/maps/moscow-2016/map.json', (route) => route.fulfill({ body: map }));
  await page.goto('./');
}

/** As if the connection broke for one file; by the page's own means, so that the console stays silent. */
function failFetchOf(page: Page, file: string): Promise<unknown> {
  return page.addInitScript((name) => {
    const real = window.fetch;
    window.fetch = (input, init) =>
      (input instanceof Request ? input.url : input.toString()).includes(name)
        ? Promise.reject(new TypeError('offline'))
        : real(input, init);
  }, file);
}

test('a file that is no JSON is told of with its place, where a map would be', async ({ page }) => {
  await openWith(page, good.replace('"claims": [', '"claims": [,'));
  await expect(page.getByRole('heading', { name: 'This map cannot be shown' })).toBeVisible();
  await expect(page.getByText(/Line \d+, column \d+/).first()).toBeVisible();
});

test('everything that breaks the format is told at once', async ({ page }) => {
  const broken = good
    .replace('"kind": "support"', '"kind": "agree"')
    .replace('"to": "all-should-unite"', '"to": "nobody"')
    .replace('"reported": "author"', '"reported": "rumour"');
  await openWith(page, broken);
  await expect(page.getByRole('heading', { name: '3 faults in the file' })).toBeVisible();
  for (const words of ['agree', 'nobody', 'rumour'])
    await expect(page.getByRole('listitem').filter({ hasText: words })).toHaveCount(1);
});

test('a quote that the source does not hold is a fault, and never shown as if it were there', async ({
  page,
}) => {
  await openWith(page, good.replace('"exact": "The world has', '"exact": "The world surely has'));
  await expect(page.getByRole('heading', { name: '1 fault in the file' })).toBeVisible();
  await expect(page.getByText('/claims/8/quotes/0/exact')).toBeVisible();
});

test('a map that does not come is told of in a sentence', async ({ page }) => {
  await failFetchOf(page, 'map.json');
  await page.goto('./');
  await expect(page.getByText('could not be fetched. Check the connection')).toBeVisible();
  await expect(page.getByRole('link')).toHaveCount(0);
});

test('a source text that does not come leaves the map readable, and its quotes as they are', async ({
  page,
}) => {
  await failFetchOf(page, 'article.txt');
  await page.goto('./?claim=crossroads');
  await expect(page.getByRole('alert')).toContainText('did not come, so quotes from it stand alone');
  await expect(page.getByRole('complementary')).toContainText(
    'Current international relations are at a crossroads',
  );
  await expect(page.getByRole('complementary')).not.toContainText('Not found in the source');
});

test('without positions from the build the page computes its own', async ({ page }) => {
  await page.route('**/positions.json', (route) => route.fulfill({ body: '{"landscape": 1}' }));
  await page.goto('./');
  await expect(page.locator('.react-flow__node-claim').first()).toBeVisible({ timeout: 30_000 });
});
