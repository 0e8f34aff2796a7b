/**
 * Arrow keys move along the argument, not across the screen: up to the conclusion, down to the first reason,
 * sideways to the other reasons for the same conclusion. Pure.
 */
import { type ArgumentGraph, finalClaim } from '@/domain/graph';

export const WALK_KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type WalkKey = (typeof WALK_KEYS)[number];

export function isWalkKey(key: string): key is WalkKey {
  return (WALK_KEYS as readonly string[]).includes(key);
}

/**
 * The id of the next claim, or `null`. `first` is the target of Home: the main answer. Skips claims that have left
 * the map.
 */
export function walk(
  graph: ArgumentGraph,
  from: string,
  key: WalkKey,
  first: string | null,
  isThere: (id: string) => boolean = () => true,
): string | null {
  const all = (): readonly string[] => [...graph.claims.keys()].filter(isThere);
  const parent = conclusionsOf(graph, from).find(isThere);
  switch (key) {
    case 'Home':
      return first;
    case 'End':
      return all().at(-1) ?? null;
    case 'ArrowUp':
      return parent ?? null;
    case 'ArrowDown':
      return reasonsFor(graph, from).find(isThere) ?? null;
    case 'ArrowLeft':
    case 'ArrowRight': {
      // Without siblings, the map's own order.
      const siblings = parent === undefined ? [] : reasonsFor(graph, parent).filter(isThere);
      const row = siblings.length > 1 ? siblings : all();
      const step = key === 'ArrowLeft' ? -1 : 1;
      return row[(row.indexOf(from) + step + row.length) % row.length] ?? null;
    }
  }
}

function conclusionsOf(graph: ArgumentGraph, id: string): readonly string[] {
  return (graph.outgoing.get(id) ?? []).flatMap((relation) => finalClaim(graph, relation) ?? []);
}

function reasonsFor(graph: ArgumentGraph, id: string): readonly string[] {
  return [...new Set((graph.incoming.get(id) ?? []).flatMap((relation) => relation.from))];
}
