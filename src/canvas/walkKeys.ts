/**
 * Where the arrow keys lead from a claim, along the argument and not across the screen: up to what it bears
 * on, down to its first reason, sideways to the claims that bear on the same. Pure.
 */
import { type ArgumentGraph, finalClaim } from '@/domain/graph';

export const WALK_KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type WalkKey = (typeof WALK_KEYS)[number];

export function isWalkKey(key: string): key is WalkKey {
  return (WALK_KEYS as readonly string[]).includes(key);
}

/**
 * The next claim's id, or `null` where the way ends. `first` is where Home leads: the main answer. Claims that
 * are not there (they have left the map) are passed over.
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
      // A claim without siblings walks the map's own order.
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
