import type { Page } from '@playwright/test';
import { openLarge } from './largeMap.ts';
import { expect, test } from './page.ts';
import { map } from './shippedMap.ts';

test.use({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });

/** Opens the page and waits until what is printed can be there at once. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.react-flow__node-claim, [role="treegrid"]').first()).toBeVisible();
  await canPrint(page);
}

/** Waits until the page has fetched what it prints, so that paper is there as soon as printing begins. */
async function canPrint(page: Page): Promise<void> {
  const tryOut = (): Promise<boolean> =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const isThere = document.querySelector('.print-view') !== null;
      window.dispatchEvent(new Event('afterprint'));
      return isThere;
    });
  await expect.poll(tryOut).toBe(true);
  await expect(page.locator('.print-view')).toHaveCount(0);
}

/** As the browser does around printing, which no test can look into. */
async function beginPrint(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

for (const address of ['./', './?lens=outline&claim=helpful-in-syria', './?viewpoints=china&hidden=remove']) {
  test(`paper holds the whole debate, dark on white, from ${address}`, async ({ page }) => {
    await open(page, address);
    await beginPrint(page);
    const paper = page.locator('.print-view');
    await expect(page.locator('.page')).toBeHidden();
    await expect(paper.getByRole('heading', { level: 1 })).toHaveText(map.question);
    await expect(paper).toContainText('54 claims by 12 speakers from 7 viewpoints.');
    const text = (await paper.textContent()) ?? '';
    for (const item of map.claims) {
      expect(text).toContain(item.text);
      for (const quote of item.quotes) expect(text).toContain(quote.exact);
    }
    for (const source of map.sources) expect(text).toContain(source.title);
    await expect(paper.locator('svg title').first()).toHaveText(map.question);
    await expect(paper.locator('svg svg > g > rect:first-of-type')).toHaveCount(map.claims.length);
    const looks = await paper.evaluate((element) => ({
      paper: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(element).color,
      card: element.querySelector('svg svg > g > rect')?.getAttribute('fill'),
      buttons: element.querySelectorAll('button, input, a').length,
    }));
    expect(looks).toEqual({
      paper: 'rgb(255, 255, 255)',
      ink: 'rgb(28, 27, 24)',
      card: '#ffffff',
      buttons: 0,
    });
    const box = await paper.locator('.print-map > svg').boundingBox();
    expect(box?.width).toBeGreaterThan(600);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await expect(paper).toHaveCount(0);
    await expect(page.locator('.page')).toBeVisible();
  });
}

test('a PDF has the map on one sheet that lies, among sheets that stand', async ({ page }) => {
  await open(page, './');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const boxes = [...pdf.toString('latin1').matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const sheets = boxes.map(([, width, height]) => (Number(width) > Number(height) ? 'lies' : 'stands'));
  expect(sheets.length).toBeGreaterThan(4);
  expect(sheets.flatMap((sheet, place) => (sheet === 'lies' ? [place] : []))).toEqual([1]);
});

test('a map too large for a sheet is printed in words alone, and the page says so', async ({ page }) => {
  await openLarge(page, 300);
  await canPrint(page);
  await beginPrint(page);
  const paper = page.locator('.print-view');
  await expect(paper).toContainText('The map is not printed here');
  await expect(paper.locator('.print-map')).toBeHidden();
  expect(await paper.textContent()).toContain('Claim 299:');
});

test('the button in the share dialog prints, by key', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      document.body.dataset['printed'] = String(document.querySelectorAll('.print-view svg').length > 0);
    };
  });
  // At once, without the pause after which its code comes by itself.
  await page.goto('./');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Print or save as PDF' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'true');
});
