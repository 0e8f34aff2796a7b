/** Long work in short tasks, so that the page answers in between. */

/** How long one task may take, ms. */
const SLICE_MS = 12;

/** Joins what a generator yields, a slice at a time. */
export async function joinInSlices(parts: Iterable<string>): Promise<string> {
  const all: string[] = [];
  let start = performance.now();
  for (const part of parts) {
    all.push(part);
    if (performance.now() - start < SLICE_MS) continue;
    // oxlint-disable-next-line no-await-in-loop -- one after the other, with the page in between, is the point
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
  return all.join('');
}
