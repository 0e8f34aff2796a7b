/**
 * What a row of the outline tells, so that the list as a whole tells everything once: a claim's words and quotes
 * where it stands in full, a relation's note and quotes at the first of its premises.
 */
import type { ArgumentGraph } from '@/domain/graph';
import type { Claim, Quote, Relation } from '@/domain/schema';
import type { OutlineRow } from './outline';

/** How the claim of a row bears on what it stands under. */
export interface Bearing {
  readonly relation: Relation;
  /** Whether it speaks about the step that the row above takes, and not about that row's claim. */
  readonly isAboutStep: boolean;
  /** Ids of the other claims that bear on it only together with this one. */
  readonly partners: readonly string[];
  /** Whether the relation's note and quotes stand here: once, at the first of its premises. */
  readonly isTold: boolean;
}

export interface OutlineEntry {
  readonly claim: Claim;
  readonly isReference: boolean;
  /** `null` on the first level. */
  readonly bearing: Bearing | null;
  /** The claim's quotes, where it stands in full. */
  readonly claimQuotes: readonly Quote[];
  /** The words that state the relation, where it is told. */
  readonly relationQuotes: readonly Quote[];
}

/** `undefined` only for a row of another map. */
export function outlineEntry(graph: ArgumentGraph, row: OutlineRow): OutlineEntry | undefined {
  const claim = graph.claims.get(row.claim);
  if (claim === undefined) return undefined;
  const { relation, isReference } = row;
  const bearing =
    relation === null
      ? null
      : {
          relation,
          isAboutStep: !graph.claims.has(relation.to),
          partners: relation.from.filter((id) => id !== row.claim),
          isTold: relation.from[0] === row.claim,
        };
  return {
    claim,
    isReference,
    bearing,
    claimQuotes: isReference ? [] : claim.quotes,
    relationQuotes: bearing?.isTold === true ? (bearing.relation.quotes ?? []) : [],
  };
}
