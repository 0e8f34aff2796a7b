import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chooseFiles, dropFiles } from './give.ts';
import { expect, test } from './page.ts';
import { map } from './shippedMap.ts';

interface Expected {
  readonly file: string;
  readonly outcome: 'map' | 'faults' | 'unclear' | 'any';
}

const folder = new URL('../src/formats/testing/hostile/', import.meta.url);
const expected: readonly Expected[] = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
/** So many in one page: each opens over what the one before has left. */
const IN_ONE_PAGE = 20;

/** What the page says: a map that has arrived, faults, or a question. */
async function outcomeOf(page: Page): Promise<string> {
  const arrived = page.getByRole('button', { name: 'Full report' });
  const faults = page.getByRole('dialog', { name: 'The file cannot be opened' });
  const question = page.getByRole('dialog', { name: 'Which format is it?' });
  await expect(arrived.or(faults).or(question)).toBeVisible();
  if (await faults.isVisible()) return 'faults';
  return (await question.isVisible()) ? 'unclear' : 'map';
}

// The page's own fixture refuses every request to another host, every word on the console and every exception.
for (let start = 0; start < expected.length; start += IN_ONE_PAGE) {
  const some = expected.slice(start, start + IN_ONE_PAGE);
  test(`hostile files ${start + 1} to ${start + some.length} open no dialog, ask nothing and run nothing`, async ({
    page,
  }) => {
    const opened: string[] = [];
    page.on('dialog', (dialog) => {
      opened.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('popup', (popup) => opened.push(popup.url()));
    await page.goto('./');
    await expect(page.locator('.react-flow__node-claim').first()).toBeVisible();
    for (const { file, outcome } of some) {
      await chooseFiles(page, [{ name: file, text: readFileSync(new URL(file, folder)) }]);
      const found = await outcomeOf(page);
      if (outcome !== 'any') expect(`${file}: ${found}`).toBe(`${file}: ${outcome}`);
      if (found !== 'map') {
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        continue;
      }
      // All that is told of it stands on the screen, and nothing of it is more than words.
      await page.keyboard.press('4');
      await expect(page.getByRole('treegrid').or(page.getByText('This map has no claims.'))).toBeVisible();
      await page.getByRole('button', { name: 'Full report' }).click();
      await expect(page.getByRole('dialog', { name: 'How the file was read' })).toBeVisible();
      await page.keyboard.press('Escape');
      await page.keyboard.press('1');
      await page.getByRole('button', { name: 'Got it' }).click();
      const strange = await page.evaluate(() => [
        ...[...document.querySelectorAll('a[href]')]
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => /^\s*(?:javascript|data|vbscript):/i.test(href)),
        ...[...document.querySelectorAll('main script, main iframe, main object, main img, main embed')].map(
          ({ outerHTML }) => outerHTML,
        ),
        ...['polluted', 'hacked', 'pwned'].filter((name) => name in {} || name in window),
      ]);
      expect(strange).toEqual([]);
    }
    expect(opened).toEqual([]);
  });
}

test('a worker that a file keeps busy is ended, and the page answers all the while', async ({ page }) => {
  await page.clock.install();
  await page.goto('./');
  await expect(page.locator('.react-flow__node-claim').first()).toBeVisible();
  // The official lexer looks through all that follows at each comment that does not end: minutes, for this text.
  const text = `[A]: One.\n\n${'<!-- '.repeat(80_000)}`;
  await dropFiles(page, [{ name: 'busy.argdown', text }]);
  const bar = page.getByRole('region', { name: 'Opening a file' });
  await expect(bar).toContainText('Reading it as Argdown, for 20 seconds at most');
  await page.keyboard.press('4');
  await expect(page.getByRole('treegrid')).toBeVisible();
  await page.keyboard.press('1');
  await expect(bar).toBeVisible();
  await page.clock.fastForward(21_000);
  await expect(page.getByText('took longer than the limit of 20 s and was ended')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
});
