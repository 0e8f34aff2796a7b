/** Keeps the lists of cards and titles that are nodes in step with the view, a few per frame. */
import { useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';
import type { MapScene } from '@/drawing/mapScene';
import { selectPresent } from '@/store/selectors/visible';
import { useStore } from '@/store/store';
import { oncePerFrame } from '@/ui/untilFrame';
import { nearCards, nearTitles, stepNear } from './nearNodes';
import { viewOf, watchView } from './watchView';

/** Numbers of cards, and indexes of titles in the layout's list. */
export interface Near {
  readonly cards: readonly number[];
  readonly titles: readonly number[];
}

/** How long after a map opens its index is made, unless needed before, ms. */
const SOON = 600;

const NOTHING: Near = { cards: [], titles: [] };

/** Empty without an overview, since everything is a node then. */
export function useNearNodes(mapScene: MapScene | null): Near {
  const flow = useStoreApi();
  const present = useStore(selectPresent);
  const [near, setNear] = useState<{ of: MapScene | null; near: Near }>({ of: null, near: NOTHING });
  useEffect(() => {
    if (mapScene === null) return;
    let now = NOTHING;
    const isDrawn = (card: number): boolean =>
      present?.claims.has(mapScene.packed.boxIds[card] ?? '') !== false;
    const step = (): void => {
      const seen = viewOf(flow);
      if (seen === null) return;
      const wanted = nearCards(mapScene.scene, mapScene.index, seen.view, seen.size, isDrawn);
      const cards = stepNear(now.cards, wanted);
      const titles = nearTitles(mapScene.packed.groups, seen.view, seen.size);
      const isSame = cards === now.cards && titles.join() === now.titles.join();
      if (!isSame) {
        now = { cards, titles };
        setNear({ of: mapScene, near: now });
      }
      if (cards.length < wanted.length) frames.ask();
    };
    const frames = oncePerFrame(step);
    const stop = watchView(flow, frames.ask);
    const timer = setTimeout(mapScene.index, SOON);
    return () => {
      stop();
      clearTimeout(timer);
      frames.cancel();
    };
  }, [mapScene, flow, present]);
  return near.of === mapScene ? near.near : NOTHING;
}
