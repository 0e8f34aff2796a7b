/** The lists of relations in the panel of a claim. Pure. */
import type { ArgumentGraph } from '@/domain/graph';
import type { Relation } from '@/domain/schema';

export interface RelationLists {
  readonly supportedBy: readonly Relation[];
  readonly contrastedBy: readonly Relation[];
  readonly supports: readonly Relation[];
  readonly contrastsWith: readonly Relation[];
}

/** At both of its ends a mutual contrast is listed once, under what contrasts the claim. */
export function relationLists(graph: ArgumentGraph, claim: string): RelationLists {
  const incoming = graph.incoming.get(claim) ?? [];
  const outgoing = graph.outgoing.get(claim) ?? [];
  const mutual = outgoing.filter((relation) => relation.mutual === true);
  return {
    supportedBy: incoming.filter((relation) => relation.kind === 'support'),
    contrastedBy: [...incoming.filter((relation) => relation.kind === 'contrast'), ...mutual],
    supports: outgoing.filter((relation) => relation.kind === 'support'),
    contrastsWith: outgoing.filter((relation) => relation.kind === 'contrast' && relation.mutual !== true),
  };
}
