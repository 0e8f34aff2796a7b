/** What the outline shows. In a file of its own, since the outline is loaded lazily. */
import { indexOutline, type OutlineIndex } from '@/analysis/outline/outlineIndex';
import { lastPer, oncePer } from '@/view/derived';
import { leftRows, type Shown, shownRows } from '@/view/outlineShown';
import { partInAll, type VisiblePart } from '@/view/visible';
import type { AppState } from '../state';
import { selectIndex } from './document';
import { selectFiltered, selectScopePart } from './visible';

const NO_OUTLINE = indexOutline([]);
const outlineIndexOf = oncePer(indexOutline);
/** The map as a nested list, main answers first, with an index of its rows. */
export function selectOutlineIndex(state: AppState): OutlineIndex {
  const rows = selectIndex(state)?.outline();
  return rows === undefined ? NO_OUTLINE : outlineIndexOf(rows);
}

const inOutline = lastPer(
  (filtered: VisiblePart, scope: VisiblePart | null) => partInAll(scope, filtered) ?? filtered,
);
const leftOf = lastPer(leftRows);
const shownOf = lastPer(
  (index: OutlineIndex, folded: readonly string[], isLeft: Uint8Array, isAlone: boolean): readonly Shown[] =>
    shownRows(index, { folded, isLeft, isAlone }),
);
/** The rows on the screen, under the same folds, filters and scope as the map. */
export function selectOutlineShown(state: AppState): readonly Shown[] {
  const { scope, hidden, folded } = state.view;
  // Nothing fades because of a fold: what it hides has no row.
  const left = inOutline(selectFiltered(state), selectScopePart(state));
  const isAlone = scope?.type === 'path' || hidden === 'remove';
  const index = selectOutlineIndex(state);
  return shownOf(index, folded, leftOf(index, left), isAlone);
}
