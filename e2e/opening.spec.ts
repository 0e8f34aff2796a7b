import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { importResult, chooseFiles, dropFiles } from './give.ts';
import { expect, test } from './page.ts';
import { article, claim, map } from './shippedMap.ts';

const sample = (name: string): string =>
  readFileSync(new URL(`../src/formats/testing/samples/${name}`, import.meta.url), 'utf8');
const TEA = { name: 'tea.kialo.txt', text: sample('tea.kialo.txt') };
const AIF = { name: 'nodeset664.json', text: sample('nodeset664.aif.json') };
const SHIPPED = {
  name: 'map.json',
  text: readFileSync(new URL('../data/moscow-2016/map.json', import.meta.url), 'utf8'),
};
const cards = (page: Page) => page.locator('.react-flow__node-claim');

async function openPage(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await expect(cards(page).first()).toBeVisible();
}

/** What opens a map does not load the page anew. */
async function mark(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  return async () => expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
}

test.describe('a file of another format', () => {
  test('is chosen, read like a shipped map, and reported on', async ({ page }) => {
    await openPage(page);
    const isStillThere = await mark(page);
    await chooseFiles(page, [TEA]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Should tea be free at work?');
    await expect(cards(page)).toHaveCount(16);
    await expect(importResult(page)).toContainText(
      '“tea.kialo.txt” was read as Kialo export: 16 claims, 15 relations.',
    );
    await isStillThere();
    expect(new URL(page.url()).search).toBe('?map=my.should-tea-be-free-at-work');
    await page.getByRole('button', { name: 'Full report' }).click();
    const report = page.getByRole('dialog', { name: 'How the file was read' });
    await expect(report.getByRole('row', { name: /^link 4 / })).toBeVisible();
    await expect(report.getByText(/Line \d+/).first()).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    // The same lenses, panel and outline as any map.
    await page.keyboard.press('4');
    await expect(page.getByRole('row').nth(2)).toBeVisible();
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Start with the main answer' }).click();
    await expect(page.getByText('Read from tea.kialo.txt.')).toBeVisible();
  });

  test('is there again after a reload, and Back leads to the map before it', async ({ page }) => {
    await openPage(page);
    await dropFiles(page, [AIF]);
    await expect(cards(page)).toHaveCount(26);
    await page.reload();
    await expect(cards(page)).toHaveCount(26);
    await expect(importResult(page)).toHaveCount(0);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(map.question);
    await expect(cards(page)).toHaveCount(map.claims.length);
    await page.goForward();
    await expect(cards(page)).toHaveCount(26);
  });

  test('opens from a drop anywhere, with a word where it will fall', async ({ page }) => {
    await openPage(page);
    await page.evaluate(() => {
      const carried = new DataTransfer();
      carried.items.add(new File(['x'], 'x.txt'));
      document.body.dispatchEvent(
        new DragEvent('dragover', { dataTransfer: carried, bubbles: true, cancelable: true }),
      );
    });
    await expect(page.getByText('Drop the file to open it')).toBeVisible();
    await page.evaluate(() => document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true })));
    await expect(page.getByText('Drop the file to open it')).toHaveCount(0);
    await dropFiles(page, [TEA]);
    await expect(cards(page)).toHaveCount(16);
  });

  test('opens from the clipboard, and in a field the text stays text', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPage(page);
    await page.evaluate((text) => navigator.clipboard.writeText(text), TEA.text);
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Control+v');
    await expect(page.getByRole('combobox')).not.toHaveValue('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+v');
    await expect(importResult(page)).toContainText('The pasted text was read as Kialo export');
    await expect(cards(page)).toHaveCount(16);
  });

  test('opens from a field for pasted text, by keys alone', async ({ page }) => {
    await openPage(page);
    await page.keyboard.press('o');
    await page.getByRole('button', { name: 'Paste text' }).press('Enter');
    const field = page.getByLabel('The text of a debate');
    await expect(field).toBeFocused();
    await field.fill(TEA.text);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(cards(page)).toHaveCount(16);
  });

  test('opens with its texts when they are chosen together', async ({ page }) => {
    await openPage(page, './?map=darwin-1859');
    await dropFiles(page, [{ name: 'article.txt', text: article }, SHIPPED]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(map.question);
    await page.keyboard.press('t');
    await expect(page.locator('.article mark, .article [role="button"]').first()).toBeVisible();
    await expect(page.getByRole('alert')).not.toContainText('could not be loaded');
  });

  test('opens several at once: the first is shown, the others are reported and kept', async ({ page }) => {
    await openPage(page);
    await dropFiles(page, [TEA, AIF, { name: 'broken.json', text: '{"version": 1,' }]);
    await expect(page.getByRole('dialog', { name: 'The file cannot be opened' })).toContainText(
      'broken.json',
    );
    await page.keyboard.press('Escape');
    await expect(importResult(page)).toContainText('1 other map came with it and is kept there.');
    await page.keyboard.press('o');
    await expect(page.locator('.dialog-list-entry').filter({ hasText: 'read on' })).toHaveCount(2);
  });
});

