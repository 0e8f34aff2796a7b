/** The same map through its lenses: argument, viewpoints, article. */
import type { Page } from '@playwright/test';
import { openLarge, rested, zoomOf } from './largeMap.ts';
import { measureMap } from './measure.ts';
import { atRest, expect, expectUnchanged, nextFrame, test } from './page.ts';
import { claimsOf, endsOfArrows, map } from './shippedMap.ts';

test.use({ viewport: { width: 1440, height: 900 } });

/** The largest share of its way that a card goes in a ms of the glide, and how far a frame's time may be off. */
const STEEPEST = 1.8 / 450;
const ONE_FRAME = 17;
const FOLLOWED = ['world-not-safer', 'open-dialogue', 'own-interests', 'isis-not-first'];

/** Goes to another lens as a link does. */
async function look(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, `?map=${map.id}${query}`);
}

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  await expect(page.locator('.map')).toHaveAttribute('data-drawn', 'true');
}

/** Waits until cards and view have come to rest in a lens. */
async function settled(page: Page, lens: string): Promise<void> {
  await expect(page.locator('.map')).toHaveAttribute('data-lens', lens);
  await expect(page.locator('.is-gliding')).toHaveCount(0);
  // On a busy machine the last of the way may come after its time.
  await atRest(page);
}

type Places = Readonly<Record<string, readonly [x: number, y: number, width: number]>>;

/** Where cards are on the screen. */
function placesOf(page: Page): Promise<Places> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.react-flow__node-claim')].map((node) => {
        const { x, y, width } = node.getBoundingClientRect();
        return [node.dataset['id'] ?? '', [x, y, width] as const];
      }),
    ),
  );
}

test('viewpoints stand in columns of their own, every gist can be read and nothing is on anything', async ({
  page,
}) => {
  await open(page, '?lens=viewpoints');
  await settled(page, 'viewpoints');
  const figures = await measureMap(page, endsOfArrows());
  expect(figures.cards).toHaveLength(map.claims.length);
  expect(figures.outside).toEqual([]);
  expect(figures.overlaps).toEqual([]);
  expect(figures.through).toEqual([]);
  expect(figures.cutGists).toEqual([]);
  expect(figures.badTitles).toEqual([]);
  expect(figures.gistPx).toBeGreaterThanOrEqual(12);
  const places = await placesOf(page);
  let right = 0;
  for (const viewpoint of map.viewpoints) {
    const own = claimsOf(viewpoint.id).map((id) => places[id] ?? [Number.NaN, 0, 0]);
    expect(Math.min(...own.map(([x]) => x))).toBeGreaterThan(right);
    right = Math.max(...own.map(([x, , width]) => x + width));
  }
  const titles = await page.locator('.column-title').allTextContents();
  expect(titles).toEqual(map.viewpoints.map(({ id, label }) => `${label}\u00a0${claimsOf(id).length}`));
});

test('no arrow runs through a viewpoint’s name', async ({ page }) => {
  await open(page, '?lens=viewpoints');
  await settled(page, 'viewpoints');
  const through = await page.evaluate(() => {
    const names = [...document.querySelectorAll('.column-title > *')].flatMap((part) => [
      ...part.getClientRects(),
    ]);
    return [...document.querySelectorAll<SVGPathElement>('.relation-line')].filter((line) => {
      const matrix = line.getScreenCTM();
      if (matrix === null) return true;
      for (let at = 0; at <= line.getTotalLength(); at += 3) {
        const { x, y } = line.getPointAtLength(at).matrixTransform(matrix);
        if (names.some((box) => x > box.left && x < box.right && y > box.top + 2 && y < box.bottom - 2))
          return true;
      }
      return false;
    }).length;
  });
  expect(through).toBe(0);
});

test('arrows from side to side are drawn over those that stay within one', async ({ page }) => {
  await open(page, '?lens=viewpoints');
  const order = await page
    .locator('.react-flow__edge .relation')
    .evaluateAll((edges) => edges.map((edge) => edge.getAttribute('data-reach')));
  expect(order).toHaveLength(map.relations.length);
  expect(order.lastIndexOf('within')).toBeLessThan(order.indexOf('across'));
  const width = (reach: string): Promise<number> =>
    page
      .locator(`.relation[data-reach="${reach}"][data-basis="stated"] .relation-line`)
      .first()
      .evaluate((line) => Number.parseFloat(getComputedStyle(line).strokeWidth));
  expect(await width('across')).toBeGreaterThan(await width('within'));
});

