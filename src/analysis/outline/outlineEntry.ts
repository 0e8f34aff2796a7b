/**
 * What a row of the outline shows, so that the list shows everything once: the words and quotes of a claim where it is
 * in full, the note and quotes of a relation at its first premise.
 */
import type { ArgumentGraph } from '@/domain/graph';
import type { Claim, Quote, Relation } from '@/domain/schema';
import type { OutlineRow } from './outline';

/** How the claim of a row bears on the row above. */
export interface Bearing {
  readonly relation: Relation;
  /** Whether it is about the step that the row above takes, not about the claim of that row. */
  readonly isAboutStep: boolean;
  /** Ids of the premises that are linked with this one. */
  readonly partners: readonly string[];
  /** Whether the relation is described here, with note and quotes: at its first premise. */
  readonly isDescribed: boolean;
}

export interface OutlineEntry {
  readonly claim: Claim;
  readonly isReference: boolean;
  /** `null` on the first level. */
  readonly bearing: Bearing | null;
  /** The quotes of a claim that is in full here. */
  readonly claimQuotes: readonly Quote[];
  /** The words that state a relation that is described here. */
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
          isDescribed: relation.from[0] === row.claim,
        };
  return {
    claim,
    isReference,
    bearing,
    claimQuotes: isReference ? [] : claim.quotes,
    relationQuotes: bearing?.isDescribed === true ? (bearing.relation.quotes ?? []) : [],
  };
}
