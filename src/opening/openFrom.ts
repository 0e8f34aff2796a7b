/** From any source to an open map, a refusal, or the question which format it is. Touches neither store nor screen. */
import type { CatalogueEntry } from '@/storage/catalogue';
import { fetchShipped } from '@/storage/shipped';
import { type Opened, type OpenOptions, opened, type Source } from './opened';
import { isLarge, readMapFile, startReader } from './readClient';

/** Opens a map. Rejects with an `AbortError` when `signal` ends it, and for nothing else. */
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

/** What an error says to the reader. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function openShipped(entry: CatalogueEntry, signal: AbortSignal): Promise<Opened> {
  // It starts while the files are on their way.
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
