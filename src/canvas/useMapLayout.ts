/**
 * The positions that the canvas draws: those computed at build while the whole map is shown, and new ones
 * from the worker when what is filtered out leaves, or where there are none.
 */
import { useEffect, useMemo, useState } from 'react';
import { requestLayout } from '@/layout/client';
import { readLayout } from '@/layout/layoutJson';
import type { LayoutProgress } from '@/layout/progress';
import type { LayoutInput, PackedLayout } from '@/layout/types';
import { selectFiltered } from '@/store/selectors';
import type { OpenMap } from '@/store/documentSlice';
import { useStore } from '@/store/store';
import type { MapShape } from './sizes';
import { toLayoutInput } from './toLayoutInput';

export interface MapLayout {
  /** The newest positions that are ready; `null` while there is nothing to draw yet. */
  readonly layout: PackedLayout | null;
  /** How far the worker has come with newer ones, 0 to 1, and with what; `null` while none are on their way. */
  readonly progress: LayoutProgress | null;
  /** The layout failed or took too long, and these are the plain positions: to be said in a sentence. */
  readonly isPlain: boolean;
}

const STARTED: LayoutProgress = { share: 0, stage: 'arranging' };

/** What to draw, and what to say while there is nothing to draw. */
export function useMapLayout(open: OpenMap, shape: MapShape): MapLayout {
  const part = useStore(selectFiltered);
  const hidden = useStore((state) => state.view.hidden);
  const isWhole =
    hidden === 'fade' ||
    (part.claims.size === open.map.claims.length && part.relations.size === open.map.relations.length);
  // While filtered claims fade in their places, a filter changes nothing here.
  const laidOut = isWhole ? null : part;
  const wanted = useMemo(() => toLayoutInput(open.map, laidOut, shape), [open.map, laidOut, shape]);
  const shipped = useMemo(
    () => (isWhole ? shippedLayout(open.positions, wanted, shape) : null),
    [open.positions, wanted, shape, isWhole],
  );
  const [computed, setComputed] = useState<{ of: LayoutInput; layout: PackedLayout } | null>(null);
  const [running, setRunning] = useState<{ of: LayoutInput; progress: LayoutProgress } | null>(null);
  const [shown, setShown] = useState<{ of: OpenMap; layout: PackedLayout } | null>(null);
  const [whole, setWhole] = useState<{ of: OpenMap; shape: MapShape; layout: PackedLayout } | null>(null);
  const before = isWhole && whole?.shape === shape ? whole : null;
  const known = shipped ?? (before?.of === open ? before.layout : null);
  // An edited map keeps its places as far as can be. What a filter leaves does not: it is asked for in order
  // to be compact, and the whole map comes back as it was.
  const previous = before?.of.map.id === open.map.id ? before.layout.boxes : undefined;

  useEffect(() => {
    if (known !== null) return;
    const request = new AbortController();
    const onProgress = (progress: LayoutProgress): void => setRunning({ of: wanted, progress });
    const input = previous === undefined ? wanted : { ...wanted, previous };
    requestLayout(input, { signal: request.signal, onProgress }).then(
      (layout) => setComputed({ of: wanted, layout }),
      // It rejects only when it was dropped, for a newer one: there is nothing to be said or done.
      () => undefined,
    );
    return () => request.abort();
  }, [wanted, known, previous]);

  const ready = known ?? (computed?.of === wanted ? computed.layout : null);
  // Until new positions are there, the ones that the reader has before them stay.
  useEffect(() => {
    if (ready === null) return;
    // oxlint-disable-next-line react/set-state-in-effect -- remembers what was drawn; draws nothing by itself
    setShown({ of: open, layout: ready });
    if (isWhole) setWhole({ of: open, shape, layout: ready });
  }, [open, shape, isWhole, ready]);
  const layout = ready ?? (shown?.of === open ? shown.layout : null);
  const progress = ready !== null ? null : running?.of === wanted ? running.progress : STARTED;
  return { layout, progress, isPlain: layout?.fallback === true };
}

/** The positions that came with the map, if they are those of this very input. */
export function shippedLayout(positions: unknown, input: LayoutInput, shape: MapShape): PackedLayout | null {
  if (typeof positions !== 'object' || positions === null) return null;
  return readLayout(input, new Map<string, unknown>(Object.entries(positions)).get(shape));
}
