/**
 * The positions that the canvas draws: those computed at build while the whole map is shown, and new ones
 * from the worker when what is filtered out leaves, or where there are none.
 */
import { useEffect, useMemo, useState } from 'react';
import { requestLayout } from '@/layout/client';
import { readLayout } from '@/layout/layoutJson';
import type { LayoutInput, LayoutResult } from '@/layout/types';
import { selectVisible } from '@/store/selectors';
import type { OpenMap } from '@/store/documentSlice';
import { useStore } from '@/store/store';
import type { MapShape } from './sizes';
import { toLayoutInput } from './toLayoutInput';

/** `null` while there is nothing to draw yet; else the newest positions that are ready. */
export function useMapLayout(open: OpenMap, shape: MapShape): LayoutResult | null {
  const part = useStore(selectVisible);
  const hidden = useStore((state) => state.view.hidden);
  const isWhole =
    hidden === 'fade' ||
    (part.claims.size === open.map.claims.length && part.relations.size === open.map.relations.length);
  const shipped = useMemo(() => (isWhole ? shippedLayout(open, shape) : null), [open, shape, isWhole]);
  const wanted = useMemo(
    () => toLayoutInput(open.map, isWhole ? null : part, shape),
    [open.map, isWhole, part, shape],
  );
  const [computed, setComputed] = useState<{ of: LayoutInput; layout: LayoutResult } | null>(null);
  const [shown, setShown] = useState<{ of: OpenMap; layout: LayoutResult } | null>(null);

  useEffect(() => {
    if (shipped !== null) return;
    const request = new AbortController();
    requestLayout(wanted, request.signal).then(
      (layout) => setComputed({ of: wanted, layout }),
      (reason: unknown) => {
        if (!request.signal.aborted) throw reason;
      },
    );
    return () => request.abort();
  }, [wanted, shipped]);

  const ready = shipped ?? (computed?.of === wanted ? computed.layout : null);
  // Until new positions are there, the ones that the reader has before them stay.
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- remembers what was drawn; draws nothing by itself
    if (ready !== null) setShown({ of: open, layout: ready });
  }, [open, ready]);
  return ready ?? (shown?.of === open ? shown.layout : null);
}

function shippedLayout(open: OpenMap, shape: MapShape): LayoutResult | null {
  const { positions } = open;
  if (typeof positions !== 'object' || positions === null) return null;
  const layout = readLayout(new Map<string, unknown>(Object.entries(positions)).get(shape));
  const isComplete =
    layout !== null &&
    open.map.claims.every(({ id }) => layout.boxes.has(id)) &&
    open.map.relations.every(({ id }) => layout.routes.has(id));
  return isComplete ? layout : null;
}
