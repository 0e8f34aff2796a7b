/**
 * The positions that the canvas draws: those computed at build while the whole map is shown, and new ones from
 * the worker when what is filtered out leaves, in another lens, or where there are none. Those that were there
 * last are kept: a lens that was seen once comes back at once, and exactly as it was.
 */
import { startTransition, useEffect, useMemo, useState } from 'react';
import type { ArgumentGraph } from '@/domain/graph';
import { type Arrangement, arrangementOf, type MapLens, positionsKey } from '@/drawing/lens';
import { mapSceneOf } from '@/drawing/mapScene';
import type { MapShape } from '@/drawing/sizes';
import { toLayoutInput } from '@/drawing/toLayoutInput';
import type { LayoutProgress } from '@/layout/layoutProgress';
import type { LayoutInput, PackedLayout } from '@/layout/types';
import { readLayout } from '@/layout/wire/layoutJson';
import type { OpenMap } from '@/store/state';
import { selectReadingOrder } from '@/store/selectors/document';
import { selectFiltered } from '@/store/selectors/visible';
import { useStore } from '@/store/store';
import { yieldToPage } from '@/ui/yieldToPage';
import type { VisiblePart } from '@/view/visible';
import { createLayoutClient } from './layoutClient';

/** One worker for all that the page has laid out. */
export const requestLayout = createLayoutClient();

/** Positions, and what they were made for. */
export interface Arranged {
  readonly open: OpenMap;
  readonly graph: ArgumentGraph;
  readonly layout: PackedLayout;
  readonly arrangement: Arrangement;
}

export interface MapLayout {
  /** The newest positions that are ready; `null` while there is nothing to draw yet. */
  readonly shown: Arranged | null;
  /** How far the worker has come with newer ones, 0 to 1, and with what; `null` while none are on their way. */
  readonly progress: LayoutProgress | null;
  /** The layout failed or took too long, and these are the plain positions: to be said in a sentence. */
  readonly isPlain: boolean;
}

/** Positions that were on the screen, of what was shown of the map and the part of it that was left; `null` for all of it. */
interface Kept extends Arranged {
  readonly part: VisiblePart | null;
}

/** How many are kept of what filters leave, and of other opened arguments. Of the whole map all are: one for each lens and shape. */
const PARTS_KEPT = 3;
const STARTED: LayoutProgress = { share: 0, stage: 'arranging' };
const NO_ORDER: readonly string[] = [];

/**
 * What to draw, and what to say while there is nothing to draw.
 * @param open what is shown of the map; `graph` is of the same
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
  // While filtered claims fade in their places, a filter changes nothing here.
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
  // Where an argument was opened or closed the others keep their places as far as can be. What a filter leaves does
  // not: it is asked for in order to be compact, and the whole map comes back as it was.
  const previous = isWhole && before?.open.key === open.key ? before.layout.boxes : undefined;
  const [computed, setComputed] = useState<{ of: LayoutInput; layout: PackedLayout } | null>(null);
  const [running, setRunning] = useState<{ of: LayoutInput; progress: LayoutProgress } | null>(null);

  useEffect(() => {
    if (known !== null) return;
    const request = new AbortController();
    const { signal } = request;
    const onProgress = (progress: LayoutProgress): void => setRunning({ of: wanted, progress });
    const input = previous === undefined ? wanted : { ...wanted, previous };
    // A task each for handing the input over, for making the scene and for drawing it: of a large map each takes a frame.
    const compute = async (): Promise<void> => {
      await yieldToPage();
      const layout = await requestLayout(input, { signal, onProgress });
      await yieldToPage();
      if (signal.aborted) return;
      if (graph !== null) mapSceneOf(open.map, graph, layout, lens);
      await yieldToPage();
      startTransition(() => setComputed({ of: wanted, layout }));
    };
    // It rejects only when it was given up, for a newer one: there is nothing to be said or done.
    compute().catch(() => undefined);
    return () => request.abort();
  }, [open.map, graph, lens, wanted, known, previous]);

  const ready = known ?? (computed?.of === wanted ? computed.layout : null);
  useEffect(() => {
    if (ready === null || graph === null) return;
    // oxlint-disable-next-line react/set-state-in-effect -- remembers what was drawn; draws nothing by itself
    setKept((list) => withNewest(list, { open, graph, part, arrangement, layout: ready }));
  }, [open, graph, part, arrangement, ready]);
  // Until new positions are there, the ones that the reader has before them stay.
  const stays = kept[0] ?? null;
  const shown = useMemo(
    (): Arranged | null =>
      ready === null || graph === null ? stays : { open, graph, layout: ready, arrangement },
    [open, graph, ready, arrangement, stays],
  );
  const progress = ready !== null ? null : running?.of === wanted ? running.progress : STARTED;
  return { shown, progress, isPlain: shown?.layout.fallback === true };
}

/** The newest first, in place of what was kept of the same arrangement and part of the same. */
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

/** The positions that came with the map, if they are those of this very input. */
export function shippedLayout(positions: unknown, input: LayoutInput, key: string): PackedLayout | null {
  if (typeof positions !== 'object' || positions === null) return null;
  return readLayout(input, new Map<string, unknown>(Object.entries(positions)).get(key));
}
