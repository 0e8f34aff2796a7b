/** Where a reader can start: the claims that the rest of the map leads to. */
import type { ArgumentGraph } from '@/domain/graph';
import { countReasons } from './reasons';

/** More than this many answers are no longer an overview. */
const MOST = 6;
/** A claim with fewer reasons is a remark and not a main answer. */
const LEAST_REASONS = 3;

/** A claim that answers the map's question. */
export interface Answer {
  readonly id: string;
  /** How many other claims support it, directly or through others. */
  readonly reasons: number;
}

/**
 * The main answers: claims that support nothing and have at least three reasons, those with the most first. If there
 * are none (a small map), the claims that support nothing, in the map's order.
 */
export function mainAnswers(graph: ArgumentGraph): readonly Answer[] {
  const ends = [...graph.claims.keys()].filter((id) =>
    (graph.outgoing.get(id) ?? []).every((relation) => relation.kind !== 'support'),
  );
  // Most ends of a large map have no reasons and need no walk.
  const backed = ends.filter((id) => graph.incoming.has(id));
  const counts = countReasons(graph, backed);
  const reasonsOf = new Map(backed.map((id, place) => [id, counts[place] ?? 0]));
  const weighed = ends.map((id) => ({ id, reasons: reasonsOf.get(id) ?? 0 }));
  const main = weighed
    .filter(({ reasons }) => reasons >= LEAST_REASONS)
    .toSorted((a, b) => b.reasons - a.reasons);
  return (main.length > 0 ? main : weighed).slice(0, MOST);
}
