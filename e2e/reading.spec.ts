import { atRest, expect, nextFrame, test } from './page.ts';
import { article, claim, claimsOf, map } from './shippedMap.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const byText = (a: string, b: string): number => (a < b ? -1 : 1);
const looks = (look: string): string => `.react-flow__node-claim:has(.card[data-look="${look}"])`;

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
});

test('a click on a claim tells who said it, in which words', async ({ page }) => {
  await page.locator('[data-id="cooperation-matters"]').click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(claim('cooperation-matters').text);
  await expect(panel).toContainText('Sergei Shoigu, Defense Minister, Russia');
  await expect(panel).toContainText('Russian officials');
  await expect(panel).toContainText('In the speaker’s own words');
  const marked = await panel.locator('mark').first().textContent();
  expect(article).toContain(marked ?? 'nothing is marked');
  expect(marked).toBe(claim('cooperation-matters').quotes[0]?.exact);
  const paragraph = await panel.locator('blockquote').first().textContent();
  expect(article.split('\n').map((line) => line.trim())).toContain(paragraph);
});

test('every claim’s panel marks its words verbatim', async ({ page }) => {
  for (const item of map.claims) {
    // As Back and Forward would lead there.
    await page.evaluate((id) => {
      history.pushState(null, '', `?claim=${id}`);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, item.id);
    const panel = page.getByRole('complementary');
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(item.text);
    const marks = await panel.locator('blockquote').first().locator('..').locator('mark').allTextContents();
    expect(marks.length, item.id).toBeGreaterThan(0);
    for (const mark of marks) expect(article).toContain(mark);
    await expect(panel).not.toContainText('Not found in the source');
  }
});

test('the reasons for and against are steps that can be followed, and Back walks them back', async ({
  page,
}) => {
  await page.locator('[data-id="cooperation-matters"]').click();
  const panel = page.getByRole('complementary');
  const entry = panel.getByRole('listitem').filter({ hasText: 'The world is not safer' });
  await expect(entry).toContainText('Sergei Shoigu');
  await expect(entry).toContainText('Stated: “This is why”');
  await entry.getByRole('button', { name: 'The world is not safer' }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(claim('world-not-safer').text);
  await expect(page).toHaveURL(/claim=world-not-safer/);
  await page.goBack();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(claim('cooperation-matters').text);
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await page.goForward();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(claim('cooperation-matters').text);
});

test('whichever claim is selected, it and its neighbours stand out, all in view, and Escape goes back', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  const view = page.locator('.react-flow__viewport');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  const before = await view.getAttribute('style');
  for (const { id } of map.claims) {
    await page.locator(`[data-id="${id}"]`).click();
    await expect(page.locator(looks('selected'))).toHaveAttribute('data-id', id);
    const hidden = await page.evaluate(() => {
      const place = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect();
      const cards = [
        ...document.querySelectorAll<HTMLElement>('.card[data-look="selected"], .card[data-look="near"]'),
      ];
      return cards
        .filter((card) => {
          const box = card.getBoundingClientRect();
          return (
            box.left < place.left ||
            box.right > place.right ||
            box.top < place.top ||
            box.bottom > place.bottom
          );
        })
        .map((card) => card.textContent);
    });
    expect(hidden, id).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expect(view).toHaveAttribute('style', before ?? '');
  }
});

test('a click on an arrow shows both ends, the note and the words that state it', async ({ page }) => {
  await page.goto('./?relation=no-proxy-wars-for-own-interests');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Wage no proxy wars');
  await expect(panel).toContainText(claim('own-interests').gist);
  await expect(panel).toContainText('The article says that Dehghan echoes Karzai.');
  await expect(panel.locator('mark')).toHaveText('echoes Karzai');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.getByRole('button', { name: 'Whole map' }).click();
  await atRest(page);
  // Where on the screen each arrow can be had by a click.
  const places = await page.evaluate(() =>
    [...document.querySelectorAll<SVGGElement>('.react-flow__edge')].map((edge) => {
      const path = edge.querySelector<SVGPathElement>('.relation-reach');
      const matrix = path?.getScreenCTM();
      const length = path?.getTotalLength() ?? 0;
      const points = [];
      for (let at = 2; at < length; at += 5) {
        const point = path?.getPointAtLength(at).matrixTransform(matrix ?? undefined);
        const hit = point === undefined ? null : document.elementFromPoint(point.x, point.y);
        if (point !== undefined && hit !== null && edge.contains(hit))
          points.push({ x: point.x, y: point.y });
      }
      return { id: edge.dataset['id'], point: points[Math.floor(points.length / 2)] };
    }),
  );
  expect(places.filter(({ point }) => point === undefined).map(({ id }) => id)).toEqual([]);
  const { point } = places.find(({ id }) => id === 'world-not-safer-for-cooperation-matters') ?? {};
  await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
  await expect(page).toHaveURL(/relation=world-not-safer-for-cooperation-matters/);
  await expect(panel).toContainText('Shoigu gives the state of the world as his reason.');
});

test('a filter on one viewpoint leaves its claims alone standing out, with right counts', async ({
  page,
}) => {
  const rail = page.getByRole('navigation', { name: 'Filters and key' });
  for (const viewpoint of map.viewpoints) {
    const row = rail.getByRole('listitem').filter({ hasText: viewpoint.label });
    await expect(row).toContainText(String(claimsOf(viewpoint.id).length));
  }
  const before = await page.locator('[data-id="obstacles-high"]').boundingBox();
  await rail.getByRole('button', { name: 'Only Western experts' }).click({ force: true });
  const own = claimsOf('western-experts');
  await expect(page.locator(looks('plain'))).toHaveCount(own.length);
  const standing = await page
    .locator(looks('plain'))
    .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset['id'] ?? ''));
  expect(standing.toSorted(byText)).toEqual([...own].toSorted(byText));
  await expect(rail.getByText('claims shown')).toHaveText(
    `${own.length} of ${map.claims.length} claims shown`,
  );
  await expect(page).toHaveURL(/viewpoints=western-experts$/);
  expect(await page.locator('[data-id="obstacles-high"]').boundingBox()).toEqual(before);

  await rail.getByRole('radio', { name: 'leave' }).check();
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(own.length);
  await rail.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
});

