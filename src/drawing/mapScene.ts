/** A map ready to be drawn. */
import type { ArgumentGraph } from '@/domain/graph';
import type { ArgumentMap } from '@/domain/schema';
import type { Packed, PackedLayout } from '@/layout/types';
import { reachOf } from './groups';
import type { MapLens } from './lens';
import { type Scene, toScene } from './scene';
import { lazyIndex, type SceneIndex } from './sceneIndex';

export interface MapScene {
  readonly scene: Scene;
  /** Made on first use, since the first picture needs none and should not wait for it. */
  readonly index: () => SceneIndex;
  /** Maps the numbers of cards and relations to their ids and back. */
  readonly packed: Packed;
}

/** Keeps each layout's scene, so that it can be prepared before it is drawn. */
const scenes = new WeakMap<PackedLayout, { readonly map: ArgumentMap; readonly made: MapScene }>();

/** The scene of a map in a layout, always the same object. A layout belongs to one lens. */
export function mapSceneOf(
  map: ArgumentMap,
  graph: ArgumentGraph,
  layout: PackedLayout,
  lens: MapLens,
): MapScene {
  const known = scenes.get(layout);
  if (known?.map === map) return known.made;
  const scene = toScene(map, graph, layout, reachOf(map, graph, lens));
  const made = { scene, index: lazyIndex(scene), packed: layout.packed };
  scenes.set(layout, { map, made });
  return made;
}
