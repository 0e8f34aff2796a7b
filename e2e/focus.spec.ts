import { speakerCase } from '../src/analysis/speakerCase.ts';
import { toGraph } from '../src/domain/graph.ts';
import { foldingOf } from '../src/view/fold.ts';
import { pathBetween, scopePart } from '../src/view/scope.ts';
import { atRest, expect, test } from './page.ts';
import { claim, map } from './shippedMap.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const graph = toGraph(map);
const START = 'poor-relations';

type Page = Parameters<Parameters<typeof test>[2]>[0]['page'];

/** Places of the cards on the map's plane, which nothing but a new arrangement may change. */
async function places(page: Page): Promise<Record<string, string>> {
  return page
    .locator('.react-flow__node-claim')
    .evaluateAll((nodes) =>
      Object.fromEntries(
        nodes.flatMap((node) =>
          node instanceof HTMLElement ? [[node.dataset['id'] ?? '', node.style.transform]] : [],
        ),
      ),
    );
}

test('one claim with what touches it, to a chosen depth: nothing moves, and one key restores all', async ({
  page,
}) => {
  await page.goto(`./?claim=${START}`);
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  const before = await places(page);
  await page.getByRole('button', { name: 'Focus on it' }).click();
  const rail = page.getByRole('navigation', { name: 'Filters and key' });
  for (const [label, depth] of [
    ['next to it', '1'],
    ['2 steps', '2'],
    ['3 steps', '3'],
    ['all reasons', 'reasons'],
    ['all its conclusions', 'conclusions'],
  ] as const) {
    await page.getByText(label, { exact: true }).click();
    const { claims } = scopePart(graph, { type: 'focus', claim: START, depth });
    await expect(rail.getByText('claims shown')).toHaveText(
      `${claims.size} of ${map.claims.length} claims shown`,
    );
    await expect(page.locator('.card[data-look="hidden"]')).toHaveCount(map.claims.length - claims.size);
  }
  expect(await places(page)).toEqual(before);
  // Away instead of faded: still nothing moves.
  await rail.getByText('leave', { exact: true }).click();
  const left = scopePart(graph, { type: 'focus', claim: START, depth: 'conclusions' }).claims.size;
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(left);
  const now = await places(page);
  for (const [id, place] of Object.entries(now)) expect(place).toBe(before[id]);
  await expect(page).toHaveURL(new RegExp(`focus=${START}&depth=conclusions`));
  await page.keyboard.press('0');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
});

test('a breadcrumb leads back, and so does the browser', async ({ page }) => {
  await page.goto(`./?focus=${START}`);
  const crumbs = page.getByRole('navigation', { name: 'Focus' });
  await expect(crumbs).toContainText(claim(START).gist);
  await page.locator('[data-id="lack-of-trust"]').click();
  await page.keyboard.press('f');
  await expect(crumbs.getByRole('listitem')).toHaveCount(3);
  await crumbs.getByRole('button', { name: claim(START).gist }).click();
  await expect(page).toHaveURL(new RegExp(`focus=${START}`));
  await crumbs.getByRole('button', { name: 'Whole map' }).click();
  await expect(crumbs).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await page.goBack();
  await expect(crumbs).toContainText(claim(START).gist);
});

test('the way between two claims is drawn alone and read as sentences, by keys alone', async ({ page }) => {
  await page.goto('./?claim=baltic-incidents');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  await page.keyboard.press('w');
  await expect(page.getByText('Choose one on the map or by search')).toBeVisible();
  await page.locator('[data-id="obstacles-high"]').focus();
  await page.keyboard.press('Enter');
  const way = pathBetween(graph, 'baltic-incidents', 'obstacles-high') ?? [];
  expect(way.length).toBeGreaterThan(1);
  const panel = page.getByRole('complementary');
  const steps = panel.getByRole('list').first().getByRole('listitem');
  await expect(steps).toHaveCount(way.length);
  for (const [place, { claim: from, to }] of way.entries()) {
    await expect(steps.nth(place)).toContainText(claim(from).gist);
    await expect(steps.nth(place)).toContainText('supports');
    await expect(steps.nth(place)).toContainText(claim(to).gist);
  }
  const { claims, relations } = scopePart(graph, {
    type: 'path',
    from: 'baltic-incidents',
    to: 'obstacles-high',
  });
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(claims.size);
  await expect(page.locator('.react-flow__edge')).toHaveCount(relations.size);
  await page.keyboard.press('Escape');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  // One step of the history: what the way began from.
  await page.goBack();
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('How are the two claims');
  await page.goBack();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(claim('baltic-incidents').text);
});

