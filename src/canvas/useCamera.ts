/**
 * Moves the view as little as reading needs: whatever is selected comes into view with its neighbours, and
 * going back brings the view from before, unless the reader has moved the map since.
 */
import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { LayoutResult, Rect } from '@/layout/types';
import { selectEmphasis, selectVisible } from '@/store/selectors';
import { useStore } from '@/store/store';
import { prefersReducedMotion } from '@/ui/media';
import { type Emphasis, NO_EMPHASIS } from '@/view/emphasis';
import { around, fitAll, fitWidth, reveal, type Size, type Viewport } from './camera';
import { DEPTH_FROM } from './depth';
import { CARD, type MapShape } from './sizes';

/** How long the view takes from one place to another, ms. */
export const MOVE_MS = 350;

/** The first view of an arrangement: all of it, or what a link selects with its neighbours. */
export function firstViewport(
  layout: LayoutResult,
  shape: MapShape,
  size: Size,
  emphasis: Emphasis = NO_EMPHASIS,
): Viewport {
  const linked = around(rectsOf(layout, [...emphasis.claims.keys()]));
  if (linked !== null && shape === 'landscape') return fitAll(linked, size, 1);
  const bounds = { x: 0, y: 0, width: layout.width, height: layout.height };
  return shape === 'portrait' ? fitWidth(bounds, size) : fitAll(bounds, size);
}

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
  shape: MapShape,
): Camera {
  const flow = useReactFlow();
  const emphasis = useStore(selectEmphasis);
  const isStartOpen = useStore((state) => state.isStartOpen);
  const before = useRef<Viewport | null>(null);
  const isUntouched = useRef(emphasis === NO_EMPHASIS);

  const move = useCallback(
    (to: Viewport, isStill = false) => {
      void flow.setViewport(to, { duration: isStill || prefersReducedMotion() ? 0 : MOVE_MS });
    },
    [flow],
  );
  const showAll = useCallback(() => {
    const size = sizeOf(place);
    isUntouched.current = true;
    if (size !== null) move(firstViewport(layout, shape, size));
  }, [layout, shape, place, move]);

  const showCard = useCallback(
    (id: string) => {
      const size = sizeOf(place);
      const card = around(rectsOf(layout, [id]));
      if (size === null || card === null) return;
      const now = flow.getViewport();
      const next = reveal(now, size, card, card, 0);
      if (!isSameView(now, next)) move(next);
    },
    [flow, layout, place, move],
  );

  // As long as the reader has the whole map before them and nothing open, it fits its place of any size.
  const isPanelOpen = isStartOpen || emphasis !== NO_EMPHASIS;
  useEffect(() => {
    const element = place.current;
    if (element === null || isPanelOpen) return;
    let isFirst = true;
    const watch = new ResizeObserver(() => {
      const size = sizeOf(place);
      if (!isFirst && isUntouched.current && size !== null) move(firstViewport(layout, shape, size), true);
      isFirst = false;
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [isPanelOpen, layout, shape, place, move]);

  // A filter moves nothing, unless all that it leaves is out of sight: then to the first of it.
  const part = useStore(selectVisible);
  const isWhole = part.claims.size === layout.boxes.size;
  useEffect(() => {
    const size = sizeOf(place);
    const left = [...part.claims];
    if (size === null || isWhole || isPanelOpen || left[0] === undefined) return;
    const now = flow.getViewport();
    if (!rectsOf(layout, left).some((rect) => isSameView(now, reveal(now, size, rect, rect, 0))))
      showCard(left[0]);
  }, [part, isWhole, isPanelOpen, layout, place, flow, showCard]);

  // A new arrangement (phone turned, claims removed) is shown from its beginning.
  const shown = useRef(layout);
  useEffect(() => {
    if (shown.current === layout) return;
    shown.current = layout;
    before.current = null;
    showAll();
  }, [layout, showAll]);

  useLayoutEffect(() => {
    const size = sizeOf(place);
    if (size === null) return;
    // The list of main answers speaks of the whole map, where the whole can be seen.
    const ids = isStartOpen && shape === 'landscape' ? [...layout.boxes.keys()] : [...emphasis.claims.keys()];
    if (ids.length === 0) {
      if (before.current !== null) move(before.current);
      before.current = null;
      return;
    }
    const needed = around([...rectsOf(layout, ids), ...routeRects(layout, [...emphasis.relations.keys()])]);
    const selected = ids.filter((id) => emphasis.claims.get(id) === 'selected');
    const first = around(rectsOf(layout, selected)) ?? needed;
    if (needed === null || first === null) return;
    const now = flow.getViewport();
    const floor = shape === 'portrait' ? DEPTH_FROM.gist : 0;
    const next = reveal(now, size, needed, first, floor);
    if (isSameView(now, next)) return;
    before.current ??= now;
    move(next);
  }, [emphasis, isStartOpen, layout, shape, place, flow, move]);

  const onReaderMove = useCallback(() => {
    isUntouched.current = false;
    before.current = null;
  }, []);
  return { showAll, showCard, onReaderMove };
}

function isSameView(a: Viewport, b: Viewport): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom;
}

function rectsOf(layout: LayoutResult, ids: readonly string[]): readonly Rect[] {
  return ids.flatMap((id) => {
    const point = layout.boxes.get(id);
    return point === undefined ? [] : [{ ...point, ...CARD }];
  });
}

/** The rectangles that arrows run in. */
function routeRects(layout: LayoutResult, ids: readonly string[]): readonly Rect[] {
  return ids.flatMap((id) => {
    const route = layout.routes.get(id);
    const points = route === undefined ? [] : [...route.legs.flat(), ...route.trunk];
    const rect = around(points.map((point) => ({ ...point, width: 0, height: 0 })));
    return rect === null ? [] : [rect];
  });
}

function sizeOf(place: RefObject<HTMLElement | null>): Size | null {
  const rect = place.current?.getBoundingClientRect();
  return rect === undefined || rect.width === 0 ? null : { width: rect.width, height: rect.height };
}
