/** Keeps the lists of cards and topic names that are nodes of the page in step with the view, a few a frame. */
import { useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { nearCards, nearTopics, stepNear } from './near';
import type { Far } from './useFar';

/** Numbers of cards, and places of topics in the layout's list. */
export interface Near {
  readonly cards: readonly number[];
  readonly topics: readonly number[];
}

const NOTHING: Near = { cards: [], topics: [] };

/** Nothing where there is no far picture, since everything is near then. */
export function useNear(far: Far | null): Near {
  const flow = useStoreApi();
  const [near, setNear] = useState<{ of: Far | null; near: Near }>({ of: null, near: NOTHING });
  useEffect(() => {
    if (far === null) return;
    let now = NOTHING;
    let frame: number | undefined;
    const step = (): void => {
      frame = undefined;
      const { transform, width, height } = flow.getState();
      const view = { x: transform[0], y: transform[1], zoom: transform[2] };
      const wanted = nearCards(far.scene, far.index, view, { width, height });
      const cards = stepNear(now.cards, wanted);
      const topics = nearTopics(far.packed.groups, view, { width, height });
      const isSame = cards === now.cards && topics.join() === now.topics.join();
      if (!isSame) {
        now = { cards, topics };
        setNear({ of: far, near: now });
      }
      if (cards.length < wanted.length) schedule();
    };
    const schedule = (): void => {
      frame ??= requestAnimationFrame(step);
    };
    schedule();
    const stop = flow.subscribe((state, before) => {
      const isSame =
        state.transform === before.transform &&
        state.width === before.width &&
        state.height === before.height;
      if (!isSame) schedule();
    });
    return () => {
      stop();
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, [far, flow]);
  return near.of === far ? near.near : NOTHING;
}
