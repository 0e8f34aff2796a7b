/** Arguments with inner premises and steps: closed at first, opened on the map and in everything told of it. */
import type { Page } from '@playwright/test';
import { violationsInBothSchemes } from './axe.ts';
import { ARGUMENT, INNER, layered, OTHER, openLayered } from './layeredMap.ts';
import { expect, test } from './page.ts';
import { map } from './shippedMap.ts';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const cards = (page: Page) => page.locator('.react-flow__node-claim');
const show = { name: `Show its ${ARGUMENT.inner} premises and steps` };
const hide = { name: `Hide its ${ARGUMENT.inner} premises and steps` };

/** How each card stands to the argument's, px at zoom 1: what grows to the left begins elsewhere as a whole. */
async function places(page: Page): Promise<ReadonlyMap<string, string>> {
  const all = await cards(page).evaluateAll((nodes) =>
    nodes.flatMap((node) => {
      if (!(node instanceof HTMLElement)) return [];
      const { e: x, f: y } = new DOMMatrix(node.style.transform);
      return [[node.dataset['id'] ?? '', { x, y }] as const];
    }),
  );
  const [, origin = { x: 0, y: 0 }] = all.find(([id]) => id === ARGUMENT.id) ?? [];
  return new Map(all.map(([id, { x, y }]) => [id, `${x - origin.x} ${y - origin.y}`]));
}

test.describe('on a desk', () => {
  test.use({ viewport: DESK });

  test('an argument opens in its place, is a step in the history, and closes to what was there', async ({
    page,
  }) => {
    await openLayered(page, `./?claim=${ARGUMENT.id}`);
    await expect(cards(page)).toHaveCount(map.claims.length);
    const count = page.getByRole('navigation', { name: 'Filters and key' }).getByText('claims shown');
    await expect(count).toHaveText(`${map.claims.length} claims shown`);
    await expect(page.getByText('Tags: relations, two sides')).toBeVisible();
    await expect(page.locator(`[data-id="${ARGUMENT.id}"] .steps-mark`)).toHaveText('+4 inside');
    await expect(page.locator(`[data-id="${ARGUMENT.id}"]`)).toHaveAccessibleName(
      /Holds 4 premises and steps\./,
    );
    const before = await places(page);

    await page.getByRole('button', show).click();
    await expect(cards(page)).toHaveCount(map.claims.length + ARGUMENT.inner);
    await expect(count).toHaveText(`${map.claims.length + ARGUMENT.inner} claims shown`);
    await expect(page).toHaveURL(new RegExp(`[?&]steps=${ARGUMENT.id}(&|$)`));
    await expect(page.getByRole('status', { name: 'What has changed' })).toHaveText(
      `Inner steps opened. All ${map.claims.length + ARGUMENT.inner} claims shown.`,
    );
    const opened = await places(page);
    for (const [id, place] of before) expect(opened.get(id), id).toBe(place);
    for (const id of INNER) await expect(page.locator(`[data-id="${id}"] .card`)).toBeInViewport();

    await page.goBack();
    await expect(cards(page)).toHaveCount(map.claims.length);
    expect(await places(page)).toEqual(before);
    await page.goForward();
    await expect(cards(page)).toHaveCount(map.claims.length + ARGUMENT.inner);
    await page.reload();
    await expect(cards(page)).toHaveCount(map.claims.length + ARGUMENT.inner);
    await page.getByRole('button', hide).click();
    await expect(cards(page)).toHaveCount(map.claims.length);
    await expect(page.getByRole('button', show)).toBeFocused();
  });

  test('by keys alone, into an inner step and back to its argument', async ({ page }) => {
    await openLayered(page, `./?claim=${ARGUMENT.id}`);
    const panel = page.getByRole('complementary');
    await page.getByRole('button', show).focus();
    await page.keyboard.press('Enter');
    await expect(cards(page)).toHaveCount(map.claims.length + ARGUMENT.inner);
    await expect(page.getByRole('button', hide)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(panel.getByText('A premise inside')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`claim=${INNER[0]}`));
    await panel.getByText('A premise inside').getByRole('button').press('Enter');
    await expect(page).toHaveURL(new RegExp(`claim=${ARGUMENT.id}`));
    await page.locator(`[data-id="${INNER[2]}"] .card`).click();
    await expect(panel.getByText('A step inside')).toBeVisible();
  });

  test('the card opens and closes it for a pointer, and what was read within it gives way to it', async ({
    page,
  }) => {
    await openLayered(page, `./?claim=${INNER[1]}`);
    // A link to an inner step opens what it is within.
    await expect(cards(page)).toHaveCount(map.claims.length + ARGUMENT.inner);
    await expect(page.getByText('A premise inside')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`steps=${ARGUMENT.id}`));
    const card = page.locator(`[data-id="${ARGUMENT.id}"]`);
    await card.hover();
    await card.locator('.steps-mark').click();
    await expect(cards(page)).toHaveCount(map.claims.length);
    await expect(page).toHaveURL(new RegExp(`claim=${ARGUMENT.id}`));
    await card.locator('.steps-mark').click();
    await expect(cards(page)).toHaveCount(map.claims.length + ARGUMENT.inner);
    // The whole map again, with a second argument in view.
    await page.keyboard.press('Escape');
    await page.locator(`[data-id="${OTHER.id}"] .steps-mark`).click();
    await expect(cards(page)).toHaveCount(layered.claims.length);
  });

  test('outline and search agree with the map', async ({ page }) => {
    await openLayered(page, './?lens=outline');
    const row = page.getByRole('row').filter({ hasText: 'Zebras' });
    const rows = page.getByRole('treegrid', { name: 'The argument as a list' }).getByRole('row');
    await expect(rows.first()).toBeVisible();
    await expect(row).toHaveCount(0);
    const search = page.getByRole('combobox', { name: /^Search/ });
    await page.keyboard.press('/');
    await search.fill('zebras');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/nothing|no /i);
    await page.goto(`./?lens=outline&steps=${ARGUMENT.id}&claim=${INNER[0]}`);
    await expect(row.first()).toBeVisible();
    await page.keyboard.press('/');
    await search.fill('zebras');
    await expect(page.getByRole('option').first()).toContainText('Zebras settle no dispute');
  });

  test('a link that names an argument without inner steps says so', async ({ page }) => {
    await openLayered(page, `./?steps=${ARGUMENT.id},moderator`);
    await expect(page.getByRole('alert')).toContainText('claim with inner steps, “moderator”');
    await expect(cards(page)).toHaveCount(map.claims.length + ARGUMENT.inner);
  });
});

for (const [name, viewport] of [
  ['a desk', DESK],
  ['a phone', PHONE],
] as const) {
  test(`on ${name} an opened argument breaks no rule of access`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openLayered(page, `./?lens=argument&claim=${ARGUMENT.id}&steps=${ARGUMENT.id}`);
    await expect(page.getByRole('button', hide)).toBeVisible();
    await expect(cards(page)).toHaveCount(map.claims.length + ARGUMENT.inner);
    expect(await violationsInBothSchemes(page)).toEqual([]);
  });
}
