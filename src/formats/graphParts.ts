/** A map as nodes and edges, for formats in which an edge joins two nodes. */
import type { ArgumentMap, Claim, Relation } from '@/domain/schema';
import { type LookUps, toLookUps } from './lookUps';
import { leftOut, originLoss, quotesOf, unknownLoss } from './losses';
import type { Written } from './writer';

export interface GraphParts extends LookUps {
  readonly claims: readonly { readonly node: string; readonly claim: Claim }[];
  readonly relations: readonly GraphRelation[];
}

export interface GraphRelation {
  readonly relation: Relation;
  /** The name of its node or, if it is none, of its edge. */
  readonly name: string;
  /** Whether it is a node with edges of its own: it has linked premises, or is a target. */
  readonly isNode: boolean;
  /** The nodes at its ends. */
  readonly from: readonly string[];
  readonly to: string;
}

/** Names are `c1`, `c2` … and `r1`, `r2` …, since no format takes every id. */
export function toGraphParts(map: ArgumentMap): GraphParts {
  const claims = map.claims.map((claim, index) => ({ node: `c${index + 1}`, claim }));
  const nodes = new Map(claims.map(({ node, claim }) => [claim.id, node]));
  const names = new Map(map.relations.map(({ id }, index) => [id, `r${index + 1}`]));
  const targets = new Set(map.relations.map(({ to }) => to));
  const relations = map.relations.map((relation) => ({
    relation,
    name: names.get(relation.id) ?? '',
    isNode: relation.from.length > 1 || targets.has(relation.id),
    from: relation.from.flatMap((id) => nodes.get(id) ?? []),
    to: nodes.get(relation.to) ?? names.get(relation.to) ?? '',
  }));
  return { claims, relations, ...toLookUps(map) };
}

/** The losses of every graph format. */
export function graphLosses(map: ArgumentMap): Written['losses'] {
  return [
    ...leftOut('quote', quotesOf(map).length, 'This format has no place for quotes.'),
    ...leftOut('source', map.sources.length, 'This format has no place for sources.'),
    ...originLoss(map),
    ...unknownLoss(map),
  ];
}
