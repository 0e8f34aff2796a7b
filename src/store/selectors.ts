/**
 * What follows from the state, computed once for each input and kept by reference, so that a component
 * re-renders only when what it shows has changed.
 */
import { type Answer, mainAnswers } from '@/analysis/mainAnswers';
import { type OutlineRow, outlineOf, outlineOrder } from '@/analysis/outline/outline';
import { readingOrder } from '@/analysis/readingOrder';
import { type Meetings, meetings } from '@/analysis/sides';
import { type SpeakerCase, speakerCase } from '@/analysis/speakerCase';
import { type Summary, summaryOf } from '@/analysis/summary';
import { type ArgumentGraph, toGraph } from '@/domain/graph';
import type { ArgumentMap, Report } from '@/domain/schema';
import { type Emphasis, emphasisOf, NO_EMPHASIS } from '@/view/emphasis';
import { toColumns, toEnds } from '@/view/filterTable';
import { type Folding, foldingOf, isFoldable } from '@/view/fold';
import { selectOptions } from '@/view/mapLookups';
import { memoizeLast } from '@/view/memoizeLast';
import { pathBetween, type Step, scopePart } from '@/view/scope';
import type { Filters, Selection, ViewSettings } from '@/view/settings';
import {
  isFiltered,
  missesOf,
  type OptionCounts,
  optionCounts,
  partInAll,
  type VisiblePart,
  visiblePart,
} from '@/view/visible';
import type { OpenMap } from './documentSlice';
import { shownMapOf, shownOpen } from './shownMap';
import type { AppState } from './store';

/** How a claim or a relation looks beside what is selected, what is looked for and what is filtered. */
export type Look = 'plain' | 'selected' | 'near' | 'found' | 'hidden';

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

const graphOf = memoizeLast(toGraph);
export function selectGraph(state: AppState): ArgumentGraph | null {
  const map = selectMap(state);
  return map === null ? null : graphOf(map);
}

const EMPTY_PART: VisiblePart = { claims: new Set(), relations: new Set() };
const columnsOf = memoizeLast(toColumns);
const endsOf = memoizeLast(toEnds);
const filtered = memoizeLast((map: ArgumentMap, filters: Filters) =>
  missesOf({ map, columns: columnsOf(map), ends: endsOf(map) }, filters),
);
const partOf = memoizeLast(visiblePart);
/** The part of the map that passes the filters. */
export function selectFiltered(state: AppState): VisiblePart {
  const map = selectMap(state);
  return map === null ? EMPTY_PART : partOf(filtered(map, state.view.filters));
}

const foldedPart = memoizeLast(foldingOf);
/** What the reader's folds hide; `null` while nothing is folded. */
export function selectFolding(state: AppState): Folding | null {
  const graph = selectGraph(state);
  const { folded } = state.view;
  return graph === null || folded.length === 0 ? null : foldedPart(graph, folded);
}

/** Whether there is something to be folded beneath a claim, or to be unfolded. */
export function selectIsFoldable(state: AppState, claim: string): boolean {
  const graph = selectGraph(state);
  return graph !== null && (state.view.folded.includes(claim) || isFoldable(graph, claim));
}

const scoped = memoizeLast(scopePart);
/** What the reader has singled out; `null` for the whole map. */
export function selectScopePart(state: AppState): VisiblePart | null {
  const graph = selectGraph(state);
  const { scope } = state.view;
  return graph === null || scope === null ? null : scoped(graph, scope);
}

const presentOf = memoizeLast(partInAll);
/**
 * What is drawn at all, each thing in its place: what no fold hides, and, where the others are to leave or a way
 * is drawn alone, what is singled out. `null`: everything that has a place.
 */
export function selectPresent(state: AppState): VisiblePart | null {
  const { scope, hidden } = state.view;
  const isAlone = scope?.type === 'path' || hidden === 'remove';
  return presentOf(selectFolding(state)?.part ?? null, isAlone ? selectScopePart(state) : null);
}

const visibleOf = memoizeLast(partInAll);
/** What is to be seen in full: what passes the filters, is singled out and not folded away. */
export function selectVisible(state: AppState): VisiblePart {
  const unfolded = selectFolding(state)?.part ?? null;
  return visibleOf(unfolded, selectScopePart(state), selectFiltered(state)) ?? EMPTY_PART;
}

