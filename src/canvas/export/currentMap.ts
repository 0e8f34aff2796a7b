/** What the canvas draws at this moment, kept for pictures of it: they are asked for from outside of the canvas. */
import type { ArgumentGraph } from '@/domain/graph';
import type { MapLens } from '@/drawing/lens';
import type { PackedLayout, Rect } from '@/layout/types';
import type { OpenMap } from '@/store/state';

export interface Drawn {
  readonly open: OpenMap;
  readonly graph: ArgumentGraph;
  readonly layout: PackedLayout;
  readonly lens: MapLens;
}

let drawn: Drawn | null = null;
let area: (() => Rect | null) | null = null;

/** Says what is drawn from now on. Returns the function that takes it back. */
export function keepDrawn(now: Drawn): () => void {
  drawn = now;
  return () => {
    if (drawn === now) drawn = null;
  };
}

/** Says where to ask what of the map is in view, px at zoom 1. Returns the function that takes it back. */
export function keepView(read: () => Rect | null): () => void {
  area = read;
  return () => {
    if (area === read) area = null;
  };
}

/** `null` while no map is on the screen. */
export function drawnNow(): Drawn | null {
  return drawn;
}

/** `null` where nothing can be said: then it is the whole map. */
export function areaInView(): Rect | null {
  return area?.() ?? null;
}