test('beside the article, claims are in the order of its text', async ({ page }) => {
  await open(page, '?lens=article');
  await settled(page, 'article');
  const figures = await measureMap(page, endsOfArrows());
  expect(figures.overlaps).toEqual([]);
  expect(figures.through).toEqual([]);
  expect(figures.gistPx).toBeGreaterThanOrEqual(12);
  const places = await placesOf(page);
  const read = Object.entries(places).toSorted(([, a], [, b]) => a[1] - b[1] || a[0] - b[0]);
  expect(read.slice(0, 3).map(([id]) => id)).toContain('world-not-safer');
  await expect(page.locator('.topic-title')).toHaveCount(0);
});

test('cards glide along straight ways, keep identity and size, and never jump', async ({ page }) => {
  await open(page);
  await settled(page, 'argument');
  await page.evaluate(() => {
    for (const node of document.querySelectorAll<HTMLElement>('.react-flow__node-claim'))
      Object.assign(node, { isSame: true });
  });
  const before = await placesOf(page);
  await page.evaluate((ids) => {
    const frames: (readonly number[])[] = [];
    Object.assign(window, { frames });
    const note = (now: number): void => {
      frames.push([
        now,
        ...ids.flatMap((id) => {
          const rect = document.querySelector(`[data-id="${id}"]`)?.getBoundingClientRect();
          return [rect?.x ?? Number.NaN, rect?.y ?? Number.NaN, rect?.width ?? Number.NaN];
        }),
      ]);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  }, FOLLOWED);
  await look(page, '&lens=viewpoints');
  await settled(page, 'viewpoints');
  const frames = await page.evaluate(() => (window as unknown as { frames: number[][] }).frames);
  const after = await placesOf(page);
  for (const [place, id] of FOLLOWED.entries()) {
    const [fromX, fromY, fromWidth] = before[id] ?? [0, 0, 0];
    const [toX, toY, toWidth] = after[id] ?? [0, 0, 0];
    const way = Math.hypot(toX - fromX, toY - fromY);
    const trail = frames.map((frame) => frame.slice(place * 3 + 1, place * 3 + 4));
    const shares = trail.map(
      ([x = 0, y = 0]) => ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / way ** 2,
    );
    const steps = shares.slice(1).map((share, index) => share - (shares[index] ?? 0));
    // Forward only, and never faster than the curve is where it is steepest: a busy machine leaves frames out.
    expect(Math.min(...steps)).toBeGreaterThan(-0.02);
    const jumps = steps.filter((step, index) => {
      const ms = (frames[index + 1]?.[0] ?? 0) - (frames[index]?.[0] ?? 0);
      return step > Math.max(0.12, STEEPEST * (ms + ONE_FRAME));
    });
    expect(jumps).toEqual([]);
    expect(shares.filter((share) => share > 0.02 && share < 0.98).length).toBeGreaterThan(3);
    const aside = trail.map(
      ([x = 0, y = 0]) => Math.abs((x - fromX) * (toY - fromY) - (y - fromY) * (toX - fromX)) / way,
    );
    expect(Math.max(...aside)).toBeLessThan(Math.max(12, way * 0.08));
    const widths = trail.map(([, , width = 0]) => width);
    expect(Math.min(...widths)).toBeGreaterThan(Math.min(fromWidth, toWidth) - 1);
    expect(Math.max(...widths)).toBeLessThan(Math.max(fromWidth, toWidth) + 1);
  }
  const same = await page
    .locator('.react-flow__node-claim')
    .evaluateAll((nodes) => nodes.filter((node) => 'isSame' in node).length);
  expect(same).toBe(map.claims.length);
});

test('the argument comes back at once and exactly as it was, and so does a lens seen before', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const argument = await placesOf(page);
  await look(page, '&lens=article');
  await settled(page, 'article');
  const article = await placesOf(page);
  const next = async (query: string): Promise<Places> => {
    await look(page, query);
    await nextFrame(page);
    return placesOf(page);
  };
  expect(await next('&lens=argument')).toEqual(argument);
  expect(await next('&lens=article')).toEqual(article);
});

test('where less movement is asked for, cards are simply there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await look(page, '&lens=viewpoints');
  await expect(page.locator('.map')).toHaveAttribute('data-lens', 'viewpoints');
  await nextFrame(page);
  const atOnce = await placesOf(page);
  await expect(page.locator('.react-flow__edges')).toHaveCSS('opacity', '1');
  expect(await placesOf(page)).toEqual(atOnce);
  await expectUnchanged(page, () => placesOf(page), 700);
});

