/**
 * The nodes and edges of an argument graph in JSON (AIF, SADFace), whichever way its dialect names them. Whatever is
 * no node or no edge is counted as left out and never followed.
 */
import { isRecord } from '@/domain/shape';
import type { End } from './argumentSteps';
import { type Draft, placeOf } from './draft';
import type { Raw } from './format';
import { toLine } from './mapText';
import type { Tally } from './tally';

export interface GraphNode {
  /** The empty string where the file gives none: then no edge leads here. */
  readonly id: string;
  /** The id or, without one, the place. */
  readonly key: string;
  /** In the format's words: `I`, `RA`, `atom`; “node” where the file does not say. */
  readonly type: string;
  readonly text: string;
  readonly raw: Raw;
  readonly pointer: string;
  readonly into: GraphEdge[];
  readonly outOf: GraphEdge[];
}

export interface GraphEdge {
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly raw: Raw;
  readonly pointer: string;
}

export interface NodeGraph {
  readonly nodes: readonly GraphNode[];
  /** Those that run between two nodes of the file. */
  readonly edges: readonly GraphEdge[];
  /** Nodes and edges that are left out already, as the file has them. */
  readonly broken: { readonly nodes: readonly Raw[]; readonly edges: readonly Raw[] };
}

/** How a format names its nodes and the ends of its edges. */
export interface GraphDialect {
  readonly idOf: (node: Raw) => unknown;
  readonly endsOf: (edge: Raw) => readonly [from: unknown, to: unknown];
  /** Whether a second edge between the same two nodes is left out. */
  readonly joinsOnce: boolean;
}

/** Whether a graph has its two lists; a fault for each that is missing. @param needs what a fault says before the list's name */
export function hasLists(graph: Raw, pointer: string, needs: string, draft: Draft): boolean {
  const missing = ['nodes', 'edges'].filter((list) => !Array.isArray(graph[list]));
  for (const list of missing) {
    const place = placeOf({ pointer: list in graph ? `${pointer}/${list}` : pointer }, graph[list]);
    draft.fault(`"${list}" is missing or is not a list; ${needs} ${list}.`, place);
  }
  return missing.length === 0;
}

/** @param pointer of the object that holds the lists `nodes` and `edges` */
export function readNodeGraph(graph: Raw, pointer: string, tally: Tally, dialect: GraphDialect): NodeGraph {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const byId = new Map<string, GraphNode>();
  const broken = { nodes: new Array<Raw>(), edges: new Array<Raw>() };
  for (const { raw, at } of entriesIn(graph, 'node', pointer, tally)) {
    const id = toKey(dialect.idOf(raw));
    const type = toLine(textIn(raw, 'type')).slice(0, 60).toWellFormed() || 'node';
    if (byId.has(id)) {
      const why = 'An earlier node has the same id; the first one is used.';
      tally.leaveOut(type, why, placeOf({ pointer: at }, id));
      broken.nodes.push(raw);
      continue;
    }
    const text = textIn(raw, 'text');
    const node = { id, key: id || at, type, text, raw, pointer: at, into: [], outOf: [] };
    nodes.push(node);
    if (id !== '') byId.set(id, node);
  }
  for (const { raw, at } of entriesIn(graph, 'edge', pointer, tally)) {
    const ends = dialect.endsOf(raw);
    const [from, to] = [byId.get(toKey(ends[0])), byId.get(toKey(ends[1]))];
    if (from === undefined || to === undefined || (dialect.joinsOnce && areJoined(from, to))) {
      const isUnknown = from === undefined || to === undefined;
      const why = isUnknown ? 'The file has no node with that id.' : 'An earlier edge has the same ends.';
      tally.leaveOut('edge', why, placeOf({ pointer: at }, from === undefined ? ends[0] : ends[1]));
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

/** The objects of the list of nodes or edges, each with its pointer. */
function entriesIn(graph: Raw, kind: 'node' | 'edge', pointer: string, tally: Tally) {
  return listOf(graph[`${kind}s`]).flatMap((raw, index) => {
    const at = `${pointer}/${kind}s/${index}`;
    if (isRecord(raw)) return [{ raw, at }];
    tally.leaveOut(kind, 'It is not an object.', placeOf({ pointer: at }, raw));
    return [];
  });
}

/** Whether an edge leads from one to the other; looked up at the end that has fewer edges. */
function areJoined(from: GraphNode, to: GraphNode): boolean {
  return from.outOf.length < to.into.length
    ? from.outOf.some((edge) => edge.to === to)
    : to.into.some((edge) => edge.from === from);
}

/** What leads into a step and out of it, where its neighbours are claims or other steps. */
export function endsOfStep(
  { into, outOf }: GraphNode,
  claims: ReadonlyMap<GraphNode, string>,
  isStep: (node: GraphNode) => boolean,
): { readonly premises: readonly string[]; readonly ends: readonly End[] } {
  return {
    premises: into.flatMap(({ from }) => claims.get(from) ?? []),
    ends: outOf.flatMap(({ to }): End[] => {
      const claim = claims.get(to);
      if (claim !== undefined) return [{ claim }];
      return isStep(to) ? [{ step: to.key }] : [];
    }),
  };
}

/** An id as a text; 1 and "1" are the same. The empty string for what is none. */
export function toKey(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

/** The text in a field; the empty string where the field holds none. */
export function textIn(raw: Raw, field: string): string {
  const value = raw[field];
  return typeof value === 'string' ? value : '';
}

/** The list in a field; an empty one where the field holds none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
