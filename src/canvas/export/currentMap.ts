/**
 * What the canvas draws now, for exported pictures. An object of the module and not a context, since menus, printing
 * and the formats' export ask for pictures from outside of the canvas's part of the page.
 */
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

interface Current {
  drawn: Drawn | null;
  /** Reads the part of the map in view, px at zoom 1. */
  area: (() => Rect | null) | null;
}

const current: Current = { drawn: null, area: null };

/** Records what is drawn from now on, or how to ask for the area in view. Returns the function that takes it back. */
export function keepCurrent<K extends keyof Current>(key: K, value: Current[K]): () => void {
  current[key] = value;
  return () => {
    if (current[key] === value) Object.assign(current, { [key]: null });
  };
}

/** `null` while no map is on the screen. */
export function drawnNow(): Drawn | null {
  return current.drawn;
}

/** `null` before the map can be moved: then all of it is in view. */
export function areaInView(): Rect | null {
  return current.area?.() ?? null;
}
