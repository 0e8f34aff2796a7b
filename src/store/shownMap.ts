/**
 * What of the open map is shown, by which arguments are opened, kept by reference: Back, a link, or closing what was
 * opened brings the very same map again, so that nothing that follows from it is computed or laid out anew.
 */
import type { ArgumentMap } from '@/domain/schema';
import { lastPer } from '@/view/derived';
import { shownMap } from '@/view/innerSteps';
import { indexOf } from '@/view/mapIndex';
import type { OpenMap } from './state';

/** How many are kept of one map. */
const KEPT = 6;
const made = new WeakMap<ArgumentMap, Map<string, ArgumentMap>>();

/**
 * The map while these arguments are opened; the map itself where nothing of it is missing.
 * @param steps ids of arguments, in any order; others say nothing
 */
export const shownMapOf = lastPer((map: ArgumentMap, steps: readonly string[]): ArgumentMap => {
  const inner = indexOf(map).innerSteps();
  if (inner.size === 0) return map;
  const opened = steps.filter((id) => inner.has(id)).toSorted();
  const kept = made.get(map) ?? new Map<string, ArgumentMap>();
  const key = JSON.stringify(opened);
  const shown = kept.get(key) ?? shownMap(map, opened);
  // The newest last: the one that was not asked for the longest goes.
  kept.delete(key);
  kept.set(key, shown);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  made.set(map, kept);
  return shown;
});

const opens = new WeakMap<ArgumentMap, { readonly of: OpenMap; readonly shown: OpenMap }>();

/** What came with a map, with what is shown of it in its place. */
export function shownOpen(open: OpenMap, steps: readonly string[]): OpenMap {
  const map = shownMapOf(open.map, steps);
  if (map === open.map) return open;
  const known = opens.get(map);
  if (known?.of === open) return known.shown;
  const shown = { ...open, map };
  opens.set(map, { of: open, shown });
  return shown;
}
