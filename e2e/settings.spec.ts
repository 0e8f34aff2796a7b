import { expect, expectUnchanged, test } from './page.ts';
import { map } from './shippedMap.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('colours follow the system first, then the reader, and the choice is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByRole('button', { name: 'Light colours' }).click();
  expect(await paper()).not.toBe(dark);
  await page.reload();
  expect(await paper()).not.toBe(dark);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  expect(await paper()).toBe(dark);
});

test('where less movement is asked for, the view is simply there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  const view = (): Promise<string | null> => page.locator('.react-flow__viewport').getAttribute('style');
  const before = await view();
  await page.locator('[data-id="isis-not-first"]').click();
  await expect(page.getByRole('complementary')).toBeVisible();
  const atOnce = await view();
  expect(atOnce).not.toBe(before);
  await expectUnchanged(page, view, 400);
});

test('in forced colours cards, arrows and boxes are the system’s', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('./?viewpoints=china');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  const styles = await page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.color = 'CanvasText';
    probe.style.backgroundColor = 'Canvas';
    document.body.append(probe);
    const read = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(document.querySelector(selector) ?? document.body);
    const result = {
      text: getComputedStyle(probe).color,
      ground: getComputedStyle(probe).backgroundColor,
      card: read('.card[data-look="plain"]').color,
      cardGround: read('.card[data-look="plain"]').backgroundColor,
      line: read('.relation-line').stroke,
      checked: read('.filter-box:checked').backgroundColor,
      unchecked: read('.filter-box:not(:checked)').backgroundColor,
    };
    probe.remove();
    return result;
  });
  expect(styles.card).toBe(styles.text);
  expect(styles.cardGround).toBe(styles.ground);
  expect(styles.line).toBe(styles.text);
  expect(styles.checked).not.toBe(styles.unchecked);
});
