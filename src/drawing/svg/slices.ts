/** Writes a file in short tasks, so that the page stays responsive. */
import { yieldToPage } from '@/ui/yieldToPage';

/* oxlint-disable no-restricted-globals -- the clock decides when the page gets its turn, never what is written */

/** How long one task may take, ms. */
const SLICE_MS = 12;

/** Writes what a generator yields into a blob, slice by slice; the whole is never one string. */
export async function writeInSlices(parts: Iterable<string>, type: string): Promise<Blob> {
  const written: Blob[] = [];
  let slice: string[] = [];
  let start = performance.now();
  for (const part of parts) {
    slice.push(part);
    if (performance.now() - start < SLICE_MS) continue;
    written.push(new Blob(slice));
    slice = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other, with the page in between, is the point
    await yieldToPage();
    start = performance.now();
  }
  return new Blob([...written, ...slice], { type });
}
