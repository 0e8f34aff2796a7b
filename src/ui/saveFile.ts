/** Saves files to the reader's computer. */

/** How long the file stays available, ms: the browser reads it only after the press. */
const KEPT_MS = 60_000;

/** Saves a file. @param name its name, unless the reader chooses another */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
