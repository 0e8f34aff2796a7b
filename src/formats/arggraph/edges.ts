/**
 * Where the edges of an argument graph lead. An edge may point to a unit or to another edge; an `add` edge joins its source to
 * the premises of its target. Any of them may dangle or form circles.
 */
import type { Element } from './elements';

export interface Edge {
  readonly id: string;
  readonly type: string;
  readonly src: string;
  readonly trg: string;
  readonly element: Element;
}

/** What an edge finally leads to. */
export type End =
  | { readonly kind: 'unit'; readonly id: string }
  | { readonly kind: 'edge'; readonly edge: Edge }
  /** Why there is no end, in a sentence. */
  | { readonly kind: 'none'; readonly why: string };

export const TYPES = new Map<string, 'support' | 'contrast'>([
  ['sup', 'support'],
  ['exa', 'support'],
  ['reb', 'contrast'],
  ['und', 'contrast'],
]);

/**
 * Resolves the relations (`sup`, `exa`, `reb`, `und`) that finally reach a claim, each after the one that it points to.
 * @param isUnit whether a claim has this id
 * @returns the relations to draw, and why any other edge is none
 */
export function resolveEdges(
  edges: readonly Edge[],
  isUnit: (id: string) => boolean,
): { readonly drawn: readonly { edge: Edge; end: End }[]; readonly ends: ReadonlyMap<Edge, End> } {
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  const ends = new Map<Edge, End>();
  const drawn: { edge: Edge; end: End }[] = [];
  for (const start of edges) {
    const way: Edge[] = [];
    const passed = new Set<Edge>();
    let current: Edge | undefined = start;
    while (current !== undefined && !ends.has(current) && !passed.has(current)) {
      way.push(current);
      passed.add(current);
      current = isUnit(current.trg) ? undefined : byId.get(current.trg);
    }
    const isCircle = current !== undefined && passed.has(current);
    for (const edge of way.toReversed()) {
      const end = isCircle
        ? none('It leads back to itself through other edges.')
        : endOf(edge, byId, ends, isUnit);
      ends.set(edge, end);
      if (end.kind !== 'none' && TYPES.has(edge.type)) drawn.push({ edge, end });
    }
  }
  return { drawn, ends };
}

/** The end of an edge whose target has its own already. */
function endOf(
  edge: Edge,
  byId: ReadonlyMap<string, Edge>,
  ends: ReadonlyMap<Edge, End>,
  isUnit: (id: string) => boolean,
): End {
  const { type, src, trg } = edge;
  if (!TYPES.has(type) && type !== 'add') {
    return none(`“${type}” is not a known type of edge, so its meaning is unknown.`);
  }
  if (!isUnit(src)) return none('It does not come from a unit in the map.');
  if (isUnit(trg)) {
    if (type === 'add') return none('It adds to a unit; it can only add to an edge.');
    return src === trg ? none('It leads from a unit to itself.') : { kind: 'unit', id: trg };
  }
  const target = byId.get(trg);
  const end = target === undefined ? undefined : ends.get(target);
  if (target === undefined || end === undefined) return none('It leads to nothing in the map.');
  if (end.kind === 'none') return none('The edge that it leads to is not in the map.');
  // An edge to an added premise is about the relation of that premise.
  return target.type === 'add' ? end : { kind: 'edge', edge: target };
}

function none(why: string): End {
  return { kind: 'none', why };
}
