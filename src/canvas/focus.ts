/** The current claim of the keyboard, and how focus moves to its card instead of falling to the page. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { selectSheet } from '@/store/selectors/overlays';
import { useStore } from '@/store/store';
import { untilFrame } from '@/ui/untilFrame';
import type { Selection } from '@/view/settings';

/** The map is one tab stop: the card of the current claim. */
export interface Stops {
  /** `null` only on a map without claims. */
  readonly now: string | null;
  /** The claim before: its card stays in the page while focus moves to the next. */
  readonly before: string | null;
  readonly stand: (id: string) => void;
}

/** @param first the current claim at the beginning, and after the current one has left the map */
export function useStops(first: string | null, isThere: (id: string) => boolean): Stops {
  const [[now, before], setStops] = useState<readonly [string | null, string | null]>([null, null]);
  const stand = useCallback(
    (id: string) => setStops((last) => (last[0] === id ? [id, null] : [id, last[0] ?? first])),
    [first],
  );
  return { now: now !== null && isThere(now) ? now : first, before, stand };
}

/**
 * When a panel closes and focus would fall to the page, focus goes to the card of the last selected claim, or to
 * the current one.
 * @param opened the selection when the map was opened, which may close before this runs
 */
export function useReturnOfFocus(
  stop: string | null,
  focusCard: (id: string) => void,
  opened: Selection | null,
  isThere: (id: string) => boolean,
): void {
  const selection = useStore((state) => state.view.selection);
  const isClosed = useStore((state) => state.view.selection === null && selectSheet(state) === null);
  const last = useRef<string | null>(opened?.type === 'claim' ? opened.id : null);
  const wasOpen = useRef(opened !== null);
  const there = useRef(isThere);
  useEffect(() => {
    there.current = isThere;
  });
  useEffect(() => {
    if (!isClosed) {
      wasOpen.current = true;
      if (selection?.type === 'claim') last.current = selection.id;
      return;
    }
    const target = last.current !== null && there.current(last.current) ? last.current : stop;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasOpen.current && isLost && target !== null) focusCard(target);
    wasOpen.current = false;
    last.current = null;
  }, [selection, isClosed, stop, focusCard]);
}

/** Most frames to wait for a node. */
const PATIENCE = 30;

/** Focuses a claim's card as soon as it is in the page, within a few frames on a large map. */
export function focusWhenThere(place: HTMLElement | null, id: string): void {
  const focus = (): boolean => {
    const card = place?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? null;
    card?.focus({ preventScroll: true });
    return card !== null;
  };
  if (!focus()) untilFrame(focus, PATIENCE);
}
