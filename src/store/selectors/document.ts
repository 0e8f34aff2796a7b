/** The open map as it is shown, and what follows from it alone. */
import type { Summary } from '@/analysis/summary';
import type { ArgumentGraph } from '@/domain/graph';
import type { ArgumentMap, Report } from '@/domain/schema';
import { lastPer } from '@/view/derived';
import { indexOf, type MapIndex } from '@/view/mapIndex';
import type { AppState, OpenMap } from '../state';
import { shownOpen } from '../shownMap';

/** The whole map, inner steps and all: what addresses name, and what is saved. */
export function selectWholeMap(state: AppState): ArgumentMap | null {
  return state.document.status === 'open' ? state.document.open.map : null;
}

/** The open map without the inner steps of closed arguments. */
export function selectOpen(state: AppState): OpenMap | null {
  return state.document.status === 'open' ? shownOpen(state.document.open, state.view.steps) : null;
}

/** The name of the open map in an address. */
export function selectKey(state: AppState): string | null {
  return selectOpen(state)?.key ?? null;
}

/** The import report; `null` for a shipped map. */
export function selectReport(state: AppState): Report | null {
  return selectOpen(state)?.report ?? null;
}

export function selectMap(state: AppState): ArgumentMap | null {
  return selectOpen(state)?.map ?? null;
}

/** The index of the map that is shown. */
export function selectIndex(state: AppState): MapIndex | null {
  const map = selectMap(state);
  return map === null ? null : indexOf(map);
}

export function selectGraph(state: AppState): ArgumentGraph | null {
  return selectIndex(state)?.graph() ?? null;
}

const NO_IDS: readonly string[] = [];
/** Ids of the main answers, those with the most reasons first. */
export function selectMainAnswers(state: AppState): readonly string[] {
  return selectIndex(state)?.answerIds() ?? NO_IDS;
}

/** Ids of all claims in the order of their passages. */
export function selectReadingOrder(state: AppState): readonly string[] {
  const open = selectOpen(state);
  return open === null ? NO_IDS : indexOf(open.map).readingOrder(open.texts, state.placeQuote);
}

/** Figures of the map. */
export function selectSummary(state: AppState): Summary | null {
  return selectIndex(state)?.summary() ?? null;
}

const NO_STEPS: ReadonlyMap<string, readonly string[]> = new Map();
/** Ids of the inner claims of each argument that has any, shown or not. */
export function selectInnerSteps(state: AppState): ReadonlyMap<string, readonly string[]> {
  const map = selectWholeMap(state);
  return map === null ? NO_STEPS : indexOf(map).innerSteps();
}

const closedIn = lastPer(
  (inner: ReadonlyMap<string, readonly string[]>, steps: readonly string[]): ReadonlyMap<string, number> =>
    new Map([...inner].flatMap(([id, claims]) => (steps.includes(id) ? [] : [[id, claims.length] as const]))),
);
/** The number of inner claims of each closed argument. */
export function selectClosedSteps(state: AppState): ReadonlyMap<string, number> {
  return closedIn(selectInnerSteps(state), state.view.steps);
}
