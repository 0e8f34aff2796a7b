/** Inferences (RA) and conflicts (CA) of an AIF graph, as steps between claims. */
import type { RelationKind } from '@/domain/schema';
import type { Drawn, Step } from '../argumentSteps';
import { placeOf } from '../draft';
import { keptFields } from '../kept';
import { toLine } from '../mapText';
import { endsOfStep, type GraphEdge, type GraphNode, toKey } from '../nodeGraph';

/** What a map can show. A rephrase (MA), a preference (PA) and any other scheme has no kind. */
const KINDS = new Map<string, RelationKind>([
  ['RA', 'support'],
  ['CA', 'contrast'],
]);

/** The texts of schemes without a name. */
const UNNAMED = new Set(['', 'ra', 'ca', 'default inference', 'default conflict']);
const USED = new Set(['nodeID', 'id', 'type', 'standpoint']);

/** @param claims the ids in the draft of the nodes that are claims */
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

/** The edges that the drawn steps represent. */
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

/** The kind of relation that a node represents; `undefined` if none. */
export function kindOf({ type }: GraphNode): RelationKind | undefined {
  return KINDS.get(type);
}

/** The name of the argumentation scheme: `scheme` or, if that is a number, the text of the node. */
function schemeOf({ raw, text }: GraphNode): string | undefined {
  const named = [toKey(raw['scheme']), text].map(toLine);
  return named.find((name) => !UNNAMED.has(name.toLowerCase()) && !/^\d+$/.test(name));
}
