/** The ways in which a reader brings a debate to the page. */
import type { Page } from '@playwright/test';
import { expect } from './page.ts';

export interface GivenFile {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** Chooses files in the dialog of debates, which is opened for it. */
export async function chooseFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog', { name: 'Debates' })).toBeVisible();
  await page.getByLabel('Files to open').setInputFiles(
    files.map(({ name, text }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(text),
    })),
  );
}

/** Drags files over the page and lets them fall, as the browser tells a page of it. */
export async function dropFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  const given = files.map(({ name, text }) => ({ name, text: Buffer.from(text).toString('base64') }));
  await page.evaluate((list) => {
    const carried = new DataTransfer();
    for (const { name, text } of list) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      carried.items.add(new File([bytes], name));
    }
    const happens = (type: string): boolean =>
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }),
      );
    if (happens('dragover')) throw new Error('the page does not take what is held over it');
    happens('drop');
  }, given);
}

/** What the page says of the file that it has just opened. */
export function arrival(page: Page) {
  return page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Full report' }) });
}
