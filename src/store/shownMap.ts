/** The map with its open arguments. Keeps the last few, so that going back to one lays out nothing anew. */
import type { ArgumentMap } from '@/domain/schema';
import { lastPer, oncePer } from '@/view/derived';
import { shownMap } from '@/view/innerSteps';
import { indexOf } from '@/view/mapIndex';
import type { OpenMap } from './state';

/** How many are kept of one map. */
const KEPT = 6;
/** By the ids of their open arguments, the last used at the end. */
const keptOf = oncePer<ArgumentMap, Map<string, ArgumentMap>>(() => new Map());

/**
 * The map while these arguments are open; the map itself if nothing of it is hidden.
 * @param steps ids of arguments, in any order; others are ignored
 */
export const shownMapOf = lastPer((map: ArgumentMap, steps: readonly string[]): ArgumentMap => {
  const inner = indexOf(map).innerSteps();
  if (inner.size === 0) return map;
  const opened = steps.filter((id) => inner.has(id)).toSorted();
  const kept = keptOf(map);
  const key = JSON.stringify(opened);
  const shown = kept.get(key) ?? shownMap(map, opened);
  kept.delete(key);
  kept.set(key, shown);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return shown;
});

const withMap = lastPer((map: ArgumentMap, open: OpenMap): OpenMap => ({ ...open, map }));

/** The open map with only its open arguments. */
export function shownOpen(open: OpenMap, steps: readonly string[]): OpenMap {
  const map = shownMapOf(open.map, steps);
  return map === open.map ? open : withMap(map, open);
}
