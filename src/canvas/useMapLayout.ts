/**
 * The positions that the canvas draws: those computed at build while the whole map is shown, and new ones
 * from the worker when what is filtered out leaves, or where there are none.
 */
import { useEffect, useMemo, useState } from 'react';
import { requestLayout } from '@/layout/client';
import { readLayout } from '@/layout/layoutJson';
import type { LayoutResult } from '@/layout/types';
import { selectVisible } from '@/store/selectors';
import type { OpenMap } from '@/store/documentSlice';
import { useStore } from '@/store/store';
import type { MapShape } from './sizes';
import { toLayoutInput } from './toLayoutInput';

/** `null` while there is nothing to draw yet; else the newest positions that are ready. */
export function useMapLayout(open: OpenMap, shape: MapShape): LayoutResult | null {
  const part = useStore(selectVisible);
  const hidden = useStore((state) => state.view.hidden);
  const isWhole = hidden === 'fade' || part.claims.size === open.map.claims.length;
  const shipped = useMemo(() => (isWhole ? shippedLayout(open, shape) : null), [open, shape, isWhole]);
  const [computed, setComputed] = useState<{ of: OpenMap; layout: LayoutResult } | null>(null);

  useEffect(() => {
    if (shipped !== null) return;
    const request = new AbortController();
    requestLayout(toLayoutInput(open.map, isWhole ? null : part, shape), request.signal).then(
      (layout) => setComputed({ of: open, layout }),
      (reason: unknown) => {
        if (!request.signal.aborted) throw reason;
      },
    );
    return () => request.abort();
  }, [open, shape, isWhole, part, shipped]);

  return shipped ?? (computed?.of === open ? computed.layout : null);
}

function shippedLayout(open: OpenMap, shape: MapShape): LayoutResult | null {
  const { positions } = open;
  if (typeof positions !== 'object' || positions === null) return null;
  const layout = readLayout(new Map<string, unknown>(Object.entries(positions)).get(shape));
  const isComplete = layout !== null && open.map.claims.every((claim) => layout.boxes.has(claim.id));
  return isComplete ? layout : null;
}
