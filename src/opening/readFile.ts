/**
 * From a map's file to a map, or every fault. Pure: the page runs it for a short file, and the worker beside the
 * page for a long one. Whether quotes stand in their sources is no question of the format: texts change, and the
 * map is shown all the same (`analysis/quoteTally.ts` tells the reader).
 */
import type { Reading } from '@/domain/fault';
import { TOO_LARGE } from '@/domain/readJson';
import { readMap } from '@/domain/readMap';
import { type ArgumentMap, LIMITS } from '@/domain/schema';

/** Reads one map. A file is refused by its size before anything else is done with it. */
export function readBytes(file: ArrayBuffer): Reading<ArgumentMap> {
  if (file.byteLength > LIMITS.fileBytes) return { ok: false, faults: [TOO_LARGE] };
  return readMap(new TextDecoder().decode(file));
}
