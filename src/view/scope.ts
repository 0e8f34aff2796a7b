/** The part of a map in a scope: one claim with its surroundings, or the shortest path between two. Moves nothing. */
import { type ArgumentGraph, chainOf, endsOf, finalClaim } from '@/domain/graph';
import type { Relation } from '@/domain/schema';
import type { FocusDepth, Scope } from './settings';
import type { VisiblePart } from './visible';

/** One step of a path: its first claim, the relation, and whether it follows the arrow. */
export interface Step {
  readonly claim: string;
  readonly relation: Relation;
  readonly isForward: boolean;
  /** Its last claim. */
  readonly to: string;
}

/** Claims and relations of a scope; only the two ends if there is no path between them. */
export function scopePart(graph: ArgumentGraph, scope: Scope): VisiblePart {
  if (scope.type === 'path') return pathPart(graph, scope.from, scope.to);
  const claims = reach(graph, scope.claim, scope.depth);
  const relations = new Set<string>();
  for (const id of claims) {
    for (const relation of stepsFrom(graph, id).map((step) => step.relation)) {
      if (endsOf(graph, relation).every((end) => claims.has(end))) relations.add(relation.id);
    }
  }
  return { claims, relations };
}

/** The shortest path: along the arrows, else against them, else in any direction. `null`: not connected. */
export function pathBetween(graph: ArgumentGraph, from: string, to: string): readonly Step[] | null {
  if (!graph.claims.has(from) || !graph.claims.has(to)) return null;
  return (
    search(graph, from, to, ({ isForward }) => isForward) ??
    search(graph, from, to, ({ isForward }) => !isForward) ??
    search(graph, from, to, () => true)
  );
}

function search(
  graph: ArgumentGraph,
  from: string,
  to: string,
  isOpen: (step: Step) => boolean,
): readonly Step[] | null {
  const cameBy = new Map<string, Step | null>([[from, null]]);
  const open = [from];
  // The list grows in the loop: breadth-first search.
  for (const claim of open) {
    if (claim === to) break;
    for (const step of stepsFrom(graph, claim)) {
      if (cameBy.has(step.to) || !isOpen(step)) continue;
      cameBy.set(step.to, step);
      open.push(step.to);
    }
  }
  if (!cameBy.has(to)) return null;
  const path: Step[] = [];
  for (let step = cameBy.get(to); step; step = cameBy.get(step.claim)) path.push(step);
  return path.toReversed();
}

function pathPart(graph: ArgumentGraph, from: string, to: string): VisiblePart {
  const claims = new Set([from, to]);
  const relations = new Set<string>();
  for (const { relation } of pathBetween(graph, from, to) ?? []) {
    // Linked premises are shown together, and an undercut with the relation that it doubts.
    for (const id of endsOf(graph, relation)) claims.add(id);
    for (const { id } of chainOf(graph, relation)) relations.add(id);
  }
  return { claims, relations };
}

const STEPS: Record<FocusDepth, number> = {
  '1': 1,
  '2': 2,
  '3': 3,
  reasons: Number.POSITIVE_INFINITY,
  conclusions: Number.POSITIVE_INFINITY,
};

function reach(graph: ArgumentGraph, claim: string, depth: FocusDepth): ReadonlySet<string> {
  const reached = new Set([claim]);
  let edge = [claim];
  for (let left = STEPS[depth]; left > 0 && edge.length > 0; left -= 1) {
    const next: string[] = [];
    const add = (id: string, isOnward: boolean): void => {
      if (reached.has(id)) return;
      reached.add(id);
      if (isOnward) next.push(id);
    };
    for (const id of edge) {
      for (const { relation, isForward, to } of stepsFrom(graph, id)) {
        if (depth === 'reasons' && isForward) continue;
        if (depth === 'conclusions' && !isForward) continue;
        add(to, true);
        // Linked premises are shown together; those of a conclusion are not conclusions themselves.
        for (const end of endsOf(graph, relation)) add(end, depth !== 'conclusions');
      }
    }
    edge = next;
  }
  return reached;
}

/** Every relation to or from a claim, as a step to the claim at its other end. */
function stepsFrom(graph: ArgumentGraph, claim: string): readonly Step[] {
  const steps: Step[] = [];
  for (const relation of graph.outgoing.get(claim) ?? []) {
    const to = finalClaim(graph, relation);
    if (to !== undefined) steps.push({ claim, relation, isForward: true, to });
  }
  // The list grows in the loop: an undercut bears on the target of its step.
  const incoming = [...(graph.incoming.get(claim) ?? [])];
  for (const relation of incoming) {
    for (const from of relation.from) steps.push({ claim, relation, isForward: false, to: from });
    incoming.push(...(graph.incoming.get(relation.id) ?? []));
  }
  return steps;
}
