/**
 * The nodes and edges of an AIF file, whichever dialect it is in: `nodeID` or `id`, ends by id or as whole nodes,
 * ids as numbers or texts. Whatever is no node or no edge is counted as left out and never followed.
 */
import { isRecord } from '@/domain/shape';
import { placeOf } from '../draft';
import { toLine } from '../mapText';
import type { Tally } from '../tally';

type Raw = Readonly<Record<string, unknown>>;

export interface AifNode {
  /** The empty string where the file gives none: then no edge leads here. */
  readonly id: string;
  /** `I`, `RA`, `CA`, …; “node” where the file does not say. */
  readonly type: string;
  readonly text: string;
  readonly raw: Raw;
  readonly pointer: string;
  readonly into: AifEdge[];
  readonly outOf: AifEdge[];
}

export interface AifEdge {
  readonly from: AifNode;
  readonly to: AifNode;
  readonly raw: Raw;
  readonly pointer: string;
}

export interface AifGraph {
  readonly nodes: readonly AifNode[];
  /** Those that run between two nodes of the file, each pair of ends once. */
  readonly edges: readonly AifEdge[];
  /** Nodes and edges that are left out already, as the file has them. */
  readonly broken: { readonly nodes: readonly Raw[]; readonly edges: readonly Raw[] };
}

/** @param pointer of the object that holds the lists */
export function readGraph(graph: Raw, pointer: string, tally: Tally): AifGraph {
  const nodes: AifNode[] = [];
  const byId = new Map<string, AifNode>();
  const broken = { nodes: new Array<Raw>(), edges: new Array<Raw>() };
  for (const [index, raw] of listOf(graph['nodes']).entries()) {
    const at = `${pointer}/nodes/${index}`;
    if (!isRecord(raw)) {
      tally.leaveOut('node', 'It is no object.', placeOf({ pointer: at }, raw));
      continue;
    }
    const node = toNode(raw, at);
    if (node.id !== '' && byId.has(node.id)) {
      tally.leaveOut(
        node.type,
        'Another node before it has the same id; the first one stands.',
        placeOf({ pointer: at }, node.id),
      );
      broken.nodes.push(raw);
      continue;
    }
    nodes.push(node);
    if (node.id !== '') byId.set(node.id, node);
  }
  const edges: AifEdge[] = [];
  for (const [index, raw] of listOf(graph['edges']).entries()) {
    const at = `${pointer}/edges/${index}`;
    if (!isRecord(raw)) {
      tally.leaveOut('edge', 'It is no object.', placeOf({ pointer: at }, raw));
      continue;
    }
    const ends = [endOf(raw, 'from'), endOf(raw, 'to')] as const;
    const [from, to] = [byId.get(ends[0]), byId.get(ends[1])];
    const why = from === undefined || to === undefined ? 'The file has no node of that id.' : again(from, to);
    if (from === undefined || to === undefined || why !== null) {
      const found = from === undefined ? ends[0] : ends[1];
      tally.leaveOut('edge', why ?? '', placeOf({ pointer: at }, found));
      broken.edges.push(raw);
      continue;
    }
    const edge = { from, to, raw, pointer: at };
    edges.push(edge);
    from.outOf.push(edge);
    to.into.push(edge);
  }
  return { nodes, edges, broken };
}

function toNode(raw: Raw, pointer: string): AifNode {
  const type = typeof raw['type'] === 'string' ? toLine(raw['type']).slice(0, 60).toWellFormed() : '';
  const text = typeof raw['text'] === 'string' ? raw['text'] : '';
  const id = toKey(raw['nodeID'] ?? raw['id']);
  return { id, type: type || 'node', text, raw, pointer, into: [], outOf: [] };
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

function endOf(raw: Raw, end: 'from' | 'to'): string {
  const whole = raw[end];
  const inner = isRecord(whole) ? (whole['nodeID'] ?? whole['id']) : whole;
  return toKey(raw[`${end}ID`] ?? inner);
}

/** Whether the two are joined already; looked up at the end that has fewer edges. */
function again(from: AifNode, to: AifNode): string | null {
  const isThere =
    from.outOf.length < to.into.length
      ? from.outOf.some((edge) => edge.to === to)
      : to.into.some((edge) => edge.from === from);
  return isThere ? 'Another edge before it has the same ends.' : null;
}
