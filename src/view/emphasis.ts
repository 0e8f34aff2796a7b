/** What a selection highlights: itself, what touches it, undercuts of its arrows, its inner steps. */
import { type ArgumentGraph, endsOf } from '@/domain/graph';
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
  const touchWithDoubts = (relation: Relation): void => {
    touch(relation);
    for (const undercut of graph.incoming.get(relation.id) ?? []) touch(undercut);
  };
  /** An argument touches its inner steps, and each inner step its argument. */
  const touchInner = (claim: string): void => {
    const argument = graph.claims.get(claim)?.within;
    if (argument !== undefined && !claims.has(argument)) claims.set(argument, 'near');
    for (const { id, within } of graph.claims.values()) {
      if (within === claim && !claims.has(id)) claims.set(id, 'near');
    }
    for (const relation of graph.relations.values()) if (relation.within === claim) touch(relation);
  };
  switch (selection.type) {
    case 'claim':
      claims.set(selection.id, 'selected');
      for (const relation of touching(graph, selection.id)) touchWithDoubts(relation);
      touchInner(selection.id);
      break;
    case 'speaker': {
      const own = [...graph.claims.values()].filter(({ speaker }) => speaker === selection.id);
      for (const { id } of own) claims.set(id, 'selected');
      for (const { id } of own) for (const relation of touching(graph, id)) touchWithDoubts(relation);
      break;
    }
    case 'relation': {
      const relation = graph.relations.get(selection.id);
      if (relation === undefined) break;
      relations.set(relation.id, 'selected');
      touchWithDoubts(relation);
    }
  }
  return { claims, relations };
}

/** The relations to and from a claim. */
function touching(graph: ArgumentGraph, claim: string): readonly Relation[] {
  return [...(graph.incoming.get(claim) ?? []), ...(graph.outgoing.get(claim) ?? [])];
}
