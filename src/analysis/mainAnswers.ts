/** Where a reader can start: the claims that the rest of the map leads to. */
import type { ArgumentGraph } from '@/domain/graph';

/** More than this many answers are no longer an overview. */
const MOST = 6;
/** A claim that fewer others lead to is a remark and not a main answer. */
const LEAST_REASONS = 3;

/**
 * Ids of the main answers: claims that support no further claim, and to which at least three others lead by
 * support, directly or through others; those with the most first. Where there are none (a small map), the
 * claims that support nothing, in the map's order.
 */
export function mainAnswers(graph: ArgumentGraph): readonly string[] {
  const ends = [...graph.claims.keys()].filter((id) =>
    (graph.outgoing.get(id) ?? []).every((relation) => relation.kind !== 'support'),
  );
  const weighed = ends
    .map((id) => ({ id, reasons: countReasons(graph, id) }))
    .filter(({ reasons }) => reasons >= LEAST_REASONS)
    .toSorted((a, b) => b.reasons - a.reasons);
  return (weighed.length > 0 ? weighed.map(({ id }) => id) : ends).slice(0, MOST);
}

/** How many other claims lead to one by support. */
export function countReasons(graph: ArgumentGraph, id: string): number {
  const reached = new Set([id]);
  const open = [id];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    for (const relation of graph.incoming.get(current) ?? []) {
      if (relation.kind !== 'support') continue;
      for (const from of relation.from) {
        if (reached.has(from)) continue;
        reached.add(from);
        open.push(from);
      }
    }
  }
  return reached.size - 1;
}
