/** What keeps a debate of thousands of claims as quick as one of forty: counts and structure, no clocks. */
import type { Page } from '@playwright/test';
import { countRenders, openLarge, rested, takeRendered, zoomOf, zoomTo } from './largeMap.ts';
import { SAME, unlikeShare } from './likeness.ts';
import { expect, test } from './page.ts';

const MOST_ELEMENTS = 400;

function elements(page: Page): Promise<number> {
  return page.locator('.map *').count();
}

/** The looks of the cards that are nodes, by claim: the word for it, and how much is told at this depth. */
function looks(page: Page): Promise<Record<string, string>> {
  return page.locator('.react-flow__node-claim').evaluateAll((nodes) =>
    Object.fromEntries(
      nodes.map((node) => {
        const card = node.querySelector('.card');
        return [node.getAttribute('data-id') ?? '', `${card?.getAttribute('data-look')} ${card?.className}`];
      }),
    ),
  );
}

function changed(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(after).filter((id) => before[id] !== after[id]);
}

test('10,000 claims are few elements of the page, far and near', async ({ page }) => {
  await openLarge(page, 10_000);
  expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);
  await zoomTo(page, 1.2);
  const near = await page.locator('.react-flow__node-claim').count();
  expect(near).toBeGreaterThan(5);
  expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);
  await page.locator('.react-flow__node-claim').nth(2).click();
  await rested(page);
  expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);
});

test('a filter renders no card that stays as it was, a selection only those whose look changes', async ({
  page,
}) => {
  await countRenders(page);
  await openLarge(page, 10_000);
  await zoomTo(page, 1.2);
  await takeRendered(page);

  const plain = await looks(page);
  await page.getByRole('checkbox', { name: 'Viewpoint 3' }).click();
  await rested(page);
  const filtered = await looks(page);
  const hidden = changed(plain, filtered);
  expect(hidden.length).toBeGreaterThan(0);
  expect((await takeRendered(page)).toSorted()).toEqual(hidden.toSorted());

  await page.locator('.react-flow__node-claim .card[data-look="plain"]').first().click();
  await expect(page.locator('.card[data-look="selected"]')).toHaveCount(1);
  await rested(page);
  const chosen = await looks(page);
  const rendered = await takeRendered(page);
  // The view may shift to show the neighbours, which brings new cards in; those that stayed are what counts.
  const stayed = new Set(Object.keys(filtered).filter((id) => chosen[id] !== undefined));
  const expected = changed(filtered, chosen).filter((id) => stayed.has(id));
  expect(rendered.filter((id) => stayed.has(id)).toSorted()).toEqual(expected.toSorted());
});

test('a click on a claim that only the overview draws opens it on the map', async ({ page }) => {
  await openLarge(page, 2000);
  const place = await page.locator('.far-front').boundingBox();
  if (place === null) throw new Error('there is no far picture');
  const target = await page.evaluate(() => {
    const viewport = document.querySelector('.react-flow__viewport');
    const { a, e, f } = new DOMMatrix(getComputedStyle(viewport ?? document.body).transform);
    const stop = document.querySelector<HTMLElement>('.react-flow__node-claim');
    const at = new DOMMatrix(getComputedStyle(stop ?? document.body).transform);
    return { id: stop?.dataset['id'] ?? '', x: e + (at.e + 98) * a, y: f + (at.f + 31) * a };
  });
  // The one card that is a node from afar is where the keys stand; taken away, the picture has to do.
  await page.locator('.react-flow__node-claim').evaluate((node) => {
    node.style.pointerEvents = 'none';
  });
  await page.mouse.click(place.x + target.x, place.y + target.y);
  await expect(page).toHaveURL(new RegExp(`claim=${target.id}\\b`));
  await expect(page.getByRole('complementary').last()).toContainText('Claim');
  await expect(page.locator('.far-veil')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.far-veil')).toHaveCount(0);
});

test('keys walk a large map from afar, the focus is always on a card and never on the page', async ({
  page,
}) => {
  await openLarge(page, 2000);
  await page.getByRole('button', { name: 'Whole map' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset['id'] : undefined,
    );
  const seen = [await focused()];
  expect(seen[0]).toBeDefined();
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'End', 'Home']) {
    await page.keyboard.press(key);
    await expect(async () => {
      const now = await focused();
      expect(now).toBeDefined();
      expect(now).not.toBe(seen.at(-1));
    }).toPass();
    seen.push(await focused());
  }
  expect(seen.at(-1)).toBe(seen[0]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`claim=${seen[0]}\\b`));
});

