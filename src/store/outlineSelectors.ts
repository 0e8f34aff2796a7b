/** What the outline shows of the state: apart from the other selectors, since it comes only when it is asked for. */
import { indexOutline, type OutlineIndex } from '@/analysis/outline/outlineIndex';
import { memoizeLast } from '@/view/memoizeLast';
import { leftRows, type Shown, shownRows } from '@/view/outlineShown';
import { partInAll, type VisiblePart } from '@/view/visible';
import { selectFiltered, selectOutline, selectScopePart } from './selectors';
import type { AppState } from './store';

const NOTHING: VisiblePart = { claims: new Set(), relations: new Set() };
const indexOf = memoizeLast(indexOutline);
/** The same list, with what is asked of its rows. */
export function selectOutlineIndex(state: AppState): OutlineIndex {
  return indexOf(selectOutline(state));
}

const inOutline = memoizeLast(partInAll);
const leftOf = memoizeLast(leftRows);
const shownOf = memoizeLast(
  (index: OutlineIndex, folded: readonly string[], isLeft: Uint8Array, isAlone: boolean): readonly Shown[] =>
    shownRows(index, { folded, isLeft, isAlone }),
);
/** The rows of the outline that are on the screen, under the same folds, filters and focus as the map. */
export function selectOutlineShown(state: AppState): readonly Shown[] {
  const { scope, hidden, folded } = state.view;
  // Folds do not make anything recede here: what they hide has no row at all.
  const left = inOutline(selectScopePart(state), selectFiltered(state)) ?? NOTHING;
  const isAlone = scope?.type === 'path' || hidden === 'remove';
  const index = selectOutlineIndex(state);
  return shownOf(index, folded, leftOf(index, left), isAlone);
}
