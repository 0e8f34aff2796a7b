/** Scrolls to rows that may be folded or far away. */
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { TreeState } from 'react-stately/useTreeState';
import { rowsAbove } from '@/analysis/outline/outlineIndex';
import { selectOutlineIndex, selectOutlineShown } from '@/store/selectors/outline';
import { getState } from '@/store/store';
import { inFrames } from '@/ui/untilFrame';
import { foldsAbove, type Shown } from '@/view/outlineShown';
import { rowKey } from './outlineCollection';

/** How many frames to follow a row while the heights of the rows above it become known. */
const FRAMES = 8;

/**
 * Keeps the selected claim in view: unfolds what hides it, lets the keys begin there, and scrolls to it.
 * @param selected the place of the selected claim; `undefined` for none
 * @returns leads to the full entry of a claim and focuses it; if filters hide it, opens the claim beside the list
 */
export function useReveal(
  ref: RefObject<HTMLElement | null>,
  state: TreeState<Shown>,
  selected: number | undefined,
): (claim: string) => void {
  const tree = useRef(state);
  /** The key of the row to reach, until that row is shown. */
  const wanted = useRef<string | null>(null);
  const stop = useRef(() => {});
  const settle = useCallback((): void => {
    const key = wanted.current;
    if (key === null || tree.current.collection.getItem(key) === null) return;
    wanted.current = null;
    // The focused row is always an element of the page, however the list is scrolled.
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

/** When the panel of a claim closes and the focus would be lost, the row of the claim takes it. */
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

/** Scrolls until a row is in view and stays there. Returns a function that ends it. */
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
