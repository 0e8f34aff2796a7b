/** A map that is too large to be nodes of the page, made ready to be drawn from afar. */
import { useEffect, useMemo } from 'react';
import type { ArgumentGraph } from '@/domain/graph';
import type { ArgumentMap } from '@/domain/schema';
import type { Packed, PackedLayout } from '@/layout/types';
import { type Scene, toScene } from './far/scene';
import { lazyIndex, type SceneIndex } from './far/sceneIndex';
import { isAllNear } from './near';

export interface Far {
  readonly scene: Scene;
  /** Made at the first question: the first picture needs none, and should not wait for it. */
  readonly index: () => SceneIndex;
  /** Leads from the numbers of cards and relations to their ids, and back. */
  readonly packed: Packed;
}

/** How long after a map has come its index is made, if nobody has asked for it before, ms. */
const SOON = 600;

/** `null` for a map that the page bears whole. */
export function useFar(map: ArgumentMap, graph: ArgumentGraph, layout: PackedLayout): Far | null {
  const far = useMemo(() => {
    if (isAllNear(map.claims.length, map.relations.length)) return null;
    const scene = toScene(map, graph, layout);
    return { scene, index: lazyIndex(scene), packed: layout.packed };
  }, [map, graph, layout]);
  useEffect(() => {
    const timer = setTimeout(() => far?.index(), SOON);
    return () => clearTimeout(timer);
  }, [far]);
  return far;
}
