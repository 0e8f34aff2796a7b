/**
 * What stands out when something is selected: the thing itself and what touches it directly. Steps count:
 * an undercut of a claim's arrow belongs to the neighbourhood of both.
 */
import type { ArgumentGraph } from '@/domain/graph';
import type { Relation } from '@/domain/schema';
import type { Selection } from './settings';

export interface Emphasis {
  readonly claims: ReadonlyMap<string, 'selected' | 'near'>;
  readonly relations: ReadonlyMap<string, 'selected' | 'near'>;
}

export const NO_EMPHASIS: Emphasis = { claims: new Map(), relations: new Map() };

export function emphasisOf(graph: ArgumentGraph, selection: Selection): Emphasis {
  const claims = new Map<string, 'selected' | 'near'>();
  const relations = new Map<string, 'selected' | 'near'>();
  const touch = (relation: Relation): void => {
    if (!relations.has(relation.id)) relations.set(relation.id, 'near');
    for (const id of endsOf(graph, relation)) if (!claims.has(id)) claims.set(id, 'near');
  };
  if (selection.type === 'claim') {
    claims.set(selection.id, 'selected');
    for (const relation of touching(graph, selection.id)) {
      touch(relation);
      for (const undercut of graph.incoming.get(relation.id) ?? []) touch(undercut);
    }
  } else {
    const relation = graph.relations.get(selection.id);
    if (relation !== undefined) {
      relations.set(relation.id, 'selected');
      touch(relation);
      for (const undercut of graph.incoming.get(relation.id) ?? []) touch(undercut);
    }
  }
  return { claims, relations };
}

/** The relations that lead to a claim or come from it. */
function touching(graph: ArgumentGraph, claim: string): readonly Relation[] {
  return [...(graph.incoming.get(claim) ?? []), ...(graph.outgoing.get(claim) ?? [])];
}

/** The claims at a relation's ends; for an undercut, also those at the ends of the step that it doubts. */
function endsOf(graph: ArgumentGraph, relation: Relation): readonly string[] {
  const ends: string[] = [];
  const passed = new Set<string>();
  let current: Relation | undefined = relation;
  while (current !== undefined && !passed.has(current.id)) {
    passed.add(current.id);
    ends.push(...current.from);
    if (graph.claims.has(current.to)) ends.push(current.to);
    current = graph.relations.get(current.to);
  }
  return ends;
}
