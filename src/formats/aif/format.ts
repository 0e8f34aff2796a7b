/**
 * The Argument Interchange Format as JSON: AIFdb, xAIF, and the saves of OVA.
 * C. Chesñevar et al., “Towards an argument interchange format”, The Knowledge Engineering Review 21(4), 2006.
 */
import { isRecord } from '@/domain/shape';
import type { Format, Recognition } from '../format';
import type { Writer } from '../writer';

const TYPES = new Set(['I', 'RA', 'CA', 'MA', 'PA', 'L', 'YA', 'TA']);

export const AIF: Format = {
  id: 'aif',
  label: 'AIF',
  endings: ['.aif.json', '.xaif.json', '.aif', '.xaif'],
  recognise: ({ json }) => recogniseAif(json?.value),
  load: async () => (await import('./read')).readAif,
};

export const AIF_WRITER: Writer = {
  id: 'aif',
  label: 'AIF',
  use: 'for AIFdb, OVA and other tools of argument analysis',
  endings: ['.aif.json', '.aif'],
  mediaType: 'application/json',
  load: async () => (await import('./write')).writeAif,
};

/** By the types of the nodes, and by the names of the fields of edges. */
function recogniseAif(value: unknown): Recognition {
  if (!isRecord(value)) return 'no';
  const isWrapped = isRecord(value['AIF']);
  const graph = isRecord(value['AIF']) ? value['AIF'] : value;
  const { nodes, edges } = graph;
  if (!Array.isArray(nodes)) return 'no';
  if (isWrapped) return 'sure';
  if (!Array.isArray(edges)) return 'no';
  if (nodes.some(isAifNode) || edges.some(isAifEdge)) return 'sure';
  return nodes.length === 0 && edges.length === 0 ? 'possible' : 'no';
}

function isAifNode(node: unknown): boolean {
  return (
    isRecord(node) && ('nodeID' in node || (typeof node['type'] === 'string' && TYPES.has(node['type'])))
  );
}

function isAifEdge(edge: unknown): boolean {
  return isRecord(edge) && 'fromID' in edge && 'toID' in edge;
}
