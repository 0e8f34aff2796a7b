/** The nodes and edges of an AIF file, in any dialect: `nodeID` or `id`, ends by id or as whole nodes. */
import { isRecord } from '@/domain/shape';
import { type GraphDialect, type NodeGraph, readNodeGraph, toKey } from '../nodeGraph';
import type { Tally } from '../tally';

type Raw = Readonly<Record<string, unknown>>;

const DIALECT: GraphDialect = {
  idOf: ({ nodeID, id }) => nodeID ?? id,
  endsOf: (edge) => [endOf(edge, 'from'), endOf(edge, 'to')],
  joinsOnce: true,
};

/** @param pointer to the object with the lists */
export function readGraph(graph: Raw, pointer: string, tally: Tally): NodeGraph {
  return readNodeGraph(graph, pointer, tally, DIALECT);
}

function endOf(raw: Raw, end: 'from' | 'to'): string {
  const whole = raw[end];
  const inner = isRecord(whole) ? (whole['nodeID'] ?? whole['id']) : whole;
  return toKey(raw[`${end}ID`] ?? inner);
}
