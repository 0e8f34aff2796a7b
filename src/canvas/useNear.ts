/** Keeps the list of cards that are nodes of the page in step with the view, a few a frame. */
import { useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';
import type { Far } from './useFar';
import { nearCards, stepNear } from './near';

const NONE: readonly number[] = [];

/** Numbers of cards; empty where there is no far picture, since everything is near then. */
export function useNear(far: Far | null): readonly number[] {
  const flow = useStoreApi();
  const [near, setNear] = useState<{ of: Far | null; cards: readonly number[] }>({ of: null, cards: NONE });
  useEffect(() => {
    if (far === null) return;
    let cards = NONE;
    let frame: number | undefined;
    const step = (): void => {
      frame = undefined;
      const { transform, width, height } = flow.getState();
      const view = { x: transform[0], y: transform[1], zoom: transform[2] };
      const wanted = nearCards(far.scene, far.index, view, { width, height });
      const next = stepNear(cards, wanted);
      if (next !== cards) setNear({ of: far, cards: next });
      cards = next;
      if (next.length < wanted.length) schedule();
    };
    const schedule = (): void => {
      frame ??= requestAnimationFrame(step);
    };
    schedule();
    const stop = flow.subscribe((state, before) => {
      if (state.transform !== before.transform || state.width !== before.width) schedule();
    });
    return () => {
      stop();
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, [far, flow]);
  return near.of === far ? near.cards : NONE;
}