const NO_COUNTS: OptionCounts = new Map();
const countsOf = memoizeLast(optionCounts);
export function selectCounts(state: AppState): OptionCounts {
  const map = selectMap(state);
  return map === null ? NO_COUNTS : countsOf(filtered(map, state.view.filters));
}

const emphasis = memoizeLast(emphasisOf);
/** What is selected and what touches it directly. */
export function selectEmphasis(state: AppState): Emphasis {
  const graph = selectGraph(state);
  const { selection } = state.view;
  return graph === null || selection === null ? NO_EMPHASIS : emphasis(graph, selection);
}

const interestIn = memoizeLast(
  ({ claims, relations }: VisiblePart): Emphasis => ({
    claims: new Map([...claims].map((id) => [id, 'near' as const])),
    relations: new Map([...relations].map((id) => [id, 'near' as const])),
  }),
);
/** What the view should show: the selection with what touches it, or else what is singled out. */
export function selectInterest(state: AppState): Emphasis {
  const part = state.view.selection === null ? selectScopePart(state) : null;
  return part === null ? selectEmphasis(state) : interestIn(part);
}

/**
 * Whether all that does not stand out recedes: beside what is selected, or beside what a search has found. What is
 * singled out never does, nor what filters have left: it is what is looked at.
 */
export function selectIsAway(state: AppState): boolean {
  if (state.found !== null) return true;
  const { selection, scope, filters } = state.view;
  return selection !== null && scope === null && !isFiltered(filters);
}

/** As long as something is looked for, what is selected does not stand out, and what is found does. */
export function selectClaimLook(state: AppState, id: string): Look {
  const isVisible = selectVisible(state).claims.has(id);
  if (state.found === null) return look(selectEmphasis(state).claims.get(id), isVisible);
  if (state.foundAt === id) return 'selected';
  if (!isVisible) return 'hidden';
  return state.found.has(id) ? 'found' : 'plain';
}

export function selectRelationLook(state: AppState, id: string): Look {
  const own = state.found === null ? selectEmphasis(state).relations.get(id) : undefined;
  const emphasised = own ?? selectPointed(state).relations.get(id);
  const isVisible = selectVisible(state).relations.has(id);
  return look(emphasised, isVisible);
}

const pointedEmphasis = memoizeLast(emphasisOf);
const selectionOf = memoizeLast((id: string): Selection => ({ type: 'claim', id }));
/** What the claim under the pointer, or else the one read in the article, touches, while nothing is selected. */
export function selectPointed(state: AppState): Emphasis {
  const graph = selectGraph(state);
  const { view } = state;
  const pointed = state.pointed ?? state.led;
  if (graph === null || pointed === null || view.selection !== null) return NO_EMPHASIS;
  return pointedEmphasis(graph, selectionOf(pointed));
}

function look(emphasised: 'selected' | 'near' | undefined, isVisible: boolean): Look {
  if (emphasised === 'selected') return 'selected';
  return isVisible ? (emphasised ?? 'plain') : 'hidden';
}

const NO_ANSWERS: readonly Answer[] = [];
const answersOf = memoizeLast(mainAnswers);
/** The claims that the map's question is answered by, those with the most reasons first. */
export function selectAnswers(state: AppState): readonly Answer[] {
  const graph = selectGraph(state);
  return graph === null ? NO_ANSWERS : answersOf(graph);
}

const idsOf = memoizeLast((answers: readonly Answer[]): readonly string[] => answers.map(({ id }) => id));
/** Ids of the same claims, in the same order. */
export function selectMainAnswers(state: AppState): readonly string[] {
  return idsOf(selectAnswers(state));
}

const outlineRows = memoizeLast(outlineOf);
const NO_ROWS: readonly OutlineRow[] = [];
/** The map as a nested list, main answers first. */
export function selectOutline(state: AppState): readonly OutlineRow[] {
  const graph = selectGraph(state);
  return graph === null ? NO_ROWS : outlineRows(graph, selectMainAnswers(state));
}

const orderOf = memoizeLast(outlineOrder);
const leftOf = memoizeLast((order: readonly string[], visible: VisiblePart): readonly string[] =>
  order.filter((id) => visible.claims.has(id)),
);
/** The claims that a walk leads through, in its order: those that are to be seen. */
export function selectWalk(state: AppState): readonly string[] {
  const order = state.walk === 'article' ? selectReadingOrder(state) : orderOf(selectOutline(state));
  return leftOf(order, selectVisible(state));
}

