/** Long work in short tasks, so that the page answers in between. */
import { yieldToPage } from '@/ui/yieldToPage';

/* oxlint-disable no-restricted-globals -- the clock decides when the page gets its turn, never what is written */

/** How long one task may take, ms. */
const SLICE_MS = 12;

/** Puts what a generator yields into a file, a slice at a time; no single text of the whole is ever made. */
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
