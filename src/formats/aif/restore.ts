/**
 * Restores a map that `write.ts` has written. What AIF has no place for is in fields named `standpoint`; claims and
 * relations come from the graph, so that changes by another program count.
 */
import { checkInvariants } from '@/domain/invariants';
import { FORMAT_VERSION } from '@/domain/schema';
import { hasShape, isRecord } from '@/domain/shape';
import type { Imported, Raw } from '../format';
import { type GraphNode, readNodeGraph } from '../nodeGraph';
import { newTally } from '../tally';
import { DIALECT } from './graph';
import { kindOf } from './relations';

/**
 * @param graph the object with the lists and `standpoint`
 * @returns `undefined` if the fields do not fit the graph or make no valid map; the file is then read like any other
 */
export function restore(graph: Raw, pointer: string, file: string): Imported | undefined {
  const head = graph['standpoint'];
  if (!isRecord(head)) return undefined;
  const tally = newTally();
  const { nodes, edges, broken } = readNodeGraph(graph, pointer, tally, DIALECT);
  if (broken.nodes.length + broken.edges.length > 0) return undefined;
  const claims: object[] = [];
  const relations: object[] = [];
  const others = new Set<GraphNode>();
  for (const node of nodes) {
    const own = node.raw['standpoint'];
    if (!isRecord(own)) others.add(node);
    else if (node.type === 'I') claims.push({ ...own, id: node.id, text: node.text });
    else if (kindOf(node) !== undefined) {
      const [end, ...more] = node.outOf;
      if (end === undefined || more.length > 0) return undefined;
      const from = node.into.flatMap((edge) => (edge.from.type === 'I' ? [edge.from.id] : []));
      relations.push({ ...own, id: node.id, kind: kindOf(node), from, to: end.to.id });
    }
  }
  for (const { type } of nodes) tally.read(type);
  tally.read('edge', edges.length);
  const report = tally.report('aif', file);
  const loose = edges.filter(({ from, to }) => others.has(from) || others.has(to));
  const kept = {
    ...(isRecord(head['aif']) ? head['aif'] : {}),
    ...listed('nodes', [...others]),
    ...listed('edges', loose),
  };
  const aif = Object.keys(kept).length === 0 && !isRecord(head['aif']) ? {} : { aif: kept };
  const map = { ...head, ...aif, version: FORMAT_VERSION, origin: report, claims, relations };
  if (!hasShape(map, []) || checkInvariants(map).length > 0) return undefined;
  return { map, report };
}

function listed(name: string, things: readonly { readonly raw: Raw }[]): Raw {
  return things.length === 0 ? {} : { [name]: things.map(({ raw }) => raw) };
}
