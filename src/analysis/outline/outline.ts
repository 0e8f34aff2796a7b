/**
 * A map as a nested list that loses nothing: every claim once in full, and every relation. A list has one place
 * for each entry and a map may have many, so a claim that has its place elsewhere stands as a reference.
 *
 * The order follows the argument: main answers first, then whatever else leads nowhere; beneath each claim its
 * reasons and what contrasts it, in the map's order. Rows are flat, each with its level, so that a chain of
 * 50,000 claims is no danger.
 */
import type { ArgumentGraph } from '@/domain/graph';
import type { Relation } from '@/domain/schema';

export interface OutlineRow {
  /** The claim's id. */
  readonly claim: string;
  /** How it bears on the row that it stands under: the relation that leads there; `null` on the first level. */
  readonly relation: Relation | null;
  /** Whether the claim stands in full elsewhere, and here only to say that it bears on this, too. */
  readonly isReference: boolean;
  /** From 1. */
  readonly level: number;
  /** The place in the list of the row that it stands under; -1 on the first level. */
  readonly parent: number;
}

interface Waiting extends Pick<OutlineRow, 'claim' | 'relation' | 'level' | 'parent'> {
  /** The relation's undercuts stand under the first of its rows alone. */
  readonly hasUndercuts: boolean;
}

/**
 * The rows, each below the one that it stands under.
 * @param first claims to begin with, the main answers; others that lead nowhere follow in the map's order, and
 * at last one claim of each circle that leads nowhere else
 */
export function outlineOf(graph: ArgumentGraph, first: readonly string[]): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const told = new Set<string>();
  const claims = [...graph.claims.keys()];
  const ends = claims.filter((id) => !graph.outgoing.has(id));
  for (const start of [...first.filter((id) => graph.claims.has(id)), ...ends, ...claims]) {
    if (told.has(start)) continue;
    const waiting: Waiting[] = [{ claim: start, relation: null, level: 1, parent: -1, hasUndercuts: false }];
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      const { claim, relation, level, parent } = row;
      const place = rows.length;
      const isReference = told.has(claim);
      rows.push({ claim, relation, isReference, level, parent });
      told.add(claim);
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

/** The claims in the order in which they stand in full. */
export function outlineOrder(rows: readonly OutlineRow[]): readonly string[] {
  return rows.filter((row) => !row.isReference).map((row) => row.claim);
}
