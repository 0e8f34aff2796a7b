/**
 * A map as a nested list that loses nothing: every claim in full once, and every relation. A claim that belongs in
 * several places is in full in the first and a reference in the others.
 *
 * Main answers come first, then other claims that lead nowhere; below each claim its reasons and contrasts, in the map's
 * order. Rows are flat and have a level, so that a chain of 50,000 claims is safe.
 */
import type { ArgumentGraph } from '@/domain/graph';
import type { Relation } from '@/domain/schema';

export interface OutlineRow {
  /** The claim's id. */
  readonly claim: string;
  /** The relation to the row above; `null` on the first level. */
  readonly relation: Relation | null;
  /** Whether the claim is in full in another row. */
  readonly isReference: boolean;
  /** From 1. */
  readonly level: number;
  /** The index of the row above; -1 on the first level. */
  readonly parent: number;
}

interface Waiting extends Pick<OutlineRow, 'claim' | 'relation' | 'level' | 'parent'> {
  /** Undercuts of a relation are listed below the first of its rows only. */
  readonly hasUndercuts: boolean;
}

/**
 * The rows, each after the row above it.
 * @param first claims to begin with, the main answers; then follow other claims that lead nowhere, and at last one claim
 * of each circle that leads nowhere else
 */
export function outlineOf(graph: ArgumentGraph, first: readonly string[]): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const listed = new Set<string>();
  const claims = [...graph.claims.keys()];
  const ends = claims.filter((id) => !graph.outgoing.has(id));
  for (const start of [...first.filter((id) => graph.claims.has(id)), ...ends, ...claims]) {
    if (listed.has(start)) continue;
    const waiting: Waiting[] = [{ claim: start, relation: null, level: 1, parent: -1, hasUndercuts: false }];
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      const { claim, relation, level, parent } = row;
      const place = rows.length;
      const isReference = listed.has(claim);
      rows.push({ claim, relation, isReference, level, parent });
      listed.add(claim);
      const relations = [
        ...(isReference ? [] : (graph.incoming.get(claim) ?? [])),
        ...(row.hasUndercuts && relation !== null ? (graph.incoming.get(relation.id) ?? []) : []),
      ];
      const beneath = relations.flatMap((next) =>
        next.from.map((from, index) => ({
          claim: from,
          relation: next,
          level: level + 1,
          parent: place,
          hasUndercuts: index === 0,
        })),
      );
      waiting.push(...beneath.toReversed());
    }
  }
  return rows;
}

/** The claims in the order in which they are in full. */
export function outlineOrder(rows: readonly OutlineRow[]): readonly string[] {
  return rows.filter((row) => !row.isReference).map((row) => row.claim);
}
