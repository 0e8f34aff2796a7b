/**
 * From a map's file and the texts beside it to a map whose quotes stand, or every fault. Pure: the page runs
 * it for a short file, and the worker beside the page for a long one.
 */
import { checkMap } from '@/analysis/checkMap';
import { quotesStand } from '@/analysis/quoteRules';
import type { Reading } from '@/domain/fault';
import { locateFaults } from '@/domain/locate';
import { TOO_LARGE } from '@/domain/readJson';
import { readMap } from '@/domain/readMap';
import { type ArgumentMap, LIMITS } from '@/domain/schema';
import { sourceTexts, type TextFiles } from './sourceTexts';

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

/** The same for a file as it comes, which is refused by its size before anything else is done with it. */
export function readBytes(file: ArrayBuffer, texts: TextFiles): Reading<ArgumentMap> {
  if (file.byteLength > LIMITS.fileBytes) return { ok: false, faults: [TOO_LARGE] };
  return readFile(new TextDecoder().decode(file), texts);
}
