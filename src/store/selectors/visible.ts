/** What filters, folds and scope leave of the map. */
import type { ArgumentGraph } from '@/domain/graph';
import type { ArgumentMap } from '@/domain/schema';
import { lastPer, oncePer } from '@/view/derived';
import { type Folding, foldingOf, isFoldable } from '@/view/fold';
import { filteredPart, missesIn } from '@/view/mapIndex';
import { pathBetween, type Step, scopePart } from '@/view/scope';
import { isFiltered, type OptionCounts, optionCounts, partInAll, type VisiblePart } from '@/view/visible';
import type { AppState } from '../state';
import { selectGraph, selectMap } from './document';

const EMPTY_PART: VisiblePart = { claims: new Set(), relations: new Set() };
/** The part of the map that passes the filters. */
export function selectFiltered(state: AppState): VisiblePart {
  const map = selectMap(state);
  return map === null ? EMPTY_PART : filteredPart(map, state.view.filters);
}

const NO_COUNTS: OptionCounts = new Map();
const countsOf = oncePer(optionCounts);
export function selectCounts(state: AppState): OptionCounts {
  const map = selectMap(state);
  return map === null ? NO_COUNTS : countsOf(missesIn(map, state.view.filters));
}

const foldedPart = lastPer(foldingOf);
/** The map under its folds; `null` if nothing is folded. */
export function selectFolding(state: AppState): Folding | null {
  const { folded } = state.view;
  const graph = folded.length === 0 ? null : selectGraph(state);
  return graph === null ? null : foldedPart(graph, folded);
}

/** Whether a claim can be folded or unfolded. */
export function selectIsFoldable(state: AppState, claim: string): boolean {
  const graph = selectGraph(state);
  return graph !== null && (state.view.folded.includes(claim) || isFoldable(graph, claim));
}

const scoped = lastPer(scopePart);
/** The part in the scope; `null` for the whole map. */
export function selectScopePart(state: AppState): VisiblePart | null {
  const { scope } = state.view;
  const graph = scope === null ? null : selectGraph(state);
  return graph === null || scope === null ? null : scoped(graph, scope);
}

type Part = VisiblePart | null;
const presentOf = lastPer((_: ArgumentMap, folded: Part, scope: Part) => partInAll(folded, scope));
/** What is drawn: without what is folded, and only the scope if it is a path or the rest is removed. `null`: all. */
export function selectPresent(state: AppState): VisiblePart | null {
  const map = selectMap(state);
  const { scope, hidden } = state.view;
  const isAlone = scope?.type === 'path' || hidden === 'remove';
  const folded = selectFolding(state)?.part ?? null;
  return map === null ? null : presentOf(map, folded, isAlone ? selectScopePart(state) : null);
}

const visibleOf = lastPer(
  (filtered: VisiblePart, folded: Part, scope: Part) => partInAll(folded, scope, filtered) ?? EMPTY_PART,
);
/** What is drawn in full: what passes the filters, is in the scope and not folded away. */
export function selectVisible(state: AppState): VisiblePart {
  return visibleOf(selectFiltered(state), selectFolding(state)?.part ?? null, selectScopePart(state));
}

const pathOf = lastPer((graph: ArgumentGraph, from: string, to: string) => pathBetween(graph, from, to));
/** The path in the scope; `null` if there is none, or its ends are not connected. */
export function selectPath(state: AppState): readonly Step[] | null {
  const graph = selectGraph(state);
  const { scope } = state.view;
  return graph === null || scope?.type !== 'path' ? null : pathOf(graph, scope.from, scope.to);
}

/** Whether anything is filtered out, folded away or outside the scope. */
export function selectIsNarrowed({ view }: AppState): boolean {
  return isFiltered(view.filters) || view.scope !== null || view.folded.length > 0;
}

/** What fills most of the page; `reading` shows one claim at a time on a small screen. */
export type Screen = 'map' | 'outline' | 'article' | 'reading';

/** @param isCompact whether the screen has no room for two things side by side */
export function selectScreen({ view }: AppState, isCompact: boolean): Screen {
  if (view.lens === 'outline' && !(isCompact && view.isTextOpen && !view.isEmbedded)) return 'outline';
  if (!isCompact || view.isEmbedded) return 'map';
  if (view.isTextOpen || view.lens === 'article') return 'article';
  return view.lens === null ? 'reading' : 'map';
}