test('inner steps of arguments are read, saved and reported with the rest', async ({ page }) => {
  await openPage(page);
  const name = 'populism.argdown';
  await dropFiles(page, [{ name, text: sample(name) }]);
  await expect(importResult(page)).toContainText(
    /\d+ claims, \d+ relations, and \d+ inner steps of arguments\./,
  );
  await page.keyboard.press('s');
  await expect(page.getByText('This map is only in your browser')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ]);
  const saved: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(JSON.stringify(saved)).toContain('"within":');
});

test.describe('a link to a file of this site', () => {
  test('opens it, and what is chosen in it stays in the address', async ({ page }) => {
    await page.route('**/debates/tea.kialo.txt', (route) => route.fulfill({ body: TEA.text }));
    await openPage(page, './?file=debates/tea.kialo.txt');
    await expect(cards(page)).toHaveCount(16);
    await cards(page).first().click();
    await expect.poll(() => page.url()).toMatch(/\?file=debates\/tea\.kialo\.txt&claim=/);
    await page.reload();
    await expect(page.getByRole('complementary')).toBeVisible();
    await expect(cards(page)).toHaveCount(16);
  });

  test('to another site is refused, and nothing is asked of it', async ({ page }) => {
    await page.goto('./?file=https://example.org/tea.txt');
    await expect(page.getByText('on another site')).toBeVisible();
    await page.goto('./?file=//example.org/tea.txt');
    await expect(page.getByText('on another site')).toBeVisible();
    await page.goto('./?file=javascript:alert(1)');
    await expect(page.getByText('on another site')).toBeVisible();
  });

  test('is given up while it is on its way, and the page says so', async ({ page }) => {
    await page.route('**/debates/slow.json', () => new Promise(() => undefined));
    await page.goto('./?file=debates/slow.json');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('The file in this link was not opened.')).toBeVisible();
    await expect(page.getByText(/abort/i)).toHaveCount(0);
  });

  test('tells what is wrong with it, where a map would be', async ({ page }) => {
    const text = JSON.stringify({ ...map, claims: [{ id: 'a' }] });
    await page.route('**/debates/broken.json', (route) => route.fulfill({ body: text }));
    await page.goto('./?file=debates/broken.json');
    await expect(page.getByRole('heading', { name: 'This map cannot be shown' })).toBeVisible();
    await expect(page.getByText('"gist" is missing', { exact: false }).first()).toBeVisible();
  });
});

