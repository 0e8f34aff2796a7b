/** What folded claims hide: all that leads to the rest of the map only through them. Moves nothing. */
import { append } from '@/domain/append';
import { type ArgumentGraph, endsOf, finalClaim } from '@/domain/graph';
import type { VisiblePart } from './visible';

/** The map under its folds. */
export interface Folding {
  /** What remains of it. */
  readonly part: VisiblePart;
  /** For each folded claim that remains, how many claims unfolding it would show. */
  readonly counts: ReadonlyMap<string, number>;
}

/** @param folded ids of claims; those that nothing leads to hide nothing */
export function foldingOf(graph: ArgumentGraph, folded: readonly string[]): Folding {
  const shut = new Set(folded);
  const reasons = reasonsOf(graph);
  const claims = leftBy(graph, reasons, shut);
  const relations = new Set<string>();
  for (const relation of graph.relations.values()) {
    if (endsOf(graph, relation).every((end) => claims.has(end))) relations.add(relation.id);
  }
  const counts = new Map<string, number>();
  for (const id of shut) {
    if (!claims.has(id)) continue;
    const beneath = new Set<string>();
    spread(reasons, id, beneath, (claim) => claim === id || !claims.has(claim));
    counts.set(id, [...beneath].filter((claim) => !claims.has(claim)).length);
  }
  return { part: { claims, relations }, counts };
}

/** Whether folding a claim hides anything. Reads only its neighbours, so it may miss reasons that form a circle. */
export function isFoldable(graph: ArgumentGraph, claim: string): boolean {
  const bearing = [...(graph.incoming.get(claim) ?? [])];
  // The list grows in the loop: an undercut bears on the target of its step.
  for (const { id } of bearing) bearing.push(...(graph.incoming.get(id) ?? []));
  const leadsHereAlone = (reason: string): boolean =>
    reason !== claim &&
    (graph.outgoing.get(reason) ?? []).every((relation) => {
      const end = finalClaim(graph, relation);
      return end === claim || end === reason;
    });
  return bearing.some(({ from }) => from.some(leadsHereAlone));
}

/** For each claim the claims that lead to it, or to a relation that leads to it. */
function reasonsOf(graph: ArgumentGraph): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>();
  for (const relation of graph.relations.values()) {
    const final = finalClaim(graph, relation);
    if (final !== undefined) for (const reason of relation.from) append(reasons, final, reason);
  }
  return reasons;
}

/** The claims from which an end of the map is reached without passing a folded claim. */
function leftBy(
  graph: ArgumentGraph,
  reasons: ReadonlyMap<string, readonly string[]>,
  shut: ReadonlySet<string>,
): ReadonlySet<string> {
  const left = new Set<string>();
  /** All that leads to the ends so far, folded or not. */
  const covered = new Set<string>();
  const claims = [...graph.claims.keys()];
  const ends = claims.filter((id) => !graph.outgoing.has(id));
  // A circle has no end: its first folded claim serves as one, or else its first.
  for (const start of [...ends, ...claims.filter((id) => shut.has(id)), ...claims]) {
    if (covered.has(start)) continue;
    spread(reasons, start, left, (claim) => !shut.has(claim));
    spread(reasons, start, covered, () => true);
  }
  return left;
}

/** Adds a claim and all that leads to it through open claims to `reached`. */
function spread(
  reasons: ReadonlyMap<string, readonly string[]>,
  start: string,
  reached: Set<string>,
  isOpen: (claim: string) => boolean,
): void {
  if (reached.has(start)) return;
  reached.add(start);
  const edge = [start];
  // The list grows in the loop.
  for (const claim of edge) {
    if (!isOpen(claim)) continue;
    for (const reason of reasons.get(claim) ?? []) {
      if (reached.has(reason)) continue;
      reached.add(reason);
      edge.push(reason);
    }
  }
}