test('a removed kind of relation is not drawn, and no earlier filter interferes', async ({ page }) => {
  await page.goto('./?kinds=support&hidden=remove');
  const supports = map.relations.filter(({ kind }) => kind === 'support').length;
  await expect(page.locator('.relation[data-kind="contrast"]')).toHaveCount(0);
  await expect(page.locator('.relation[data-kind="support"]')).toHaveCount(supports);
  await page.goto('./?viewpoints=china&hidden=remove');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(1);
  await expect(page.locator('.react-flow__node-claim[tabindex="0"]')).toHaveCount(1);
});

test('the answer to an older request never replaces a newer one', async ({ page }) => {
  let asked = 0;
  let isOlderAnswered = false;
  await page.route('**/maps/moscow-2016/map.json', async (route) => {
    asked += 1;
    if (asked > 1) return route.continue();
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
    isOlderAnswered = true;
  });
  await page.goto('./?claim=crossroads');
  await page.evaluate(() => {
    history.pushState(null, '', '?claim=open-dialogue');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  const heading = page.getByRole('complementary').getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(claim('open-dialogue').text);
  await expect.poll(() => isOlderAnswered).toBe(true);
  await page.waitForLoadState('networkidle');
  await nextFrame(page);
  await expect(heading).toHaveText(claim('open-dialogue').text);
});

test('when nothing is left the page says so and offers the way back', async ({ page }) => {
  await page.goto('./?viewpoints=');
  await expect(page.getByText('Your filters hide every claim.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all claims' }).click();
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.locator(looks('plain'))).toHaveCount(map.claims.length);
});

test('a link opened afresh brings the same state', async ({ page, context }) => {
  await page.goto('./?claim=crossroads&viewpoints=russian-officials,china&kinds=support&hidden=remove');
  const state = async (target: typeof page): Promise<unknown> => ({
    heading: await target.getByRole('complementary').getByRole('heading', { level: 2 }).textContent(),
    cards: (
      await target
        .locator('.react-flow__node-claim')
        .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset['id'] ?? ''))
    ).toSorted(byText),
    status: await target.getByText('claims shown').first().textContent(),
  });
  const left = claimsOf('russian-officials').length + claimsOf('china').length;
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(left);
  const other = await context.newPage();
  await other.setViewportSize({ width: 1440, height: 900 });
  await other.goto(page.url());
  await expect(other.locator('.react-flow__node-claim')).toHaveCount(left);
  expect(await state(other)).toEqual(await state(page));
});

test('an unknown id in a link is reported in a sentence, and the rest works', async ({ page }) => {
  await page.goto('./?claim=crossroads&viewpoints=mars,russian-officials');
  await expect(
    page.getByText('This link names a viewpoint, “mars”, that this map does not have.'),
  ).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText(claim('crossroads').text);
  const steps = await page.evaluate(() => history.length);
  await page.goto('./?claim=nobody');
  await expect(page.getByText('This link names a claim, “nobody”')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await page.goto('./?map=nowhere');
  await expect(page.getByRole('heading', { name: 'This map cannot be shown' })).toBeVisible();
  await expect(page.getByText('“nowhere”')).toBeVisible();
});

test('the start lists the main answers, and where the sides meet', async ({ page }) => {
  await page.getByRole('button', { name: /Start with the \d main answers/ }).click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: 'Where the sides agree' })).toBeVisible();
  await panel
    .getByRole('button', { name: claim('all-should-unite').gist })
    .first()
    .click();
  await expect(page).toHaveURL(/claim=all-should-unite/);
});
