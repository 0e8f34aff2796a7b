/**
 * The positions that the canvas draws: the shipped ones of the whole map, or new ones from the worker when filtered
 * claims leave, in another lens, or without shipped ones. The last ones are kept, so that a lens comes back at
 * once, exactly as it was.
 */
import { startTransition, useEffect, useMemo, useState } from 'react';
import type { ArgumentGraph } from '@/domain/graph';
import { type Arrangement, arrangementOf, type MapLens, positionsKey } from '@/drawing/lens';
import { mapSceneOf } from '@/drawing/mapScene';
import type { MapShape } from '@/drawing/sizes';
import { toLayoutInput } from '@/drawing/toLayoutInput';
import type { LayoutInput, LayoutProgress, PackedLayout } from '@/layout/types';
import { readLayout } from '@/layout/wire/layoutJson';
import type { OpenMap } from '@/store/state';
import { selectReadingOrder } from '@/store/selectors/document';
import { selectFiltered } from '@/store/selectors/visible';
import { useStore } from '@/store/store';
import { yieldToPage } from '@/ui/yieldToPage';
import type { VisiblePart } from '@/view/visible';
import { requestLayout } from './layoutPart';

/** Positions with the map and arrangement that they belong to. */
export interface Arranged {
  readonly open: OpenMap;
  readonly graph: ArgumentGraph;
  readonly layout: PackedLayout;
  readonly arrangement: Arrangement;
}

export interface MapLayout {
  /** The newest positions; `null` before the first. */
  readonly shown: Arranged | null;
  /** The worker's progress on newer positions; `null` while it has none to compute. */
  readonly progress: LayoutProgress | null;
  /** Whether the layout failed or took too long, so that these are the plain positions. */
  readonly isPlain: boolean;
  /** Whether the code that computes newer positions could not be loaded. */
  readonly isMissing: boolean;
}

/** Positions that were on the screen; `part` is the visible part, `null` for the whole map. */
interface Kept extends Arranged {
  readonly part: VisiblePart | null;
}

/** Most kept positions of filtered parts and of other maps. Those of the whole map are all kept. */
const PARTS_KEPT = 3;
const STARTED: LayoutProgress = { share: 0, stage: 'arranging' };
const NO_ORDER: readonly string[] = [];

/**
 * The positions to draw, and the progress of newer ones.
 * @param open the map with the arguments that are opened; `graph` is of the same
 */
export function useMapLayout(
  open: OpenMap,
  graph: ArgumentGraph | null,
  lens: MapLens,
  shape: MapShape,
): MapLayout {
  const arrangement = arrangementOf(lens, shape);
  const visible = useStore(selectFiltered);
  const hidden = useStore((state) => state.view.hidden);
  const order = useStore((state) => (lens === 'article' ? selectReadingOrder(state) : NO_ORDER));
  const isWhole =
    hidden === 'fade' ||
    (visible.claims.size === open.map.claims.length && visible.relations.size === open.map.relations.length);
  // While filtered claims only fade, a filter changes nothing here.
  const part = isWhole ? null : visible;
  const wanted = useMemo(
    () => toLayoutInput(open.map, part, shape, lens, order),
    [open.map, part, shape, lens, order],
  );
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const isLike = (one: Kept): boolean => one.arrangement === arrangement && one.part === part;
  const before = kept.find((one) => one.open === open && isLike(one)) ?? kept.find(isLike);
  const again = before?.open === open ? before.layout : null;
  const known = useMemo(
    () => again ?? (isWhole ? shippedLayout(open.positions, wanted, positionsKey(lens, shape)) : null),
    [again, isWhole, lens, open.positions, wanted, shape],
  );
  // When an argument opens or closes, the others keep their positions if possible. A filtered part does not: it
  // should be compact.
  const previous = isWhole && before?.open.key === open.key ? before.layout.boxes : undefined;
  const [computed, setComputed] = useState<{ of: LayoutInput; layout: PackedLayout } | null>(null);
  const [missing, setMissing] = useState<LayoutInput | null>(null);
  const [running, setRunning] = useState<{ of: LayoutInput; progress: LayoutProgress } | null>(null);

  useEffect(() => {
    if (known !== null) return;
    const request = new AbortController();
    const { signal } = request;
    const onProgress = (progress: LayoutProgress): void => setRunning({ of: wanted, progress });
    const input = previous === undefined ? wanted : { ...wanted, previous };
    // Sending the input, making the scene and drawing it are separate tasks: on a large map each takes a frame.
    const compute = async (): Promise<void> => {
      await yieldToPage();
      const layout = await requestLayout(input, { signal, onProgress });
      await yieldToPage();
      if (signal.aborted) return;
      if (graph !== null) mapSceneOf(open.map, graph, layout, lens);
      await yieldToPage();
      startTransition(() => setComputed({ of: wanted, layout }));
    };
    compute().catch(() => {
      if (!signal.aborted) setMissing(wanted);
    });
    return () => request.abort();
  }, [open.map, graph, lens, wanted, known, previous]);

  const ready = known ?? (computed?.of === wanted ? computed.layout : null);
  useEffect(() => {
    if (ready === null || graph === null) return;
    // oxlint-disable-next-line react/set-state-in-effect -- remembers what was drawn; draws nothing by itself
    setKept((list) => withNewest(list, { open, graph, part, arrangement, layout: ready }));
  }, [open, graph, part, arrangement, ready]);
  // Until new positions are ready, the last ones stay.
  const stays = kept[0] ?? null;
  const shown = useMemo(
    (): Arranged | null =>
      ready === null || graph === null ? stays : { open, graph, layout: ready, arrangement },
    [open, graph, ready, arrangement, stays],
  );
  const progress = ready !== null ? null : running?.of === wanted ? running.progress : STARTED;
  const isMissing = ready === null && missing === wanted;
  return { shown, progress, isPlain: shown?.layout.fallback === true, isMissing };
}

/** The newest first, instead of older positions of the same arrangement and part. */
function withNewest(list: readonly Kept[], newest: Kept): readonly Kept[] {
  const rest = list.filter(
    ({ open, arrangement, part }) =>
      open !== newest.open || arrangement !== newest.arrangement || part !== newest.part,
  );
  const old = new Set(
    rest.filter(({ open, part }) => part !== null || open !== newest.open).slice(PARTS_KEPT),
  );
  return [newest, ...rest.filter((one) => !old.has(one))];
}

/** A map's shipped positions, if they were made for exactly this input. */
export function shippedLayout(positions: unknown, input: LayoutInput, key: string): PackedLayout | null {
  if (typeof positions !== 'object' || positions === null) return null;
  return readLayout(input, new Map<string, unknown>(Object.entries(positions)).get(key));
}
