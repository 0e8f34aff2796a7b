/**
 * From a map's file and the texts beside it to a map whose quotes stand, or every fault. Pure: the page runs
 * it for a short file, and the worker beside the page for a long one.
 */
import { checkMap } from '@/analysis/checkMap';
import { quotesStand } from '@/analysis/quoteRules';
import type { Reading } from '@/domain/fault';
import { locateFaults } from '@/domain/locate';
import { readMap } from '@/domain/readMap';
import type { ArgumentMap } from '@/domain/schema';

/** Texts of sources, by the name of their file. */
export type TextFiles = ReadonlyMap<string, string>;

/**
 * Reads one map. Quotes from a source whose text is not among the files are passed over; `sourceTexts` tells
 * which those are.
 */
export function readFile(file: string, texts: TextFiles): Reading<ArgumentMap> {
  const reading = readMap(file);
  if (!reading.ok) return reading;
  const faults = checkMap(reading.value, sourceTexts(reading.value.sources, texts).texts, [quotesStand]);
  return faults.length === 0 ? reading : { ok: false, faults: locateFaults(file, faults) };
}

/** The text of each source, by the source's id, and the titles of those whose text did not come. */
export function sourceTexts(
  sources: ArgumentMap['sources'],
  files: TextFiles,
): { readonly texts: ReadonlyMap<string, string>; readonly missing: readonly string[] } {
  const texts = new Map<string, string>();
  const missing: string[] = [];
  for (const source of sources) {
    const text = source.body ?? files.get(source.text ?? '');
    if (text === undefined) missing.push(source.title);
    else texts.set(source.id, text);
  }
  return { texts, missing };
}
