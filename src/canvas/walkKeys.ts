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

/** The next claim's id, or `null` where the way ends. `first` is where Home leads: the main answer. */
export function walk(graph: ArgumentGraph, from: string, key: WalkKey, first: string | null): string | null {
  switch (key) {
    case 'Home':
      return first;
    case 'End':
      return [...graph.claims.keys()].at(-1) ?? null;
    case 'ArrowUp':
      return conclusionOf(graph, from);
    case 'ArrowDown':
      return reasonsFor(graph, from)[0] ?? null;
    case 'ArrowLeft':
      return beside(graph, from, -1);
    case 'ArrowRight':
      return beside(graph, from, 1);
  }
}

function conclusionOf(graph: ArgumentGraph, id: string): string | null {
  const relation = graph.outgoing.get(id)?.[0];
  return relation === undefined ? null : (finalClaim(graph, relation) ?? null);
}

function reasonsFor(graph: ArgumentGraph, id: string): readonly string[] {
  return [...new Set((graph.incoming.get(id) ?? []).flatMap((relation) => relation.from))];
}

/** The neighbour among the reasons of the same conclusion; a claim without one walks the map's own order. */
function beside(graph: ArgumentGraph, id: string, step: 1 | -1): string | null {
  const parent = conclusionOf(graph, id);
  const reasons = parent === null ? [] : reasonsFor(graph, parent);
  const row = reasons.includes(id) && reasons.length > 1 ? reasons : [...graph.claims.keys()];
  return row[(row.indexOf(id) + step + row.length) % row.length] ?? null;
}
