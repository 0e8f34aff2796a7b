/**
 * What is hidden when claims are folded: whatever leads to the rest of the map through a folded claim alone.
 * A reason that also bears on a claim which is not folded stays. Pure; moves nothing.
 */
import { type ArgumentGraph, endsOf, finalClaim } from '@/domain/graph';
import type { VisiblePart } from './visible';

/** The map under its folds. */
export interface Folding {
  /** What is left of it. */
  readonly part: VisiblePart;
  /** For each folded claim that is left, how many claims it hides: all that would come back beneath it. */
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

/**
 * Whether folding a claim would hide anything: one of what bears on it leads nowhere else. Highlights at its neighbours
 * alone, so that it can be asked of every card; of a circle that hangs on the claim by several ways it may say no.
 */
export function isFoldable(graph: ArgumentGraph, claim: string): boolean {
  const bearing = [...(graph.incoming.get(claim) ?? [])];
  // The list grows while it is walked: who doubts a step bears on what the step leads to.
  for (const { id } of bearing) bearing.push(...(graph.incoming.get(id) ?? []));
  const leadsHereAlone = (reason: string): boolean =>
    reason !== claim &&
    (graph.outgoing.get(reason) ?? []).every((relation) => {
      const end = finalClaim(graph, relation);
      return end === claim || end === reason;
    });
  return bearing.some(({ from }) => from.some(leadsHereAlone));
}

/** For each claim the claims that lead to it, or to a step that leads to it. */
function reasonsOf(graph: ArgumentGraph): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>();
  for (const relation of graph.relations.values()) {
    const final = finalClaim(graph, relation);
    if (final === undefined) continue;
    const list = reasons.get(final);
    if (list === undefined) reasons.set(final, [...relation.from]);
    else list.push(...relation.from);
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
  /** What leads to one of the ends that were walked from, folded or not. */
  const covered = new Set<string>();
  const claims = [...graph.claims.keys()];
  const ends = claims.filter((id) => !graph.outgoing.has(id));
  // What argues in a circle that leads nowhere has no end: its first folded claim is one, or else its first.
  for (const start of [...ends, ...claims.filter((id) => shut.has(id)), ...claims]) {
    if (covered.has(start)) continue;
    spread(reasons, start, left, (claim) => !shut.has(claim));
    spread(reasons, start, covered, () => true);
  }
  return left;
}

/** Adds to `reached` a claim and all that leads to it through claims that are open and not yet reached. */
function spread(
  reasons: ReadonlyMap<string, readonly string[]>,
  start: string,
  reached: Set<string>,
  isOpen: (claim: string) => boolean,
): void {
  if (reached.has(start)) return;
  reached.add(start);
  const edge = [start];
  // The list grows while it is walked.
  for (const claim of edge) {
    if (!isOpen(claim)) continue;
    for (const reason of reasons.get(claim) ?? []) {
      if (reached.has(reason)) continue;
      reached.add(reason);
      edge.push(reason);
    }
  }
}
