import type { Locator, Page } from '@playwright/test';
import { mainAnswers } from '../src/analysis/mainAnswers.ts';
import { outlineOf } from '../src/analysis/outline/outline.ts';
import { violationsInBothSchemes } from './axe.ts';
import { expect, test } from './page.ts';
import { claimsOf, graph, map } from './shippedMap.ts';

const rows = outlineOf(
  graph,
  mainAnswers(graph).map(({ id }) => id),
);
const tree = (page: Page): Locator => page.getByRole('treegrid', { name: 'The argument as a list' });
const focused = (page: Page): Locator => page.locator('.outline-row:focus');

/** Opens the outline and waits for its first row. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./?lens=outline${query}`);
  await expect(tree(page).getByRole('row').first()).toBeVisible();
}

/** Waits until the rows of the list reach from its upper edge to its lower one, or to the end of all rows. */
async function drawn(page: Page): Promise<void> {
  await tree(page).evaluate(async (list) => {
    const EDGE = 40;
    const reaches = (): boolean => {
      const { top, bottom } = list.getBoundingClientRect();
      const drawnRows = [...list.querySelectorAll('[role="row"]')].map((row) => row.getBoundingClientRect());
      const end = Math.min(bottom, top - list.scrollTop + list.scrollHeight);
      return (
        Math.min(...drawnRows.map((row) => row.top)) < top + EDGE &&
        Math.max(...drawnRows.map((row) => row.bottom)) > end - EDGE
      );
    };
    do {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    } while (!reaches());
  });
}

/** Scrolls through the whole list; gives the text of each row by its place. */
async function readAll(page: Page): Promise<ReadonlyMap<number, string>> {
  const told = new Map<number, string>();
  await tree(page).evaluate((list) => list.scrollTo(0, 0));
  for (let isEnd = false; !isEnd; ) {
    await drawn(page);
    for (const [place, text] of await tree(page).evaluate((list) =>
      [...list.querySelectorAll('[role="row"]')].map(
        (row) => [Number(row.getAttribute('aria-rowindex')), row.textContent] as const,
      ),
    ))
      told.set(place, text);
    isEnd = await tree(page).evaluate((list) => {
      const before = list.scrollTop;
      list.scrollBy(0, list.clientHeight * 0.6);
      return list.scrollTop === before;
    });
  }
  return told;
}

test('the outline tells every claim, relation, speaker and quote, unfolded', async ({ page }) => {
  const first = rows[0]?.claim ?? '';
  await open(page, `&folded=${first}`);
  await expect(page.getByText(/\d+ folded away/)).toBeVisible();
  await page.getByRole('button', { name: 'Expand all' }).click();
  await expect(tree(page)).toHaveAttribute('aria-rowcount', String(rows.length));
  const told = await readAll(page);
  expect([...told.keys()].toSorted((a, b) => a - b)).toEqual(rows.map((_, place) => place + 1));
  const references = rows.filter(({ isReference }) => isReference).length;
  expect(rows).toHaveLength(map.claims.length + references);
  const all = [...told.values()].join('\n');
  for (const claim of map.claims) expect(all).toContain(claim.text);
  for (const thing of [...map.claims, ...map.relations]) {
    for (const quote of thing.quotes ?? []) expect(all).toContain(quote.exact);
  }
  for (const { note } of map.relations) if (note !== undefined) expect(all).toContain(note);
  for (const speaker of map.speakers) expect(all).toContain(speaker.name);
});

