/** The open map as it is shown, and what follows from it alone. */
import type { Answer } from '@/analysis/mainAnswers';
import type { Meetings } from '@/analysis/sides';
import type { Summary } from '@/analysis/summary';
import type { ArgumentGraph } from '@/domain/graph';
import type { ArgumentMap, Report } from '@/domain/schema';
import { lastPer } from '@/view/derived';
import { indexOf, type MapIndex } from '@/view/mapIndex';
import type { AppState, OpenMap } from '../state';
import { shownOpen } from '../shownMap';

/** The map as its file has it, inner steps and all: what addresses name, and what is saved or handed on. */
export function selectWholeMap(state: AppState): ArgumentMap | null {
  return state.document.status === 'open' ? state.document.open.map : null;
}

/** The open map as it is shown: without the inner steps of arguments that are not opened. */
export function selectOpen(state: AppState): OpenMap | null {
  return state.document.status === 'open' ? shownOpen(state.document.open, state.view.steps) : null;
}

/** What an address calls the open map. */
export function selectKey(state: AppState): string | null {
  return selectOpen(state)?.key ?? null;
}

/** What reading the open map's file has made of it; `null` where it did not come from a file of the reader. */
export function selectReport(state: AppState): Report | null {
  return selectOpen(state)?.report ?? null;
}

export function selectMap(state: AppState): ArgumentMap | null {
  return selectOpen(state)?.map ?? null;
}

/** What follows from the map that is shown. */
export function selectIndex(state: AppState): MapIndex | null {
  const map = selectMap(state);
  return map === null ? null : indexOf(map);
}

export function selectGraph(state: AppState): ArgumentGraph | null {
  return selectIndex(state)?.graph() ?? null;
}

const NO_ANSWERS: readonly Answer[] = [];
/** The claims that the map's question is answered by, those with the most reasons first. */
export function selectAnswers(state: AppState): readonly Answer[] {
  return selectIndex(state)?.answers() ?? NO_ANSWERS;
}

const NO_IDS: readonly string[] = [];
/** Ids of the same claims, in the same order. */
export function selectMainAnswers(state: AppState): readonly string[] {
  return selectIndex(state)?.answerIds() ?? NO_IDS;
}

const NO_MEETINGS: Meetings = { agreements: [], clashes: [] };
/** Where the sides of the debate agree and clash. */
export function selectMeetings(state: AppState): Meetings {
  return selectIndex(state)?.meetings() ?? NO_MEETINGS;
}

/** Ids of all claims in the order in which their sources bring them. */
export function selectReadingOrder(state: AppState): readonly string[] {
  const open = selectOpen(state);
  return open === null ? NO_IDS : indexOf(open.map).readingOrder(open.texts);
}

/** What the map holds, in figures. */
export function selectSummary(state: AppState): Summary | null {
  return selectIndex(state)?.summary() ?? null;
}

const NO_STEPS: ReadonlyMap<string, readonly string[]> = new Map();
/** For each argument that has something within it the ids of its inner claims, shown or not. */
export function selectInnerSteps(state: AppState): ReadonlyMap<string, readonly string[]> {
  const map = selectWholeMap(state);
  return map === null ? NO_STEPS : indexOf(map).innerSteps();
}

const closedIn = lastPer(
  (inner: ReadonlyMap<string, readonly string[]>, steps: readonly string[]): ReadonlyMap<string, number> =>
    new Map([...inner].flatMap(([id, claims]) => (steps.includes(id) ? [] : [[id, claims.length] as const]))),
);
/** For each argument that is not opened how many claims are within it. */
export function selectClosedSteps(state: AppState): ReadonlyMap<string, number> {
  return closedIn(selectInnerSteps(state), state.view.steps);
}
