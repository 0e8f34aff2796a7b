import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { importResult, dropFiles } from './give.ts';
import { expect, test } from './page.ts';
import { map } from './shippedMap.ts';

const sample = (name: string): string =>
  readFileSync(new URL(`../src/formats/testing/samples/${name}`, import.meta.url), 'utf8');
const TEA = { name: 'tea.kialo.txt', text: sample('tea.kialo.txt') };
const LAMPS = { name: 'lamps.txt', text: sample('lamps.kialo.txt') };

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Debates' });
const entries = (page: Page) => dialog(page).locator('.dialog-list-entry').filter({ hasText: 'read on' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function keepTwo(page: Page): Promise<void> {
  await page.goto('./');
  await expect(heading(page)).toHaveText(map.question);
  await dropFiles(page, [TEA]);
  await expect(importResult(page)).toContainText('tea');
  await dropFiles(page, [LAMPS]);
  await expect(importResult(page)).toContainText('lamps');
  await page.keyboard.press('o');
  await expect(entries(page)).toHaveCount(2);
}

test('what was opened is listed, what was read last first, and opens again', async ({ page }) => {
  await keepTwo(page);
  await expect(entries(page).first()).toContainText('Kialo export, lamps.txt · 11 claims');
  await expect(entries(page).first()).toContainText('open now');
  await entries(page).nth(1).getByRole('link').click();
  await expect(heading(page)).toHaveText('Should tea be free at work?');
  await page.keyboard.press('o');
  await expect(entries(page).first()).toContainText('tea.kialo.txt');
  // The report and the bytes are kept with it.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Start with the main answer' }).click();
  await page.getByRole('button', { name: 'How it was read' }).click();
  await expect(page.getByRole('row', { name: /^footnote|^link 4 / })).toBeVisible();
});

test('a file picker that is cancelled leaves the list open', async ({ page }) => {
  await keepTwo(page);
  const isHeard = await dialog(page)
    .getByLabel('Files to open')
    .evaluate((picker) => picker.dispatchEvent(new Event('cancel', { bubbles: true, cancelable: true })));
  expect(isHeard, 'nothing has prevented the event').toBe(true);
  await expect(entries(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

test('the same file takes the place of the earlier one', async ({ page }) => {
  await keepTwo(page);
  await page.keyboard.press('Escape');
  await dropFiles(page, [TEA]);
  await expect(importResult(page)).toContainText('tea');
  await page.keyboard.press('o');
  await expect(entries(page)).toHaveCount(2);
});

test('a map has another name from then on, also over the map', async ({ page }) => {
  await keepTwo(page);
  await entries(page)
    .first()
    .getByRole('button', { name: /^Rename/ })
    .click();
  const field = dialog(page).getByLabel(/^New name/);
  await expect(field).toBeFocused();
  await field.fill('Street lights');
  await page.keyboard.press('Enter');
  await expect(entries(page).first().getByRole('link')).toHaveText('Street lights');
  await expect(
    entries(page)
      .first()
      .getByRole('button', { name: /^Rename/ }),
  ).toBeFocused();
  await page.reload();
  await expect(heading(page)).toHaveText('Street lights');
});

test('a map is removed, and can be brought back as long as the list is open', async ({ page }) => {
  await keepTwo(page);
  await entries(page)
    .nth(1)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(entries(page)).toHaveCount(1);
  await expect(dialog(page).getByRole('status')).toContainText('is removed');
  const undo = dialog(page).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(entries(page)).toHaveCount(2);
  await entries(page)
    .nth(1)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(entries(page)).toHaveCount(1);
  await page.goto('./?map=my.should-tea-be-free-at-work');
  await expect(page.getByText('not in this browser')).toBeVisible();
});

test('a map that comes back takes no place that has been given to another', async ({ page }) => {
  await keepTwo(page);
  await entries(page)
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(dialog(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  const other = await page.context().newPage();
  await other.goto('./');
  await expect(heading(other)).toHaveText(map.question);
  await dropFiles(other, [{ ...LAMPS, text: `${LAMPS.text}\n` }]);
  await expect(importResult(other)).toContainText('lamps');
  await expect(entries(page)).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(entries(page)).toHaveCount(3);
});

test('an entry that another tab has removed leaves the present map where it is', async ({ page }) => {
  await keepTwo(page);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('standpoint');
        opening.addEventListener('success', () => {
          const change = opening.result.transaction('files', 'readwrite');
          change.objectStore('files').clear();
          change.addEventListener('complete', resolve);
        });
      }),
  );
  await entries(page).nth(1).getByRole('link').click();
  await expect(page.getByText('not in this browser')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText(/lamps/);
});

test('all of it can be saved as one file, whose maps are read again', async ({ page }) => {
  await keepTwo(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save all as one file' }).click(),
  ]);
  const packed = readFileSync(await download.path());
  const files = unpacked(packed);
  expect([...files.keys()].toSorted()).toEqual([
    'should-tea-be-free-at-work/map.json',
    'should-tea-be-free-at-work/original/tea.kialo.txt',
    'should-tea-be-free-at-work/report.json',
    'should-the-village-switch-its-street-lamps-off-at-night/map.json',
    'should-the-village-switch-its-street-lamps-off-at-night/original/lamps.txt',
    'should-the-village-switch-its-street-lamps-off-at-night/report.json',
  ]);
  expect(files.get('should-tea-be-free-at-work/original/tea.kialo.txt')).toBe(TEA.text);
  await page.keyboard.press('Escape');
  await dropFiles(page, [{ name: 'map.json', text: files.get('should-tea-be-free-at-work/map.json') ?? '' }]);
  await expect(importResult(page)).toContainText(
    '“map.json” was read as Standpoint: 16 claims, 15 relations.',
  );
});

test('another tab hears of what is opened', async ({ page, context }) => {
  await keepTwo(page);
  const other = await context.newPage();
  await other.goto('./');
  await expect(heading(other)).toHaveText(map.question);
  await dropFiles(other, [{ name: 'small.json', text: sample('small.sadface.json') }]);
  await expect(importResult(other)).toBeVisible();
  await expect(entries(page)).toHaveCount(3);
});

test('where the browser keeps nothing, the map is shown all the same, and told of', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.goto('./');
  await expect(heading(page)).toHaveText(map.question);
  await dropFiles(page, [TEA]);
  await expect(importResult(page)).toContainText(
    'only while this page is open: This browser does not let the page save anything',
  );
  await expect(heading(page)).toHaveText('Should tea be free at work?');
  await page.keyboard.press('o');
  await expect(dialog(page).getByRole('status')).toContainText('does not let the page save anything');
});

test('where there is no room left, what was kept before stays', async ({ page, context, baseURL }) => {
  const tools = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await tools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await keepTwo(page);
  await page.keyboard.press('Escape');
  const claims = Array.from(
    { length: 400 },
    (_, place) => `1.${place + 1}. Pro: Reason ${place} ${'x'.repeat(9000)}`,
  );
  await dropFiles(page, [
    { name: 'long.txt', text: `Discussion Title: Long\n\n1. A thesis\n${claims.join('\n')}` },
  ]);
  await expect(importResult(page)).toContainText('no room left');
  await page.keyboard.press('o');
  await expect(entries(page)).toHaveCount(2);
});

/** The texts in a ZIP file whose entries are stored as they are, by name. */
function unpacked(zip: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, name, extra, comment] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files.set(zip.toString('utf8', at + 46, at + 46 + name), zip.toString('utf8', start, start + size));
    at += 46 + name + extra + comment;
  }
  return files;
}
