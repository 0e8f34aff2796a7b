/** Brings rows into view that may be folded away or far from what is on the screen. */
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { TreeState } from 'react-stately/useTreeState';
import { rowsAbove } from '@/analysis/outline/outlineIndex';
import { selectOutlineIndex, selectOutlineShown } from '@/store/selectors/outline';
import { getState } from '@/store/store';
import { inFrames } from '@/ui/untilFrame';
import { foldsAbove, type Shown } from '@/view/outlineShown';
import { rowKey } from './outlineCollection';

/** How many frames a row is followed while the heights of those before it become known. */
const FRAMES = 8;

/**
 * Keeps the selected claim in view: unfolds what hides it, makes it the row where the keys begin, and scrolls to
 * it. Returns the function that leads to where a claim stands in full and takes the focus there; if the filters
 * have taken it away, the claim opens beside the list instead.
 * @param selected the place of the selected claim; `undefined` for none
 */
export function useReveal(
  ref: RefObject<HTMLElement | null>,
  state: TreeState<Shown>,
  selected: number | undefined,
): (claim: string) => void {
  const tree = useRef(state);
  /** The key of the row that is to be reached, until it is among those that are shown. */
  const wanted = useRef<string | null>(null);
  const stop = useRef(() => {});
  const settle = useCallback((): void => {
    const key = wanted.current;
    if (key === null || tree.current.collection.getItem(key) === null) return;
    wanted.current = null;
    // The row where the keys stand is always an element of the page, wherever the list is scrolled to.
    tree.current.selectionManager.setFocusedKey(key);
    stop.current();
    stop.current = follow(ref, key);
  }, [ref]);
  useEffect(() => {
    tree.current = state;
    settle();
  });
  useEffect(() => () => stop.current(), []);
  const reveal = useCallback(
    (place: number): void => {
      wanted.current = rowKey(place);
      unfoldAbove(place);
      settle();
    },
    [settle],
  );
  useEffect(() => {
    if (selected !== undefined) reveal(selected);
  }, [selected, reveal]);
  useReturnOfFocus(selected !== undefined, tree);
  return (claim) => {
    const place = selectOutlineIndex(getState()).fullPlaces.get(claim);
    if (place === undefined) return;
    unfoldAbove(place);
    const isShown = selectOutlineShown(getState()).some((row) => row.type === 'row' && row.place === place);
    if (!isShown) return getState().selectClaim(claim);
    state.selectionManager.setFocused(true);
    reveal(place);
  };
}

/** When the panel of a claim closes and the focus would fall to the page, it goes back to the claim's row. */
function useReturnOfFocus(isOpen: boolean, tree: RefObject<TreeState<Shown>>): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasOpen.current && !isOpen && isLost) tree.current.selectionManager.setFocused(true);
    wasOpen.current = isOpen;
  }, [isOpen, tree]);
}

function unfoldAbove(place: number): void {
  const state = getState();
  const index = selectOutlineIndex(state);
  const { folded } = state.view;
  if (folded.length === 0) return;
  const open = new Set(foldsAbove(index, rowsAbove(index, place), folded));
  if (open.size > 0) getState().foldAll(folded.filter((claim) => !open.has(claim)));
}

/** Scrolls until a row stands in view and stays there. Returns the function that ends it. */
function follow(ref: RefObject<HTMLElement | null>, key: string): () => void {
  const step = (): void => {
    const list = ref.current;
    const row = list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    if (list !== null && row != null) {
      const view = list.getBoundingClientRect();
      const box = row.getBoundingClientRect();
      const isIn = box.top >= view.top && Math.min(box.bottom, box.top + view.height / 2) <= view.bottom;
      if (!isIn) list.scrollTop += box.top - view.top - view.height / 3;
    }
  };
  return inFrames(step, FRAMES);
}
