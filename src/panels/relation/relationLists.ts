/** Which relations stand in which list of a claim's panel. Pure. */
import type { ArgumentGraph } from '@/domain/graph';
import type { Relation } from '@/domain/schema';

export interface RelationLists {
  readonly supportedBy: readonly Relation[];
  readonly contrastedBy: readonly Relation[];
  readonly supports: readonly Relation[];
  readonly contrastsWith: readonly Relation[];
}

/** A mutual contrast stands once, among what contrasts the claim, at either of its ends. */
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