test.describe('what cannot be opened', () => {
  test('is reported with the place of each fault, and the map before it stays', async ({ page }) => {
    await openPage(page, './?claim=crossroads');
    const text = SHIPPED.text
      .replace('"kind": "support"', '"kind": "agree"')
      .replace('"reported": "author"', '"reported": "rumour"');
    await chooseFiles(page, [{ name: 'mine.json', text }]);
    const dialog = page.getByRole('dialog', { name: 'The file cannot be opened' });
    for (const word of ['agree', 'rumour']) {
      await expect(dialog.getByRole('listitem').filter({ hasText: word })).toContainText(
        /Line \d+, column \d+/,
      );
    }
    expect(await violationsOn(page)).toEqual([]);
    // No key of the page works beneath it.
    await page.keyboard.press('s');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await expect(dialog).toContainText('The map that was open before is still open.');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('complementary')).toContainText(claim('crossroads').gist);
  });

  test('is too large by its size alone', async ({ page }) => {
    await openPage(page);
    await page.evaluate(() => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(64 * 1024 * 1024 + 1)], 'large.json'));
      const options = { dataTransfer: carried, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('drop', options));
    });
    await expect(page.getByText('larger than 64 MiB')).toBeVisible();
  });

  test('has a question where only the reader can tell its format', async ({ page }) => {
    await openPage(page);
    await dropFiles(page, [{ name: 'list.json', text: '{"nodes": [], "edges": []}' }]);
    const dialog = page.getByRole('dialog', { name: 'Which format is it?' });
    await expect(dialog).toContainText('list.json could be AIF or SADFace');
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Read it as SADFace' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(
      importResult(page).or(page.getByRole('dialog', { name: 'The file cannot be opened' })),
    ).toBeVisible();
  });

  test('is given up without an answer', async ({ page }) => {
    await openPage(page);
    await dropFiles(page, [{ name: 'list.json', text: '{"nodes": [], "edges": []}' }]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(cards(page)).toHaveCount(map.claims.length);
  });
});

test.describe('a file that takes long', () => {
  /** A worker that never answers, as a reader that a file keeps busy; it says when it is ended. */
  const hangs = (page: Page): Promise<unknown> =>
    page.addInitScript(() => {
      const Real = window.Worker;
      window.Worker = class extends Real {
        override postMessage(): void {
          Object.assign(window, { asked: true });
        }
        override terminate(): void {
          Object.assign(window, { ended: true });
          super.terminate();
        }
      };
    });
  const isEnded = (page: Page): Promise<boolean> => page.evaluate(() => 'ended' in window);

  test('shows what is done, and is given up with its worker', async ({ page }) => {
    await hangs(page);
    await openPage(page);
    await dropFiles(page, [TEA]);
    const bar = page.getByRole('region', { name: 'Opening a file' });
    await expect(bar).toContainText('tea.kialo.txt');
    await expect(bar.getByRole('progressbar')).toBeVisible();
    expect(await isEnded(page)).toBe(false);
    await bar.getByRole('button', { name: 'Cancel' }).click();
    await expect(bar).toHaveCount(0);
    await expect.poll(() => isEnded(page)).toBe(true);
    await expect(cards(page)).toHaveCount(map.claims.length);
    await page.keyboard.press('o');
    await expect(page.getByText('What you open is saved in this browser')).toBeVisible();
  });

  test('is ended at its time limit, with a sentence', async ({ page }) => {
    await hangs(page);
    await page.clock.install();
    await openPage(page);
    await dropFiles(page, [TEA]);
    await expect(page.getByRole('region', { name: 'Opening a file' })).toBeVisible();
    await expect.poll(() => page.evaluate(() => 'asked' in window)).toBe(true);
    await page.clock.fastForward(61_000);
    await expect(page.getByText('took longer than the limit of 60 s and was ended')).toBeVisible();
    expect(await isEnded(page)).toBe(true);
  });

  test('is refused in a sentence where the browser starts no worker', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await openPage(page);
    await dropFiles(page, [TEA]);
    await expect(page.getByText('could not be loaded or started')).toBeVisible();
  });
});

for (const [theme, width, height] of [
  ['light', 1440, 900],
  ['dark', 390, 844],
] as const) {
  test(`the dialog of debates has no accessibility faults (${theme}, ${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await dropFiles(page, [TEA]);
    await expect(importResult(page)).toBeVisible();
    await page.keyboard.press('o');
    await expect(page.getByText('read on')).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
  });
}
