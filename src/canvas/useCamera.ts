/**
 * Moves the view as little as reading needs: the selection comes into view with its neighbours, and closing it
 * restores the earlier view unless the reader has moved the map.
 */
import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Size, Viewport } from '@/drawing/camera';
import { centring, isSameView, revealingCard } from '@/drawing/framing';
import type { Arrangement } from '@/drawing/lens';
import type { LayoutResult } from '@/layout/types';
import { selectInterest } from '@/store/selectors/highlights';
import { selectFound, selectFoundAt, selectSheet } from '@/store/selectors/overlays';
import { selectVisible } from '@/store/selectors/visible';
import { useStore } from '@/store/store';
import { prefersReducedMotion } from '@/ui/media';
import {
  type CameraMove,
  type CameraScene,
  type CameraView,
  firstMemory,
  isPanelOpen,
  MOVED_BY_HAND,
  moveAfterLayout,
  moveAfterSearch,
  moveAfterSelection,
  moveToAll,
  viewAfterFilter,
} from './cameraMoves';

/** Duration of a move, ms. */
const MOVE_MS = 350;

interface Camera {
  readonly showAll: () => void;
  /** Brings the card that a key has focused into view. */
  readonly showCard: (id: string) => void;
  /** Call it when the reader moves the map by hand. */
  readonly onReaderMove: () => void;
}

/** Follows the selection, filters and search; `cameraMoves.ts` decides which moves to make. */
export function useCamera(
  place: RefObject<HTMLElement | null>,
  layout: LayoutResult,
  arrangement: Arrangement,
): Camera {
  const flow = useReactFlow();
  const emphasis = useStore(selectInterest);
  const isStartOpen = useStore((state) => selectSheet(state) === 'start');
  const isAlone = useStore(({ view }) => view.scope?.type === 'path' && view.selection === null);
  const scene: CameraScene = useMemo(
    () => ({ layout, arrangement, emphasis, isStartOpen, isAlone }),
    [layout, arrangement, emphasis, isStartOpen, isAlone],
  );
  const isOpen = isPanelOpen(scene);
  const memory = useRef(firstMemory(scene));

  const make = useCallback(
    ({ to, isStill = false, memory: next }: CameraMove) => {
      memory.current = next;
      if (to === null) return;
      void flow.setViewport(to, { duration: isStill || prefersReducedMotion() ? 0 : MOVE_MS });
    },
    [flow],
  );
  /** `null` before the element has a size. */
  const viewNow = useCallback((): CameraView | null => {
    const size = sizeOf(place);
    return size === null ? null : { now: flow.getViewport(), size };
  }, [flow, place]);
  /** Moves to a view, and keeps the memory. */
  const moveTo = useCallback(
    (to: Viewport | null, { now }: CameraView) => {
      if (to !== null && !isSameView(now, to)) make({ to, memory: memory.current });
    },
    [make],
  );
  const showAll = useCallback(
    (isStill = false) => {
      const size = sizeOf(place);
      if (size !== null) make({ ...moveToAll({ layout, arrangement }, size), isStill });
    },
    [layout, arrangement, place, make],
  );
  const showCard = useCallback(
    (id: string) => {
      const view = viewNow();
      if (view !== null) moveTo(revealingCard(view.now, layout, view.size, id), view);
    },
    [layout, viewNow, moveTo],
  );

  // While the whole map is in view and nothing is open, it fits its element at any size.
  useEffect(() => {
    const element = place.current;
    if (element === null || isOpen) return;
    // Ignores the first report: a panel may have opened before it.
    let last = sizeOf(place);
    const watch = new ResizeObserver(() => {
      const now = sizeOf(place);
      const isSame = now?.width === last?.width && now?.height === last?.height;
      last = now;
      if (!isSame && memory.current.isUntouched) showAll(true);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [isOpen, place, showAll]);

  const part = useStore(selectVisible);
  const isWhole = part.claims.size === layout.boxes.size;
  useEffect(() => {
    const view = viewNow();
    if (view !== null && !isWhole && !isOpen) moveTo(viewAfterFilter(layout, part.claims, view), view);
  }, [part, isWhole, isOpen, layout, viewNow, moveTo]);

  const found = useStore(selectFound);
  const foundAt = useStore(selectFoundAt);
  useEffect(() => {
    const view = viewNow();
    if (view === null) return;
    const search = found === null ? null : { claims: found, at: foundAt };
    make(moveAfterSearch({ layout, isOpen }, memory.current, search, view));
  }, [found, foundAt, isOpen, layout, viewNow, make]);

  // The followed claim comes into view, and no view is stored to go back to.
  const followed = useStore((state) => state.followed);
  useEffect(() => {
    const view = viewNow();
    if (followed !== null && view !== null) moveTo(centring(view.now, layout, view.size, followed), view);
  }, [followed, layout, viewNow, moveTo]);

  // Effects of children run first, so the cards have their new positions here.
  const drawn = useRef(scene);
  useEffect(() => {
    const last = drawn.current;
    drawn.current = scene;
    const view = viewNow();
    if (view !== null) make(moveAfterLayout(last, scene, memory.current, view));
  }, [scene, viewNow, make]);

  const seen = useRef(scene);
  useLayoutEffect(() => {
    const last = seen.current;
    seen.current = scene;
    const view = viewNow();
    if (view !== null) make(moveAfterSelection(last, scene, memory.current, view));
  }, [scene, viewNow, make]);

  const onReaderMove = useCallback(() => {
    memory.current = MOVED_BY_HAND;
  }, []);
  return { showAll, showCard, onReaderMove };
}

function sizeOf(place: RefObject<HTMLElement | null>): Size | null {
  const rect = place.current?.getBoundingClientRect();
  return rect === undefined || rect.width === 0 ? null : { width: rect.width, height: rect.height };
}
