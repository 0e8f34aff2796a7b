/**
 * Moves the view as little as reading needs: whatever is selected comes into view with its neighbours, and
 * going back brings the view from before, unless the reader has moved the map since.
 */
import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Size, Viewport } from '@/drawing/camera';
import {
  centring,
  followingView,
  isSameView,
  openingView,
  regrownView,
  revealing,
  revealingCard,
  wholeView,
} from '@/drawing/framing';
import { type Arrangement, isScrolled } from '@/drawing/lens';
import type { LayoutResult } from '@/layout/types';
import { selectInterest } from '@/store/selectors/highlights';
import { selectVisible } from '@/store/selectors/visible';
import { selectFound, selectFoundAt, selectSheet } from '@/store/selectors/overlays';
import { useStore } from '@/store/store';
import { prefersReducedMotion } from '@/ui/media';
import { NO_EMPHASIS } from '@/view/emphasis';

/** How long the view takes from one place to another, ms. */
const MOVE_MS = 350;

interface Camera {
  readonly showAll: () => void;
  /** Brings one card into view, for a key that has moved the focus there. */
  readonly showCard: (id: string) => void;
  /** To be called when the reader moves the map by hand. */
  readonly onReaderMove: () => void;
}

/** Follows the selection, and gives what else can move the view. */
export function useCamera(
  place: RefObject<HTMLElement | null>,
  layout: LayoutResult,
  arrangement: Arrangement,
): Camera {
  const flow = useReactFlow();
  const emphasis = useStore(selectInterest);
  const isStartOpen = useStore((state) => selectSheet(state) === 'start');
  /** A way is drawn alone, and so as near as can be. */
  const isAlone = useStore(({ view }) => view.scope?.type === 'path' && view.selection === null);
  const isPanelOpen = isStartOpen || emphasis !== NO_EMPHASIS;
  /** Where to go back to: a view, or the whole map where a link opened on a selection. */
  const before = useRef<Viewport | 'whole' | null>(isPanelOpen ? 'whole' : null);
  const isUntouched = useRef(!isPanelOpen);

  const move = useCallback(
    (to: Viewport, isStill = false) => {
      void flow.setViewport(to, { duration: isStill || prefersReducedMotion() ? 0 : MOVE_MS });
    },
    [flow],
  );
  const showAll = useCallback(
    (isStill = false) => {
      const size = sizeOf(place);
      isUntouched.current = true;
      before.current = null;
      if (size !== null) move(wholeView(layout, arrangement, size), isStill);
    },
    [layout, arrangement, place, move],
  );
  const showCard = useCallback(
    (id: string) => {
      const size = sizeOf(place);
      if (size === null) return;
      const now = flow.getViewport();
      const next = revealingCard(now, layout, size, id);
      if (!isSameView(now, next)) move(next);
    },
    [flow, layout, place, move],
  );

  // As long as the reader has the whole map before them and nothing open, it fits its place of any size.
  useEffect(() => {
    const element = place.current;
    if (element === null || isPanelOpen) return;
    // Not the first report by itself: something may have opened beside the map before it comes.
    let last = sizeOf(place);
    const watch = new ResizeObserver(() => {
      const now = sizeOf(place);
      const isSame = now?.width === last?.width && now?.height === last?.height;
      last = now;
      if (!isSame && isUntouched.current) showAll(true);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [isPanelOpen, place, showAll]);

  // A filter moves nothing, unless all that it leaves is out of sight: then to the first of it.
  const part = useStore(selectVisible);
  const isWhole = part.claims.size === layout.boxes.size;
  useEffect(() => {
    const size = sizeOf(place);
    const left = [...part.claims];
    if (size === null || isWhole || isPanelOpen || left[0] === undefined) return;
    const now = flow.getViewport();
    if (!left.some((id) => isSameView(now, revealingCard(now, layout, size, id)))) showCard(left[0]);
  }, [part, isWhole, isPanelOpen, layout, place, flow, showCard]);

  // The same for what a search finds, and the view follows the keys through it; afterwards it goes back.
  const found = useStore(selectFound);
  const foundAt = useStore(selectFoundAt);
  useEffect(() => {
    const size = sizeOf(place);
    if (size === null) return;
    if (found === null) {
      if (isPanelOpen || before.current === null || before.current === 'whole') return;
      move(before.current);
      before.current = null;
      return;
    }
    const now = flow.getViewport();
    const shown = (id: string): Viewport => revealingCard(now, layout, size, id);
    const isAnySeen = foundAt === null && [...found].some((id) => isSameView(now, shown(id)));
    const wanted = foundAt ?? (isAnySeen ? undefined : [...found].find((id) => layout.boxes.has(id)));
    if (wanted === undefined || isSameView(now, shown(wanted))) return;
    before.current ??= now;
    move(shown(wanted));
  }, [found, foundAt, isPanelOpen, layout, place, flow, move]);
  // What is read in the article comes into view, and no step is taken.
  const followed = useStore((state) => state.followed);
  useEffect(() => {
    const size = sizeOf(place);
    if (followed === null || size === null) return;
    const now = flow.getViewport();
    const next = centring(now, layout, size, followed);
    if (!isSameView(now, next)) move(next);
  }, [followed, layout, place, flow, move]);
  // A new arrangement (another lens, phone turned, claims removed) is shown from its beginning, or at what is
  // selected; where an argument was opened and the others stay in their places, so does the view, if it can. The view is there at once: the page moves it along with the cards (`canvas.css`), which have
  // their new places by now, since effects of what is within come first.
  const drawn = useRef({ layout, arrangement });
  useEffect(() => {
    const last = drawn.current;
    drawn.current = { layout, arrangement };
    const size = sizeOf(place);
    if (size === null || last.layout === layout) return;
    const now = flow.getViewport();
    const isOtherLens = last.arrangement.lens !== arrangement.lens;
    const isAllSeen = isUntouched.current && !isPanelOpen;
    const regrown =
      isOtherLens || isAllSeen ? null : regrownView(now, last.layout, layout, arrangement, size, emphasis);
    if (regrown === null || isUntouched.current) before.current = isPanelOpen ? 'whole' : null;
    const next = isOtherLens
      ? followingView(now, layout, arrangement, size, emphasis)
      : (regrown ?? openingView(layout, arrangement, size, emphasis));
    move(next, true);
  }, [layout, arrangement, emphasis, isPanelOpen, place, flow, move]);

  const seen = useRef({ layout, emphasis, isStartOpen });
  useLayoutEffect(() => {
    const last = seen.current;
    seen.current = { layout, emphasis, isStartOpen };
    const size = sizeOf(place);
    if (size === null || last.layout !== layout) return;
    if (last.emphasis === emphasis && last.isStartOpen === isStartOpen) return;
    if (!isPanelOpen) {
      if (before.current === 'whole') showAll();
      else if (before.current !== null) move(before.current);
      before.current = null;
      return;
    }
    const now = flow.getViewport();
    // The list of main answers speaks of the whole map, where the whole can be seen.
    const isAboutAll = isStartOpen && !isScrolled(arrangement);
    const next = isAboutAll
      ? wholeView(layout, arrangement, size)
      : isAlone
        ? openingView(layout, arrangement, size, emphasis)
        : revealing(now, layout, arrangement, size, emphasis);
    if (isSameView(now, next)) return;
    before.current ??= now;
    move(next);
  }, [emphasis, isStartOpen, isAlone, isPanelOpen, layout, arrangement, place, flow, move, showAll]);

  const onReaderMove = useCallback(() => {
    isUntouched.current = false;
    before.current = null;
  }, []);
  return { showAll, showCard, onReaderMove };
}

function sizeOf(place: RefObject<HTMLElement | null>): Size | null {
  const rect = place.current?.getBoundingClientRect();
  return rect === undefined || rect.width === 0 ? null : { width: rect.width, height: rect.height };
}