test('a way to a claim that does not exist says so, beside the whole map', async ({ page }) => {
  await page.goto('./?path=crossroads,nowhere&lens=sphere');
  await expect(page.getByRole('alert')).toContainText('“nowhere”');
  await expect(page.getByRole('alert')).toContainText('a lens, “sphere”');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
});

test('folding hides what leads here alone, counts it, moves nothing, and stays under the pointer', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  const before = await places(page);
  const { part, counts } = foldingOf(graph, ['lack-of-trust']);
  const card = page.locator('[data-id="lack-of-trust"]');
  await card.hover();
  const mark = card.locator('.fold-mark');
  const at = await mark.boundingBox();
  await mark.click();
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(part.claims.size);
  await expect(mark).toHaveText(`+${counts.get('lack-of-trust') ?? 0}`);
  const after = await mark.boundingBox();
  const middle = { x: (at?.x ?? 0) + (at?.width ?? 0) / 2, y: (at?.y ?? 0) + (at?.height ?? 0) / 2 };
  expect(after?.x).toBeLessThan(middle.x);
  expect((after?.x ?? 0) + (after?.width ?? 0)).toBeGreaterThan(middle.x);
  expect(after?.y).toBeLessThan(middle.y);
  expect((after?.y ?? 0) + (after?.height ?? 0)).toBeGreaterThan(middle.y);
  for (const [id, place] of Object.entries(await places(page))) expect(place).toBe(before[id]);
  await expect(page).toHaveURL(/folded=lack-of-trust/);
  await expect(card).toHaveAccessibleName(/Hides \d+ claims?\./);
  // By key, where the card has the focus.
  await card.focus();
  await page.keyboard.press('h');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
});

test('a speaker’s name leads to all that they say and what was not answered', async ({ page }) => {
  await page.goto('./?claim=own-solutions');
  const speaker = map.speakers.find(({ id }) => id === claim('own-solutions').speaker);
  if (speaker === undefined) throw new Error('the claim has no speaker');
  await page.getByRole('complementary').getByRole('button', { name: speaker.name }).first().click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(speaker.name);
  const own = map.claims.filter((said) => said.speaker === speaker.id);
  const { unanswered } = speakerCase(graph, speaker.id);
  expect(unanswered).toHaveLength(1);
  await expect(panel.getByRole('heading', { name: `Says ${own.length}` })).toBeVisible();
  for (const { text } of own) await expect(panel).toContainText(text);
  await expect(panel.getByRole('heading', { name: /^Said against them, and not answered/ })).toBeVisible();
  await expect(panel).toContainText(claim(unanswered[0]?.from[0] ?? '').gist);
  await expect(page.locator('.card[data-look="selected"]')).toHaveCount(own.length);
  await expect(page).toHaveURL(new RegExp(`speaker=${speaker.id}`));
});

test('a change of lens keeps the focus on the page, and is a step of the history', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  await page.locator('[data-id="lack-of-trust"]').focus();
  for (const [key, lens] of [
    ['4', 'outline'],
    ['1', 'argument'],
    ['3', 'article'],
    ['2', 'viewpoints'],
  ] as const) {
    await page.keyboard.press(key);
    if (lens === 'outline') await expect(page.getByRole('treegrid')).toBeVisible();
    else await expect(page.locator('.map')).toHaveAttribute('data-lens', lens);
    await expect(page.locator('.is-gliding')).toHaveCount(0);
    await atRest(page);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  }
  await page.goBack();
  await expect(page).toHaveURL(/lens=article/);
});

test('a claim that is not to be seen says so, and leads back', async ({ page }) => {
  await page.goto('./?claim=lack-of-trust&viewpoints=china');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Your filters hide it.');
  await panel.getByRole('button', { name: 'Show all claims' }).click();
  await expect(panel).not.toContainText('Your filters hide it.');
});
