/**
 * Questions about a map's argument graph. The index is built once, in one pass; each question then takes linear
 * time and none recurses, so a chain of 50,000 claims is safe.
 *
 * Circles and depth count only relations to a claim, in the direction in which they are written (`from` → `to`).
 * A mutual contrast alone is therefore no circle: two claims that deny each other are an opposition.
 */
import { append } from './append';
import { components } from './components';
import type { ArgumentMap, Claim, Relation } from './schema';

/** A map's claims and relations, by id and by where they lead. Everything is in the map's order. */
export interface ArgumentGraph {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** By a claim's id: the relations whose `from` names it. No entry means none. */
  readonly outgoing: ReadonlyMap<string, readonly Relation[]>;
  /** By the id of a claim or (undercuts) a relation: the relations whose `to` is it. No entry means none. */
  readonly incoming: ReadonlyMap<string, readonly Relation[]>;
}

/** Builds the index. */
export function toGraph(map: ArgumentMap): ArgumentGraph {
  const outgoing = new Map<string, Relation[]>();
  const incoming = new Map<string, Relation[]>();
  for (const relation of map.relations) {
    for (const from of relation.from) append(outgoing, from, relation);
    append(incoming, relation.to, relation);
  }
  return {
    claims: new Map(map.claims.map((claim) => [claim.id, claim])),
    relations: new Map(map.relations.map((relation) => [relation.id, relation])),
    outgoing,
    incoming,
  };
}

/** Whether a relation doubts or backs a step (another relation) rather than a claim. */
export function isUndercut(graph: ArgumentGraph, relation: Relation): boolean {
  return !graph.claims.has(relation.to) && graph.relations.has(relation.to);
}

/** Whether several claims give their support or contrast only together. */
export function isLinked(relation: Relation): boolean {
  return relation.from.length > 1;
}

/** A relation and, for an undercut, the steps below it, down to the one that leads to a claim; each once. */
export function chainOf(graph: ArgumentGraph, relation: Relation): readonly Relation[] {
  const chain = new Set<Relation>();
  let step: Relation | undefined = relation;
  while (step !== undefined && !chain.has(step)) {
    chain.add(step);
    step = graph.relations.get(step.to);
  }
  return [...chain];
}

/**
 * The id of the claim that a relation is finally about: its target or, for an undercut, the target of the undercut
 * step. `undefined` only in a map that breaks the invariants (a dangling or circular `to`).
 */
export function finalClaim(graph: ArgumentGraph, relation: Relation): string | undefined {
  const to = chainOf(graph, relation).at(-1)?.to ?? '';
  return graph.claims.has(to) ? to : undefined;
}

/** The claims at a relation's ends; for an undercut, also those at the ends of the step that it doubts. */
export function endsOf(graph: ArgumentGraph, relation: Relation): readonly string[] {
  const premises = chainOf(graph, relation).flatMap(({ from }) => from);
  const final = finalClaim(graph, relation);
  return final === undefined ? premises : [...premises, final];
}

/**
 * The roots: claims in no relation's `from`. A claim without relations is a root; so is the target of a mutual
 * contrast, if it leads nowhere else.
 */
export function roots(graph: ArgumentGraph): readonly string[] {
  return [...graph.claims.keys()].filter((id) => !graph.outgoing.has(id));
}

/** The circles: strongly connected components of two or more claims, members in the map's order. */
export function cycles(graph: ArgumentGraph): readonly (readonly string[])[] {
  const ids = [...graph.claims.keys()];
  return components(steps(graph))
    .members.filter((cycle) => cycle.length > 1)
    .toSorted(([a = 0], [b = 0]) => a - b)
    .map((cycle) => cycle.flatMap((place) => ids[place] ?? []));
}

/**
 * The length, in relations, of the longest path from claim to claim. Steps inside a circle do not count, since
 * they could be walked for ever. 0 for a map without a relation between claims.
 */
export function depth(graph: ArgumentGraph): number {
  const targets = steps(graph);
  const { component, members } = components(targets);
  // Components are numbered against the arrows, so every target is done before what leads to it.
  const longest: number[] = [];
  for (const [number, claims] of members.entries()) {
    let most = 0;
    for (const claim of claims) {
      for (const target of targets[claim] ?? []) {
        const next = component[target] ?? 0;
        if (next !== number) most = Math.max(most, 1 + (longest[next] ?? 0));
      }
    }
    longest.push(most);
  }
  return longest.reduce((deepest, length) => Math.max(deepest, length), 0);
}

/** For each claim, by its place in the map, the places of the claims that its relations lead to. */
function steps(graph: ArgumentGraph): readonly (readonly number[])[] {
  const place = new Map([...graph.claims.keys()].map((id, index) => [id, index]));
  return [...graph.claims.keys()].map((id) =>
    (graph.outgoing.get(id) ?? []).flatMap((relation) => {
      const target = place.get(relation.to);
      return target === undefined ? [] : [target];
    }),
  );
}
