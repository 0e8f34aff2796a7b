/**
 * SADFace, the Simple Argument Description Format: atoms, and schemes between them.
 * S. Wells, “The Open Argumentation Platform (OAPL)”, Computational Models of Argument, 2020.
 */
import { isRecord } from '@/domain/shape';
import type { Format, Recognition } from '../format';

export const SADFACE: Format = {
  id: 'sadface',
  label: 'SADFace',
  endings: ['.sadface.json', '.sadface'],
  recognise: ({ json }) => recogniseSadface(json?.value),
  load: async () => (await import('./read')).readSadface,
};

function recogniseSadface(value: unknown): Recognition {
  if (!isRecord(value) || !Array.isArray(value['nodes']) || !Array.isArray(value['edges'])) return 'no';
  const { nodes, edges } = value;
  if (nodes.some(isOwnNode)) return 'sure';
  if (edges.some((edge) => isRecord(edge) && 'source_id' in edge && 'target_id' in edge)) return 'sure';
  if (nodes.length + edges.length > 0) return 'no';
  return Array.isArray(value['resources']) || 'analyst_name' in value ? 'sure' : 'possible';
}

function isOwnNode(node: unknown): boolean {
  return isRecord(node) && (node['type'] === 'atom' || node['type'] === 'scheme');
}
