/** A map in figures. */
import { cycles, depth, isLinked, isUndercut, roots, toGraph } from '@/domain/graph';
import { type ArgumentMap, FORMAT_VERSION } from '@/domain/schema';
import { words } from './quotes/wordRuns';

/** The figures of a map, in the order in which the command `info` prints them. */
export interface Facts {
  readonly format: string;
  readonly id: string;
  readonly title: string;
  readonly claims: number;
  /** `support` + `contrast`, undercuts and linked ones included. */
  readonly relations: number;
  readonly support: number;
  readonly contrast: number;
  readonly undercuts: number;
  /** Relations with linked premises. */
  readonly linked: number;
  readonly speakers: number;
  readonly viewpoints: number;
  readonly topics: number;
  /** Quotes of claims and of relations. */
  readonly quotes: number;
  readonly sources: number;
  /** Claims that support and contrast nothing. */
  readonly roots: number;
  /** Strongly connected components of two or more claims. */
  readonly cycles: number;
  /** The longest path from claim to claim, in relations, without circles. */
  readonly depth: number;
}

/** Counts a map. @param format of the file that it was read from */
export function toFacts(map: ArgumentMap, format: string = `standpoint-${FORMAT_VERSION}`): Facts {
  const graph = toGraph(map);
  const support = map.relations.filter((relation) => relation.kind === 'support').length;
  return {
    format,
    id: map.id,
    title: map.title,
    claims: map.claims.length,
    relations: map.relations.length,
    support,
    contrast: map.relations.length - support,
    undercuts: map.relations.filter((relation) => isUndercut(graph, relation)).length,
    linked: map.relations.filter(isLinked).length,
    speakers: map.speakers.length,
    viewpoints: map.viewpoints.length,
    topics: map.topics.length,
    quotes: [...map.claims, ...map.relations].reduce((sum, { quotes }) => sum + (quotes?.length ?? 0), 0),
    sources: map.sources.length,
    roots: roots(graph).length,
    cycles: cycles(graph).length,
    depth: depth(graph),
  };
}

/** How many words the texts of all claims have. */
export function countWords(map: ArgumentMap): number {
  return map.claims.reduce((sum, claim) => sum + words(claim.text).length, 0);
}
