import { readFileSync } from 'node:fs';
import { test as bare, type Page } from '@playwright/test';
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

test('a file that is not JSON is reported with the place of the fault', async ({ page }) => {
  await openWith(page, good.replace('"claims": [', '"claims": [,'));
  await expect(page.getByRole('heading', { name: 'This map cannot be shown' })).toBeVisible();
  await expect(page.getByText(/Line \d+, column \d+/).first()).toBeVisible();
});

test('all faults of a file are reported together', async ({ page }) => {
  const broken = good
    .replace('"kind": "support"', '"kind": "agree"')
    .replace('"to": "all-should-unite"', '"to": "nobody"')
    .replace('"reported": "author"', '"reported": "rumour"');
  await openWith(page, broken);
  await expect(page.getByRole('heading', { name: '3 faults in the file' })).toBeVisible();
  for (const words of ['agree', 'nobody', 'rumour'])
    await expect(page.getByRole('listitem').filter({ hasText: words })).toHaveCount(1);
});

test('a map with more claims than the limit is refused in a sentence that names it', async ({ page }) => {
  const claims = Array.from({ length: 50_001 }, (_, place) => ({
    id: `c${place}`,
    gist: 'One more',
    text: 'One claim more.',
    quotes: [],
  }));
  await openWith(page, JSON.stringify({ ...JSON.parse(good), claims, relations: [] }));
  await expect(page.getByRole('heading', { name: '1 fault in the file' })).toBeVisible();
  await expect(page.getByText('"claims" has 50,001 entries; the limit is 50,000.')).toBeVisible();
});

test('of thousands of faults the first are listed, and more for as long as they are asked for', async ({
  page,
}) => {
  await openWith(
    page,
    JSON.stringify({ ...JSON.parse(good), claims: Array.from({ length: 3000 }, () => 7) }),
  );
  await expect(page.getByRole('heading', { name: /^[\d,]{5,6} faults in the file$/ })).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(50);
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(150);
  await expect(page.getByRole('listitem').nth(50)).toBeFocused();
});

test('where no worker can be had, a long file is read all the same', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await openWith(page, JSON.stringify({ ...JSON.parse(good), 'x-filler': 'x'.repeat(200_000) }));
  await expect(page.locator('.react-flow__node-claim').first()).toBeVisible();
});

test('a map that cannot be loaded is reported in a sentence', async ({ page }) => {
  await failFetchOf(page, 'map.json');
  await page.goto('./');
  await expect(page.getByText('could not be loaded. Check your connection')).toBeVisible();
  await expect(page.getByRole('link')).toHaveCount(0);
});

test('a source text that cannot be loaded leaves the map and its quotes readable', async ({ page }) => {
  await failFetchOf(page, 'article.txt');
  await page.goto('./?claim=crossroads');
  await expect(page.getByRole('alert')).toContainText(
    'could not be loaded, so its quotes are shown without it',
  );
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

// The browser itself reports the missing file on the console.
for (const [part, key] of [
  ['OutlineLens', '4'],
  ['ArticlePanel', 't'],
  ['ShareDialog', 's'],
] as const) {
  bare(`a part of the page that does not come (${part}) says so, and the rest goes on`, async ({ page }) => {
    await page.route(`**/${part}-*.js`, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('./');
    await expect(page.locator('.react-flow__node-claim').first()).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.getByText('This part of the page could not be loaded.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

bare(
  'where the code for new positions does not come, the last ones stay, and the map says so',
  async ({ page }) => {
    await page.route('**/layoutClient-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('./');
    await expect(page.locator('.react-flow__node-claim').first()).toBeVisible();
    await page.keyboard.press('3');
    await expect(page.getByText('This view of the map could not be loaded.')).toBeVisible();
    await expect(page.locator('.react-flow__node-claim').first()).toBeVisible();
  },
);

bare('where the code for a claim does not come, its place says so', async ({ page }) => {
  await page.route('**/SelectionPanel-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await page.locator('.react-flow__node-claim').first().click();
  await expect(page.getByText('This part of the page could not be loaded.')).toBeVisible();
});