test('screen readers get the same large map at every zoom', async ({ page }) => {
  await openLarge(page, 2000);
  const heard = async (): Promise<string> => {
    const tree = await page.locator('main').ariaSnapshot();
    // A button is heard by its name; what is written on it is nobody's concern.
    return tree.replaceAll(/\n\s*- paragraph.*/g, '').replaceAll(/:$/gm, '');
  };
  const far = await heard();
  expect(far).toContain('Around this claim');
  await zoomTo(page, 1.2);
  expect(await zoomOf(page)).toBeGreaterThan(1);
  expect(await heard()).toBe(far);
});

test('a card looks the same as a node and in the overview', async ({ page }) => {
  await openLarge(page, 2000);
  await zoomTo(page, 1);
  const near = await page.locator('main').screenshot();
  const nodes = page.locator('.react-flow__node-claim');
  expect(await nodes.count()).toBeGreaterThan(5);
  await nodes.evaluateAll((all: HTMLElement[]) => {
    for (const node of all) node.style.visibility = 'hidden';
  });
  const far = await page.locator('main').screenshot();
  expect(await unlikeShare(page, near, far)).toBeLessThan(SAME);
  // And so that it is known what the figure means: the same cards, three px lower.
  await nodes.evaluateAll((all: HTMLElement[]) => {
    for (const node of all) {
      node.style.visibility = 'visible';
      node.style.marginTop = '3px';
    }
  });
  const shifted = await page.locator('main').screenshot();
  expect(await unlikeShare(page, near, shifted)).toBeGreaterThan(SAME);
});

const FAILING_WORKER = `window.Worker = class extends EventTarget {
  constructor() { super(); setTimeout(() => this.dispatchEvent(new Event('error')), 50); }
  postMessage() {}
  terminate() {}
}`;
for (const [what, script, isPlain] of [
  ['no worker', 'delete window.Worker', true],
  [
    'a worker that is refused',
    'window.Worker = class { constructor() { throw new Error("refused"); } }',
    true,
  ],
  ['a worker that fails', FAILING_WORKER, true],
  ['no canvas for a worker', 'delete window.OffscreenCanvas', false],
] as const) {
  test(`with ${what} the page draws a large map by itself`, async ({ page }) => {
    await page.addInitScript(script);
    await openLarge(page, 500);
    const note = page.getByText('No good layout was found in time');
    await expect(note).toBeVisible({ visible: isPlain });
    await zoomTo(page, 1);
    await expect(page.locator('.card-gist').first()).toBeVisible();
  });
}

test('a lost canvas is drawn again', async ({ page }) => {
  await openLarge(page, 500);
  const isBlank = (): Promise<boolean> =>
    page
      .locator('.far-ground canvas')
      .nth(1)
      .evaluate((canvas: HTMLCanvasElement) => {
        const ctx = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
        ctx?.drawImage(canvas, 0, 0);
        return new Set(ctx?.getImageData(0, 0, canvas.width, canvas.height).data).size < 3;
      });
  expect(await isBlank()).toBe(false);
  await page
    .locator('.far-ground canvas')
    .nth(1)
    .evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('2d')?.clearRect(0, 0, canvas.width, canvas.height);
      canvas.dispatchEvent(new Event('contextrestored'));
    });
  await expect(async () => expect(await isBlank()).toBe(false)).toPass();
});
