/**
 * From an argument graph to a map: elementary units (EDUs) are the text of the source, argumentative units (ADUs) are claims
 * in the words of their EDUs, edges are relations (Peldszus and Stede, 2013). Proponent and opponent are speakers with
 * viewpoints.
 */
import { append } from '@/domain/append';
import { type Draft, newDraft, placeOf } from '../draft';
import type { Read } from '../format';
import { toStem } from '../mapText';
import { newTally, type Tally } from '../tally';
import { type Edge, type End, resolveEdges, TYPES } from './edges';
import { type Element, readElements } from './elements';
import { readUnits } from './units';

const EDGE_KINDS = new Set(['seg', 'sup', 'exa', 'reb', 'und', 'add']);

export const readArggraph: Read = ({ text, name }) => {
  const reading = readElements(text);
  if (!reading.ok) return reading;
  const { root, all } = reading.value;
  const draft = newDraft();
  const tally = newTally();
  if (root.name !== 'arggraph') draft.fault('The root must be “arggraph”.', placeOf({ line: 1 }, root.name));
  const elements = namedElements(all, tally);
  const title = root.attributes.get('id') ?? toStem(name);
  const topicId = root.attributes.get('topic_id');
  const topic = topicId === undefined || topicId.trim() === '' ? undefined : draft.topic(topicId);
  const edges = elements.filter(({ name: kind }) => kind === 'edge').map(toEdge);
  const claims = readUnits(elements, edges, title, topic, draft, tally);
  if (claims.size === 0) draft.fault('The file has no units with text.', { line: root.line });
  drawEdges(edges, claims, draft, tally);
  const unknown = { arggraph: Object.fromEntries(root.attributes) };
  return draft.finish({ format: 'arggraph', file: name, title, unknown }, tally);
};

/** The elements that are known and have a unique id. */
function namedElements(all: readonly Element[], tally: Tally): readonly Element[] {
  const taken = new Set<string>();
  return all.filter((element) => {
    const { name, attributes, line } = element;
    const id = attributes.get('id') ?? '';
    const kind = kindOf(element);
    if (!['edu', 'joint', 'adu', 'edge'].includes(name)) {
      tally.leaveOut(kind, `“${name}” is not a known element.`, placeOf({ line }, id));
      return false;
    }
    if (id === '' || taken.has(id)) {
      const why = id === '' ? 'It has no id.' : 'Another element before it has the same id.';
      tally.leaveOut(kind, why, placeOf({ line }, id));
      return false;
    }
    taken.add(id);
    return true;
  });
}

/** The name of an element in the report; for an edge, its type. */
function kindOf({ name, attributes }: Element): string {
  if (name !== 'edge') return ['edu', 'joint', 'adu'].includes(name) ? name : 'element';
  const type = attributes.get('type') ?? '';
  return EDGE_KINDS.has(type) ? type : 'edge';
}

function toEdge(element: Element): Edge {
  const of = (name: string): string => element.attributes.get(name) ?? '';
  return { id: of('id'), type: of('type'), src: of('src'), trg: of('trg'), element };
}

type Claims = ReadonlyMap<string, string>;

function drawEdges(all: readonly Edge[], claims: Claims, draft: Draft, tally: Tally): void {
  const edges = all.filter(({ type }) => type !== 'seg');
  const { drawn, ends } = resolveEdges(edges, (id) => claims.has(id));
  const added = new Map<Edge, string[]>();
  for (const edge of edges) {
    const end = ends.get(edge);
    if (edge.type !== 'add' || end?.kind !== 'edge') continue;
    append(added, end.edge, claims.get(edge.src) ?? '');
  }
  const relations = new Map<Edge, string>();
  for (const { edge, end } of drawn) {
    const to =
      end.kind === 'unit' ? claims.get(end.id) : end.kind === 'edge' ? relations.get(end.edge) : undefined;
    const kind = TYPES.get(edge.type);
    const from = [claims.get(edge.src) ?? '', ...(added.get(edge) ?? [])];
    if (to === undefined || kind === undefined) continue;
    const note = edge.type === 'exa' ? 'By an example.' : undefined;
    const id = draft.relation({ key: edge.id, kind, from, to, note });
    if (id !== null) relations.set(edge, id);
  }
  for (const edge of edges) accountFor(edge, ends.get(edge), tally);
}

function accountFor(edge: Edge, end: End | undefined, tally: Tally): void {
  const kind = kindOf(edge.element);
  const place = placeOf({ line: edge.element.line }, edge.id);
  if (end === undefined || end.kind === 'none') {
    tally.leaveOut(kind, end?.why ?? 'It leads nowhere.', place);
  } else if (edge.type === 'reb' && end.kind === 'edge') {
    tally.approximate(kind, 'A rebuttal of an edge was read as an undercut.', place);
  } else if (edge.type === 'und' && end.kind === 'unit') {
    tally.approximate(kind, 'An undercut of a unit, and not of an edge, was read as a contrast.', place);
  } else tally.read(kind);
}