test('what is selected stays in view through every lens, and closing it shows the whole', async ({
  page,
}) => {
  await open(page);
  const card = page.locator('[data-id="isis-not-first"]');
  await card.click();
  for (const lens of ['viewpoints', 'article', 'argument']) {
    await look(page, `&lens=${lens}&claim=isis-not-first`);
    await settled(page, lens);
    await expect(card).toBeInViewport({ ratio: 0.99 });
    await expect(card.locator('.card')).toHaveAttribute('data-look', 'selected');
    const [box, place] = [await card.boundingBox(), await page.locator('.map').boundingBox()];
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan((place?.x ?? 0) + (place?.width ?? 0));
  }
  await look(page, '&lens=viewpoints&claim=isis-not-first');
  await settled(page, 'viewpoints');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await measureMap(page, {})).outside).toEqual([]);
});

test('Back leads to the lens before', async ({ page }) => {
  await open(page);
  const argument = await placesOf(page);
  await look(page, '&lens=viewpoints');
  await settled(page, 'viewpoints');
  await page.goBack();
  await settled(page, 'argument');
  expect(await placesOf(page)).toEqual(argument);
  await page.goForward();
  await settled(page, 'viewpoints');
});

for (const lens of ['viewpoints', 'article']) {
  test(`what is filtered out leaves the lens ${lens}, and the rest closes up`, async ({ page }) => {
    await open(page, `?lens=${lens}`);
    const kept = ['china', 'western-experts'];
    await look(page, `&lens=${lens}&viewpoints=${kept.join(',')}&hidden=remove`);
    await expect(page.locator('.react-flow__node-claim')).toHaveCount(kept.flatMap(claimsOf).length);
    await settled(page, lens);
    const figures = await measureMap(page, {});
    expect(figures.overlaps).toEqual([]);
    if (lens === 'viewpoints') await expect(page.locator('.column-title')).toHaveCount(kept.length);
    await look(page, `&lens=${lens}`);
    await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  });
}

test('a drag on the map ends the glide at once', async ({ page }) => {
  await open(page);
  await look(page, '&lens=viewpoints');
  await expect(page.locator('.is-gliding')).toHaveCount(1);
  await page.mouse.move(700, 850);
  await page.mouse.wheel(0, -120);
  await expect(page.locator('.is-gliding')).toHaveCount(0, { timeout: 300 });
});

test('a large map changes its lens as a whole, with the selected claim at hand', async ({ page }) => {
  await openLarge(page, 2000, '?lens=viewpoints');
  await expect(page.locator('.map')).toHaveAttribute('data-lens', 'viewpoints');
  await expect(page.locator('.column-title')).toHaveCount(8);
  const zoom = await zoomOf(page);
  await page.evaluate(() => {
    history.pushState(null, '', '?lens=article&claim=c5');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page.locator('.map')).toHaveAttribute('data-lens', 'article', { timeout: 20_000 });
  await rested(page);
  expect(await zoomOf(page)).toBeGreaterThan(zoom);
  await expect(page.locator('[data-id="c5"]')).toBeInViewport();
  expect(await page.locator('.react-flow__node').count()).toBeLessThan(120);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the lens viewpoints is a tap away, scrolled, and as wide as the screen', async ({ page }) => {
    await open(page, '?lens=argument');
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('button', { name: 'viewpoints', exact: true }).tap();
    await settled(page, 'viewpoints');
    const figures = await measureMap(page, endsOfArrows());
    expect(figures.overlaps).toEqual([]);
    expect(figures.through).toEqual([]);
    expect(figures.gistPx).toBeGreaterThanOrEqual(12);
    const places = Object.values(await placesOf(page));
    expect(places.every(([x, , width]) => x >= 0 && x + width <= 390)).toBe(true);
    const button = await page.getByRole('button', { name: 'Whole map' }).boundingBox();
    const bottom = (button?.y ?? 0) + (button?.height ?? 0);
    expect(Math.min(...places.map(([, y]) => y))).toBeGreaterThan(bottom);
    for (const title of await page.locator('.column-title').all()) {
      const box = await title.boundingBox();
      expect((box?.y ?? 0) + 1).toBeGreaterThan(bottom);
    }
  });
});
