/** A map made ready to be drawn from afar. */
import type { ArgumentGraph } from '@/domain/graph';
import type { ArgumentMap } from '@/domain/schema';
import type { Packed, PackedLayout } from '@/layout/types';
import { lastPer } from '@/view/derived';
import { reachOf } from './groups';
import type { MapLens } from './lens';
import { type Scene, toScene } from './scene';
import { lazyIndex, type SceneIndex } from './sceneIndex';

export interface Far {
  readonly scene: Scene;
  /** Made at the first question: the first picture needs none, and should not wait for it. */
  readonly index: () => SceneIndex;
  /** Leads from the numbers of cards and relations to their ids, and back. */
  readonly packed: Packed;
}

/** The last that was made of a map is remembered, so that it can be made before it is drawn. */
export const mapSceneOf = lastPer(
  (map: ArgumentMap, graph: ArgumentGraph, layout: PackedLayout, lens: MapLens): Far => {
    const scene = toScene(map, graph, layout, reachOf(map, graph, lens));
    return { scene, index: lazyIndex(scene), packed: layout.packed };
  },
);
