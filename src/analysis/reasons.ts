/** How much of a map leads to a claim. */
import type { ArgumentGraph } from '@/domain/graph';

/** How many claims are counted at once: one bit each. */
const BATCH = 32;

/**
 * For each given claim, how many others support it, directly or through others. 32 of them share one walk against the
 * arrows, so that shared reasons cost nothing extra.
 */
export function countReasons(graph: ArgumentGraph, ids: readonly string[]): readonly number[] {
  const places = new Map([...graph.claims.keys()].map((id, place) => [id, place]));
  const reasons = reasonsByPlace(graph, places);
  /** For each claim, the bits of those that it leads to. */
  const leads = new Uint32Array(places.size);
  const counts: number[] = [];
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH).map((id) => places.get(id) ?? 0);
    for (const [bit, place] of batch.entries()) leads[place] = (leads[place] ?? 0) | (1 << bit);
    const reached = walk(reasons, batch, leads);
    const own = batch.map(() => -1);
    for (const place of reached) {
      for (let bits = leads[place] ?? 0; bits !== 0; bits &= bits - 1) {
        const bit = 31 - Math.clz32(bits & -bits);
        own[bit] = (own[bit] ?? 0) + 1;
      }
      leads[place] = 0;
    }
    counts.push(...own);
  }
  return counts;
}

/** Carries the bits of `leads` against the arrows; returns every place that has any, once. */
function walk(
  reasons: readonly (readonly number[])[],
  from: readonly number[],
  leads: Uint32Array,
): readonly number[] {
  const reached = [...from];
  for (let open = from; open.length > 0; ) {
    const next: number[] = [];
    for (const place of open) {
      const bits = leads[place] ?? 0;
      for (const reason of reasons[place] ?? []) {
        const known = leads[reason] ?? 0;
        const all = (known | bits) >>> 0;
        if (all === known) continue;
        if (known === 0) reached.push(reason);
        leads[reason] = all;
        next.push(reason);
      }
    }
    open = next;
  }
  return reached;
}

/** For each claim, by its index, the indexes of the claims that support it. */
function reasonsByPlace(
  graph: ArgumentGraph,
  places: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  return [...graph.claims.keys()].map((id) => {
    const reasons: number[] = [];
    for (const { kind, from } of graph.incoming.get(id) ?? []) {
      if (kind !== 'support') continue;
      for (const reason of from) reasons.push(places.get(reason) ?? 0);
    }
    return reasons;
  });
}
