/** Gives the reader a file. */

/** Kept for so long, since a browser takes the file only after the press is over, ms. */
const KEPT_MS = 60_000;

/** @param name what the file is called where the reader does not say otherwise */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
