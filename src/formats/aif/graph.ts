/** The nodes and edges of an AIF file, in any dialect: `nodeID` or `id`, ends by id or as whole nodes. */
import { isRecord } from '@/domain/shape';
import type { Raw } from '../format';
import { type GraphDialect, toKey } from '../nodeGraph';

export const DIALECT: GraphDialect = {
  idOf: ({ nodeID, id }) => nodeID ?? id,
  endsOf: (edge) => [endOf(edge, 'from'), endOf(edge, 'to')],
  joinsOnce: true,
};

function endOf(raw: Raw, end: 'from' | 'to'): string {
  const whole = raw[end];
  const inner = isRecord(whole) ? (whole['nodeID'] ?? whole['id']) : whole;
  return toKey(raw[`${end}ID`] ?? inner);
}