test('works by keyboard alone', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Collapse all' }).focus();
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveAttribute('aria-rowindex', '1');
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveAttribute('aria-level', '2');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(focused(page)).toHaveAttribute('aria-rowindex', '1');
  await page.keyboard.press('ArrowLeft');
  await expect(focused(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(page).toHaveURL(/folded=/);
  await page.keyboard.press('ArrowRight');
  await expect(focused(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('End');
  await expect(focused(page)).toHaveAttribute('data-key', `row-${rows.length - 1}`);
  await expect(focused(page)).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(focused(page)).toHaveAttribute('aria-rowindex', '1');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: /^Claim: / });
  await expect(panel).toBeFocused();
  await expect(page.locator('.outline-row[aria-selected="true"]')).toHaveAttribute('aria-rowindex', '1');
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveAttribute('aria-rowindex', '1');
});

test('a letter goes to the next claim whose gist begins with it', async ({ page }) => {
  await open(page);
  await tree(page).getByRole('row').first().focus();
  const gistOf = (place: number): string => graph.claims.get(rows[place]?.claim ?? '')?.gist ?? '';
  const target = rows.findIndex((_, place) => place > 3 && !gistOf(0).startsWith(gistOf(place).slice(0, 1)));
  const letters = gistOf(target).slice(0, 6).toLowerCase();
  const first = rows.findIndex((_, place) => gistOf(place).toLowerCase().startsWith(letters));
  await page.keyboard.type(letters);
  await expect(focused(page)).toHaveAttribute('aria-rowindex', String(first + 1));
});

test('a reference leads to where its claim stands in full, out of a fold as well', async ({ page }) => {
  const above = (place: number): readonly number[] => {
    const parent = rows[place]?.parent ?? -1;
    return parent === -1 ? [] : [parent, ...above(parent)];
  };
  const fullOf = (claim: string): number => rows.findIndex((row) => !row.isReference && row.claim === claim);
  const place = rows.findIndex(
    ({ claim, isReference }, at) =>
      isReference && above(fullOf(claim)).some((other) => !above(at).includes(other)),
  );
  const full = fullOf(rows[place]?.claim ?? '');
  const fold = above(full).find((other) => !above(place).includes(other)) ?? -1;
  await open(page, `&folded=${rows[fold]?.claim}`);
  await tree(page).getByRole('row').first().focus();
  await page.keyboard.press('End');
  const reference = page.locator(`[data-key="row-${place}"]`);
  while ((await focused(page).getAttribute('data-key')) !== `row-${place}`)
    await page.keyboard.press('ArrowUp');
  await expect(reference).toContainText('see above');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAttribute('aria-rowindex', String(full + 1));
  await expect(focused(page)).toBeInViewport();
  await expect(page).not.toHaveURL(/claim=|folded=/);
});

test('the selected claim is unfolded to, in view and lit', async ({ page }) => {
  const last = rows.findLastIndex(({ isReference, level }) => !isReference && level > 2);
  const claim = rows[last]?.claim ?? '';
  await open(page, `&claim=${claim}&folded=${rows.find(({ level }) => level === 1)?.claim},${claim}`);
  const row = page.locator('.outline-row[aria-selected="true"]');
  await expect(row).toBeInViewport();
  await expect(row).toContainText(graph.claims.get(claim)?.text ?? '');
});

test('what is filtered out recedes, or leaves and says how much is gone', async ({ page }) => {
  await open(page, '&viewpoints=western-experts');
  const count = await tree(page).getAttribute('aria-rowcount');
  expect(Number(count)).toBe(rows.length);
  await expect(page.locator('.outline-entry[data-faded="true"]').first()).toContainText('filtered out');
  await open(page, '&viewpoints=western-experts&hidden=remove');
  const told = [...(await readAll(page)).values()].join('\n');
  for (const id of claimsOf('western-experts')) expect(told).toContain(graph.claims.get(id)?.text ?? '');
  expect(told).toMatch(/\d+ hidden by filters/);
});

test('serves a finger on a phone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await open(page);
  const toggle = page.locator('.outline-toggle').first();
  const box = await toggle.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(40);
  expect(box?.height).toBeGreaterThanOrEqual(40);
  await toggle.tap();
  await expect(tree(page).getByRole('row').first()).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('.side-panel')).toHaveCount(0);
  await toggle.tap();
  await page.locator('.outline-gist').first().tap();
  await expect(page.locator('.side-panel')).toBeVisible();
  const width = await tree(page).evaluate((list) => list.scrollWidth - list.clientWidth);
  expect(width).toBe(0);
  await context.close();
});

test('a list of 2,000 claims stays a few dozen elements', async ({ page }) => {
  const { seededMap } = await import('../bench/seededMap.mjs');
  const large = JSON.stringify(seededMap(2000));
  await page.route('**/maps/moscow-2016/map.json', (route) => route.fulfill({ body: large }));
  await open(page);
  expect(Number(await tree(page).getAttribute('aria-rowcount'))).toBeGreaterThan(2000);
  await tree(page).getByRole('row').first().focus();
  await page.keyboard.press('End');
  await expect(focused(page)).toBeInViewport();
  expect(await tree(page).getByRole('row').count()).toBeLessThan(40);
});

for (const width of [1440, 390]) {
  for (const [name, query] of [
    ['the outline', ''],
    ['a claim of it', '&claim=helpful-in-syria'],
    ['a filtered outline', '&viewpoints=western-experts,china'],
    ['what is left of it', '&viewpoints=western-experts&hidden=remove'],
  ] as const) {
    test(`axe finds nothing wrong with ${name}, ${width} px wide`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await open(page, query);
      expect(await violationsInBothSchemes(page)).toEqual([]);
    });
  }
}
