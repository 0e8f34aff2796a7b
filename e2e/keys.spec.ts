import { expect, test } from './page.ts';
import { article, claim, map } from './shippedMap.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('? lists the keys; the single ones can be switched off, and stay off', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  const before = page.getByRole('button', { name: 'Keys' });
  await before.focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toContainText('shows each viewpoint in a column of its own');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(before).toBeFocused();

  await page.keyboard.press('2');
  await expect(page).toHaveURL(/lens=viewpoints/);
  await before.click();
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await page.keyboard.press('?');
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/lens=viewpoints/);
  await page.reload();
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  await page.keyboard.press('1');
  await expect(page).toHaveURL(/lens=viewpoints/);
});

test('a walk by keys goes through the debate, and shows what was read', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  await page.keyboard.press('n');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(claim('all-should-unite').text);
  const bar = page.getByRole('navigation', { name: 'Walk through the debate' });
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(bar).toContainText(`3 of ${map.claims.length} · 3 read`);
  await page.keyboard.press('b');
  await expect(bar).toContainText(`2 of ${map.claims.length} · 3 read`);
  await expect(page.locator('.card[data-read]')).toHaveCount(3);
  await expect(page.locator('[data-id="all-should-unite"]')).toHaveAccessibleName(/Read\.$/);
  await bar.getByRole('button', { name: 'End' }).click();
  await expect(bar).toHaveCount(0);
});

test('changes are announced politely', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  const said = page.getByRole('status', { name: 'What has changed' });
  await page.locator('[data-id="lack-of-trust"]').click();
  await expect(said).toHaveText(`Claim: ${claim('lack-of-trust').gist}.`);
  await page.getByRole('checkbox', { name: 'China' }).uncheck();
  await expect(said).toHaveText(`53 of ${map.claims.length} claims shown.`);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(said).toHaveText(`All ${map.claims.length} claims shown.`);
});

test('a walk in the article’s order meets the claims in its order', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Start with/ }).click();
  await page.getByRole('button', { name: 'in the article’s order' }).click();
  const heading = page.getByRole('complementary').getByRole('heading', { level: 2 });
  const places = map.claims.map(({ text, quotes }) => ({
    text,
    at: Math.min(...quotes.map(({ exact, prefix = '' }) => article.indexOf(prefix + exact) + prefix.length)),
  }));
  const inOrder = places.toSorted((a, b) => a.at - b.at);
  for (const { text } of inOrder.slice(0, 6)) {
    await expect(heading).toHaveText(text);
    await page.keyboard.press('n');
  }
});

test('a summary in words precedes the map', async ({ page }) => {
  await page.goto('./');
  const support = map.relations.filter(({ kind }) => kind === 'support').length;
  await expect(page.getByRole('main')).toContainText(
    `${map.claims.length} claims by ${map.speakers.length} speakers from ${map.viewpoints.length} viewpoints. ${support} relations support, ${map.relations.length - support} contrast. Most contested: `,
  );
});
