/** Inferences (RA) and conflicts (CA) of an AIF graph as steps between claims. */
import type { Drawn, Step } from '../argumentSteps';
import { placeOf } from '../draft';
import { keptFields } from '../kept';
import { toLine } from '../mapText';
import { endsOfStep, type GraphEdge, type GraphNode, toKey } from '../nodeGraph';

/** The kinds of schemes that a map can show. A rephrase (MA), a preference (PA) and any other is none of them. */
const KINDS = new Map([
  ['RA', 'support'],
  ['CA', 'contrast'],
] as const);

/** What a scheme says where it has no name of its own. */
const UNNAMED = new Set(['', 'ra', 'ca', 'default inference', 'default conflict']);
const USED = new Set(['nodeID', 'id', 'type', 'standpoint']);

/** @param claims the draft's id of each node that is a claim */
export function toSteps(
  nodes: readonly GraphNode[],
  claims: ReadonlyMap<GraphNode, string>,
): readonly Step[] {
  return nodes.flatMap((node) => {
    const kind = kindOf(node);
    if (kind === undefined) return [];
    const { premises, ends } = endsOfStep(node, claims, (to) => kindOf(to) !== undefined);
    const aif = { nodeID: node.id, ...keptFields(node.raw, USED) };
    const place = placeOf({ pointer: node.pointer }, node.text);
    const note = schemeOf(node);
    return [{ key: node.key, word: node.type, kind, premises, ends, note, unknown: { aif }, place }];
  });
}

/** The edges that the drawn steps stand for. */
export function edgesOf(
  nodes: readonly GraphNode[],
  claims: ReadonlyMap<GraphNode, string>,
  drawn: Drawn,
): ReadonlySet<GraphEdge> {
  const used = new Set<GraphEdge>();
  for (const node of nodes) {
    const ends = kindOf(node) === undefined ? undefined : drawn.get(node.key);
    if (ends === undefined) continue;
    const reached = new Set(ends.map((end) => ('claim' in end ? `claim ${end.claim}` : `step ${end.step}`)));
    for (const edge of node.outOf) {
      const claim = claims.get(edge.to);
      if (reached.has(claim === undefined ? `step ${edge.to.key}` : `claim ${claim}`)) used.add(edge);
    }
    for (const edge of node.into) {
      const claim = claims.get(edge.from);
      const isOnlyEnd = reached.size === 1 && reached.has(`claim ${claim}`);
      if (claim !== undefined && !isOnlyEnd) used.add(edge);
    }
  }
  return used;
}

/** What of relations the node's type stands for; `undefined` where it is none. */
export function kindOf({ type }: GraphNode): 'support' | 'contrast' | undefined {
  return type === 'RA' || type === 'CA' ? KINDS.get(type) : undefined;
}

/** The name of the argumentation scheme: in `scheme` or, where that is a number of a list, in the node's text. */
function schemeOf({ raw, text }: GraphNode): string | undefined {
  const named = [toKey(raw['scheme']), text].map(toLine);
  return named.find((name) => !UNNAMED.has(name.toLowerCase()) && !/^\d+$/.test(name));
}
