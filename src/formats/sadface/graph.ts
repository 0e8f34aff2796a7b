/** The nodes and edges of a SADFace document. Whatever is none is counted as left out and never followed. */
import { isRecord } from '@/domain/shape';
import { placeOf } from '../draft';
import { toLine } from '../mapText';
import type { Tally } from '../tally';

type Raw = Readonly<Record<string, unknown>>;

export interface Node {
  /** The empty string where the file gives none: then no edge leads here. */
  readonly id: string;
  /** The id or, without one, the place. */
  readonly key: string;
  /** `atom`, `scheme`; “node” where the file does not say. */
  readonly type: string;
  readonly raw: Raw;
  readonly pointer: string;
  readonly into: Edge[];
  readonly outOf: Edge[];
}

export interface Edge {
  readonly from: Node;
  readonly to: Node;
  readonly raw: Raw;
  readonly pointer: string;
}

export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** Left out already, as the file has them. */
  readonly broken: { readonly nodes: readonly Raw[]; readonly edges: readonly Raw[] };
}

export function readGraph(top: Raw, tally: Tally): Graph {
  const nodes: Node[] = [];
  const byId = new Map<string, Node>();
  const broken = { nodes: new Array<Raw>(), edges: new Array<Raw>() };
  for (const [index, raw] of listOf(top['nodes']).entries()) {
    const pointer = `/nodes/${index}`;
    if (!isRecord(raw)) {
      tally.leaveOut('node', 'It is no object.', placeOf({ pointer }, raw));
      continue;
    }
    const id = toKey(raw['id']);
    const type = toLine(toKey(raw['type'])).slice(0, 60).toWellFormed() || 'node';
    if (byId.has(id)) {
      const why = 'Another node before it has the same id; the first one stands.';
      tally.leaveOut(type, why, placeOf({ pointer }, id));
      broken.nodes.push(raw);
      continue;
    }
    const node = { id, key: id === '' ? pointer : id, type, raw, pointer, into: [], outOf: [] };
    nodes.push(node);
    if (id !== '') byId.set(id, node);
  }
  const edges: Edge[] = [];
  for (const [index, raw] of listOf(top['edges']).entries()) {
    const pointer = `/edges/${index}`;
    if (!isRecord(raw)) {
      tally.leaveOut('edge', 'It is no object.', placeOf({ pointer }, raw));
      continue;
    }
    const [from, to] = [byId.get(toKey(raw['source_id'])), byId.get(toKey(raw['target_id']))];
    if (from === undefined || to === undefined) {
      const found = from === undefined ? raw['source_id'] : raw['target_id'];
      tally.leaveOut('edge', 'The file has no node of that id.', placeOf({ pointer }, found));
      broken.edges.push(raw);
      continue;
    }
    const edge = { from, to, raw, pointer };
    edges.push(edge);
    from.outOf.push(edge);
    to.into.push(edge);
  }
  return { nodes, edges, broken };
}

/** An id as a text; 1 and "1" are the same. The empty string for what is none. */
export function toKey(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

/** The list in a field; an empty one where the field holds none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
