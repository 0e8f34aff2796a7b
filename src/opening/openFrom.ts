/** Opens a map from any source. The result is a map, a refusal or a question; store and screen stay as they are. */
import type { CatalogueEntry } from '@/storage/catalogue';
import { fetchShipped } from '@/storage/shipped';
import { type Opened, type OpenOptions, opened, type Source } from './opened';
import { isLarge, readMapFile, startReader } from './readClient';

/** Rejects only with an `AbortError`, when `signal` aborts. */
export async function openFrom(source: Source, options: OpenOptions): Promise<Opened> {
  const { signal } = options;
  try {
    signal.throwIfAborted();
    if (source.type === 'shipped') return await openShipped(source.entry, signal);
    const { openImported } = await import('./openImported').catch(() => {
      throw new Error(
        'Part of this page could not be loaded, so nothing else can be opened. Check your connection and reload the page.',
      );
    });
    return await openImported(source, options);
  } catch (error) {
    signal.throwIfAborted();
    return { state: 'refused', sentence: sentenceOf(error), files: [] };
  }
}

/** The sentence of an error, for the reader. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function openShipped(entry: CatalogueEntry, signal: AbortSignal): Promise<Opened> {
  // The worker starts while the files are being fetched.
  const reader = isLarge(entry.bytes, entry.proof) ? startReader() : undefined;
  try {
    const { map: file, texts, positions } = await fetchShipped(entry, signal);
    const reading = await readMapFile({ file, texts, proof: entry.proof, reader }, signal);
    if (!reading.ok) {
      const { title } = entry;
      const sentence = `The file of “${title}” does not follow the format. Each fault is listed below with its place.`;
      return { state: 'refused', sentence, files: [{ name: title, ...reading }] };
    }
    const map = reading.value;
    return opened({ key: map.id, map, positions: await positions, report: null }, texts, entry.bytes);
  } finally {
    reader?.end();
  }
}