const readIn = memoizeLast(
  (graph: ArgumentGraph, read: ReadonlySet<string>) => [...read].filter((id) => graph.claims.has(id)).length,
);
/** How many of the map's claims this reader has read. */
export function selectReadCount(state: AppState): number {
  const graph = selectGraph(state);
  return graph === null ? 0 : readIn(graph, state.read);
}

const pathOf = memoizeLast(pathBetween);
/** The way that is singled out; `null` where there is none, or nothing connects its ends. */
export function selectPath(state: AppState): readonly Step[] | null {
  const graph = selectGraph(state);
  const { scope } = state.view;
  return graph === null || scope?.type !== 'path' ? null : pathOf(graph, scope.from, scope.to);
}

const caseOf = memoizeLast(speakerCase);
/** The selected speaker's part in the debate; `null` while none is selected. */
export function selectSpeakerCase(state: AppState): SpeakerCase | null {
  const graph = selectGraph(state);
  const { selection } = state.view;
  return graph === null || selection?.type !== 'speaker' ? null : caseOf(graph, selection.id);
}

/** What fills most of the page. `reading` is a small screen's own: one claim at a time, without a map. */
export type Screen = 'map' | 'outline' | 'article' | 'reading';

/** @param isCompact whether the screen is too small for two things beside each other */
export function selectScreen({ view }: AppState, isCompact: boolean): Screen {
  if (view.lens === 'outline' && !(isCompact && view.isTextOpen && !view.isEmbedded)) return 'outline';
  if (!isCompact || view.isEmbedded) return 'map';
  if (view.isTextOpen || view.lens === 'article') return 'article';
  return view.lens === null ? 'reading' : 'map';
}

/** Whether something of the map is filtered out, folded away or not singled out. */
export function selectIsNarrowed(state: AppState): boolean {
  const { view } = state;
  return isFiltered(view.filters) || view.scope !== null || view.folded.length > 0;
}

const NO_MEETINGS: Meetings = { agreements: [], clashes: [] };
const meetingsOf = memoizeLast((map: ArgumentMap, graph: ArgumentGraph): Meetings => {
  // Who reports what others say takes no side.
  const reporters = map.speakers.filter((speaker) => speaker.kind !== 'person');
  const sides = reporters.flatMap(({ viewpoint }) => (viewpoint === undefined ? [] : [viewpoint]));
  return meetings(map, graph, new Set(sides));
});
/** Where the sides of the debate agree and clash. */
export function selectMeetings(state: AppState): Meetings {
  const map = selectMap(state);
  const graph = selectGraph(state);
  return map === null || graph === null ? NO_MEETINGS : meetingsOf(map, graph);
}

const NO_ORDER: readonly string[] = [];
const readingOrderOf = memoizeLast(readingOrder);
/** Ids of all claims in the order in which their sources bring them. */
export function selectReadingOrder(state: AppState): readonly string[] {
  const open = selectOpen(state);
  return open === null ? NO_ORDER : readingOrderOf(open.map, open.texts);
}

const summarised = memoizeLast(summaryOf);
/** What the map holds, in figures. */
export function selectSummary(state: AppState): Summary | null {
  const map = selectMap(state);
  const graph = selectGraph(state);
  return map === null || graph === null ? null : summarised(map, graph);
}

/** Between two tasks the page draws and answers, ms. */
const PAUSE_MS = 8;

/**
 * Computes what the first view of a map will ask for, a short task at a time, so that opening a large map does
 * not keep the page waiting. Rejects when `signal` ends it.
 * @param view what will be seen of it
 */
export async function prepareSelectors(
  map: ArgumentMap,
  { steps, filters }: ViewSettings,
  signal: AbortSignal,
): Promise<void> {
  const shown = shownMapOf(map, steps);
  const tasks = [
    () => graphOf(shown),
    () => columnsOf(shown),
    () => endsOf(shown),
    () => partOf(filtered(shown, filters)),
    () => selectOptions(shown),
    () => answersOf(graphOf(shown)),
    () => summarised(shown, graphOf(shown)),
  ];
  for (const task of tasks) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, with the page in between, is the point
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    signal.throwIfAborted();
    task();
  }
}
