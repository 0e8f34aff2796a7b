/** Where the sides of a debate meet: relations between viewpoints. */
import { type ArgumentGraph, finalClaim } from '@/domain/graph';
import type { ArgumentMap, Relation } from '@/domain/schema';

export interface Meetings {
  /** Support across viewpoints: shared ground. */
  readonly agreements: readonly Relation[];
  /** Contrast across viewpoints. */
  readonly clashes: readonly Relation[];
}

/**
 * Relations between different viewpoints: those that the source states first, then in the map's order.
 * @param without ids of viewpoints to leave out: an article that agrees with everybody says little about the sides
 */
export function meetings(map: ArgumentMap, graph: ArgumentGraph, without: ReadonlySet<string>): Meetings {
  const bySpeaker = new Map(map.speakers.map((speaker) => [speaker.id, speaker.viewpoint]));
  const sideOf = (id: string): string | undefined => {
    const speaker = graph.claims.get(id)?.speaker;
    const side = speaker === undefined ? undefined : bySpeaker.get(speaker);
    return side === undefined || without.has(side) ? undefined : side;
  };
  const across = map.relations.filter((relation) => {
    const target = finalClaim(graph, relation);
    const side = target === undefined ? undefined : sideOf(target);
    return side !== undefined && relation.from.some((from) => (sideOf(from) ?? side) !== side);
  });
  const ordered = across.toSorted((a, b) => Number(b.basis === 'stated') - Number(a.basis === 'stated'));
  return {
    agreements: ordered.filter((relation) => relation.kind === 'support'),
    clashes: ordered.filter((relation) => relation.kind === 'contrast'),
  };
}
