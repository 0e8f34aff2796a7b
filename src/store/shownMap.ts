/**
 * What of the open map is shown, by which arguments are opened, kept by reference: Back, a link, or closing what was
 * opened brings the very same map again, so that nothing that follows from it is computed or laid out anew.
 */
import type { ArgumentMap } from '@/domain/schema';
import { innerSteps, shownMap } from '@/view/innerSteps';
import { memoizeLast } from '@/view/memoizeLast';
import type { OpenMap } from './documentSlice';
import type { AppState } from './store';

/** How many are kept of one map. */
const KEPT = 6;
const made = new WeakMap<ArgumentMap, Map<string, ArgumentMap>>();

const innerStepsOf = memoizeLast(innerSteps);

/**
 * The map while these arguments are opened; the map itself where nothing of it is missing.
 * @param steps ids of arguments, in any order; others say nothing
 */
export const shownMapOf = memoizeLast((map: ArgumentMap, steps: readonly string[]): ArgumentMap => {
  const inner = innerStepsOf(map);
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

/** The map as its file has it, inner steps and all: what addresses name, and what is saved or handed on. */
export function selectWholeMap(state: AppState): ArgumentMap | null {
  return state.document.status === 'open' ? state.document.open.map : null;
}

const NO_STEPS: ReadonlyMap<string, readonly string[]> = new Map();
/** For each argument that has something within it the ids of its inner claims, shown or not. */
export function selectInnerSteps(state: AppState): ReadonlyMap<string, readonly string[]> {
  const map = selectWholeMap(state);
  return map === null ? NO_STEPS : innerStepsOf(map);
}

const closedIn = memoizeLast(
  (inner: ReadonlyMap<string, readonly string[]>, steps: readonly string[]): ReadonlyMap<string, number> =>
    new Map([...inner].flatMap(([id, claims]) => (steps.includes(id) ? [] : [[id, claims.length] as const]))),
);
/** For each argument that is not opened how many claims are within it. */
export function selectClosedSteps(state: AppState): ReadonlyMap<string, number> {
  return closedIn(selectInnerSteps(state), state.view.steps);
}
