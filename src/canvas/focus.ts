/** Where the keys stand on the map, and how the focus gets there and never falls to the page. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { selectSheet } from '@/store/selectors/overlays';
import { useStore } from '@/store/store';
import { untilFrame } from '@/ui/untilFrame';
import type { Selection } from '@/view/settings';

/** The map is one tab stop: the card where the keys stand. */
export interface Stops {
  /** `null` only on a map without claims. */
  readonly now: string | null;
  /** Where they stood before: its card stays in the page while the focus is on its way to the next. */
  readonly before: string | null;
  readonly stand: (id: string) => void;
}

/** `first` is where the keys stand at the beginning, and when the card where they stood has left the map. */
export function useStops(first: string | null, isThere: (id: string) => boolean): Stops {
  const [[now, before], setStops] = useState<readonly [string | null, string | null]>([null, null]);
  const stand = useCallback(
    (id: string) => setStops((last) => (last[0] === id ? [id, null] : [id, last[0] ?? first])),
    [first],
  );
  return { now: now !== null && isThere(now) ? now : first, before, stand };
}

/**
 * When what stood beside the map closes and focus would fall to the page, it goes back to the card that was
 * told of, or else to the one where Tab enters the map.
 * @param opened what was selected when the map was opened, in case it closed before anybody could watch
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

/** How many frames a node may take to come into the page after it was asked for. */
const PATIENCE = 30;

/** Focuses a claim's card as soon as it is in the page: on a large map it comes with the next frames. */
export function focusWhenThere(place: HTMLElement | null, id: string): void {
  const focus = (): boolean => {
    const card = place?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? null;
    card?.focus({ preventScroll: true });
    return card !== null;
  };
  if (!focus()) untilFrame(focus, PATIENCE);
}
