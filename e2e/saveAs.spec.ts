/** The map as a file of each format, saved from the page. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { readMap } from '../src/domain/readMap.ts';
import { violationsOn } from './axe.ts';
import { expect, test } from './page.ts';
import { article, claim, map } from './shippedMap.ts';

async function openShare(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

const select = (page: Page) => page.getByRole('combobox', { name: 'Save the map as' });

/** Chooses a format, saves, and gives the file's path and text. */
async function saved(page: Page, format: string, ending: string) {
  await select(page).selectOption({ label: `${format} (${ending})` });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${map.id}${ending}`);
  const path = await download.path();
  return { path, download, text: readFileSync(path, 'utf8') };
}

const said = (page: Page) => page.getByRole('status').filter({ hasText: `Saved as ${map.id}` });

test.describe('saving the map', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('as Standpoint holds the whole debate in one file', async ({ page }) => {
    await openShare(page);
    const { text } = await saved(page, 'Standpoint', '.json');
    await expect(said(page)).toContainText('The file has everything in the map.');
    const reading = readMap(text);
    if (!reading.ok) throw new Error('it does not read back');
    const [source] = reading.value.sources;
    expect(source?.body).toBe(article);
    const { text: _, ...rest } = map.sources[0] ?? { text: '' };
    expect({ ...reading.value, sources: [] }).toEqual({ ...map, sources: [] });
    expect(source).toEqual({ ...rest, body: article });
  });

  test('as a web page has the map drawn, and stands by itself', async ({ page, context }, info) => {
    await openShare(page, './?lens=viewpoints');
    const { download } = await saved(page, 'Web page', '.html');
    await expect(said(page)).toContainText('In another form: 54 ids.');
    await expect(said(page)).not.toContainText('Left out');
    const path = info.outputPath('page.html');
    await download.saveAs(path);
    const other = await context.newPage();
    const trouble: string[] = [];
    other.on('console', (message) => trouble.push(message.text()));
    await other.goto(pathToFileURL(path).href);
    await expect(other.locator('.card')).toHaveCount(map.claims.length);
    await expect(other.locator('.claim .words')).toHaveCount(map.claims.length);
    await expect(other.locator('.article')).toContainText('Military officials and experts');
    // No word leaves its card, in whatever font the page is read.
    const beyond = await other.locator('.card g').evaluateAll((cards) =>
      cards.flatMap((card) => {
        const frame = card.querySelector('rect')?.getBoundingClientRect();
        return [...card.querySelectorAll('text')].flatMap((line) =>
          line.getBoundingClientRect().right > (frame?.right ?? 0) ? [line.textContent] : [],
        );
      }),
    );
    expect(beyond).toEqual([]);
    expect(trouble).toEqual([]);
    await other.close();
  });

  for (const [format, ending, start, loss] of [
    ['AIF', '.aif.json', /^\{\s*"/, null],
    ['Markdown', '.md', /^# The Moscow Conference/, 'Left out: 1 source text.'],
    ['DOT', '.dot', /^digraph \{/, 'Left out: 90 quotes.'],
    ['GraphML', '.graphml', /^<\?xml /, 'Left out: 90 quotes.'],
  ] as const) {
    test(`as ${format} says what it leaves out`, async ({ page }) => {
      await openShare(page);
      const { text } = await saved(page, format, ending);
      expect(text).toMatch(start);
      expect(text).toContain(claim('helpful-in-syria').text);
      if (loss !== null) await expect(said(page)).toContainText(loss);
      // What was said of one format does not stand beside another.
      await select(page).selectOption({ index: 0 });
      await expect(said(page)).toHaveCount(0);
    });
  }

  test('is done by keys, and tells what each format is for', async ({ page }) => {
    await openShare(page);
    await select(page).focus();
    await expect(select(page)).toHaveAccessibleDescription('Everything in one file.');
    await page.keyboard.type('Mark');
    await expect(select(page)).toHaveValue('markdown');
    await expect(select(page)).toHaveAccessibleDescription('An outline to read, with all quotes.');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Save file' })).toBeFocused();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await download;
    await expect(page.getByRole('button', { name: 'Save file' })).toBeFocused();
    await expect(said(page)).toBeVisible();
    expect(await violationsOn(page, 'dialog')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('a format whose code cannot be loaded is reported, and the others still work', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    ...(baseURL ? { baseURL } : {}),
  });
  const assets = fileURLToPath(new URL('../dist/assets', import.meta.url));
  const [writer = '', ...others] = readdirSync(assets).filter(
    (name) =>
      /^write-.*\.js$/.test(name) && readFileSync(`${assets}/${name}`, 'utf8').includes('graphdrawing'),
  );
  expect([writer, others]).toEqual([expect.stringMatching(/^write-/), []]);
  await page.route(`**/${writer}`, (route) => route.abort());
  await openShare(page);
  await select(page).selectOption('graphml');
  await page.getByRole('button', { name: 'Save file' }).click();
  await expect(page.getByRole('dialog')).toContainText('The code for this format could not be loaded.');
  await saved(page, 'Markdown', '.md');
  await page.close();
});

test.describe('saving the map on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('has room for a thumb, and draws the map that is not on the screen', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('button', { name: 'Share', exact: true }).tap();
    for (const part of [select(page), page.getByRole('button', { name: 'Save file' })]) {
      expect((await part.boundingBox())?.height).toBeGreaterThanOrEqual(40);
    }
    const { text } = await saved(page, 'Web page', '.html');
    expect(text.match(/class="card /g)).toHaveLength(map.claims.length);
    expect(await violationsOn(page, 'dialog')).toEqual([]);
  });
});
