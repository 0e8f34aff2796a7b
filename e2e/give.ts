/** Opens files in the page as a reader does: by choosing or by dropping them. */
import type { Page } from '@playwright/test';
import { expect } from './page.ts';

export interface ImportedFile {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** Opens the dialog of debates and chooses files in it. */
export async function chooseFiles(page: Page, files: readonly ImportedFile[]): Promise<void> {
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

/** Drops files on the page, with the events that a browser sends. */
export async function dropFiles(page: Page, files: readonly ImportedFile[]): Promise<void> {
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
    if (happens('dragover')) throw new Error('the page does not accept dropped files');
    happens('drop');
  }, given);
}

/** The import result that the page shows. */
export function importResult(page: Page) {
  return page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Full report' }) });
}
