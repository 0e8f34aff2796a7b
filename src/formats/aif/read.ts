/**
 * Reads AIF. Information nodes (I) become claims, inferences and conflicts between them relations, locutions speakers and
 * quotes. Other nodes and edges are kept with the map under `aif`.
 */
import { isRecord } from '@/domain/shape';
import { drawSteps } from '../argumentSteps';
import { newDraft, placeOf } from '../draft';
import type { Raw, Read, TextFile } from '../format';
import { isDeep, keptFields } from '../kept';
import { toStem, toText } from '../mapText';
import { type GraphNode, hasLists, type NodeGraph, readNodeGraph, textIn } from '../nodeGraph';
import { newTally, type Tally } from '../tally';
import { DIALECT } from './graph';
import { countStatements, readStatements, type Statements } from './locutions';
import { newQuotes } from './quotes';
import { edgesOf, kindOf, toSteps } from './relations';
import { restore } from './restore';
import { readSourceText } from './sourceText';

const CLAIM_FIELDS = new Set(['nodeID', 'id', 'text', 'type', 'standpoint']);
const GRAPH_FIELDS = new Set(['nodes', 'edges', 'AIF', 'text', 'analysis', 'standpoint']);
const ANALYSIS_FIELDS = new Set(['txt', 'plain_txt', 'documentTitle']);

export const readAif: Read = (file) => {
  const draft = newDraft();
  const tally = newTally();
  const top = isRecord(file.json?.value) ? file.json.value : {};
  const graph = isRecord(top['AIF']) ? top['AIF'] : top;
  const pointer = graph === top ? '' : '/AIF';
  const head = headOf(file, top);
  if (!hasLists(graph, pointer, 'an AIF graph has a list of', draft)) return draft.finish(head, tally);
  if (isRecord(graph['standpoint'])) {
    const own = restore(graph, pointer, file.name);
    if (own !== undefined) return { ok: true, value: own };
    const why = 'The data that Standpoint wrote beside the graph no longer matches it.';
    tally.leaveOut('standpoint', why, { pointer: `${pointer}/standpoint` });
  }
  const read = readNodeGraph(graph, pointer, tally, DIALECT);
  const { nodes, broken } = read;
  const inform = nodes.filter(({ type, text }) => type === 'I' && toText(text) !== '');
  const statements = readStatements(read, graph, new Set(inform));
  const quotesOf = newQuotes(draft, head.title, readSourceText(markupOf(top)));
  const claims = new Map<GraphNode, string>();
  for (const node of inform) {
    const said = statements.of.get(node) ?? [];
    const names = [...new Set(said.flatMap(({ speaker }) => (speaker === '' ? [] : [speaker])))];
    const [name] = names;
    const aif = {
      nodeID: node.id,
      ...keptFields(node.raw, CLAIM_FIELDS),
      ...(names.length > 1 ? { speakers: names } : {}),
    };
    const id = draft.claim(
      {
        key: node.id,
        text: node.text,
        speaker: name === undefined ? undefined : draft.speaker(name),
        reported: said.some(({ words }) => words !== '') ? 'direct' : undefined,
        quotes: quotesOf(node, said),
        unknown: { aif },
      },
      placeOf({ pointer: node.pointer }, node.text),
    );
    claims.set(node, id);
    tally.read('I');
  }
  const drawn = drawSteps(toSteps(nodes, claims), draft, tally);
  countStatements(read, graph, pointer, statements, tally);
  const rest = countRest(read, claims, statements, edgesOf(nodes, claims, drawn), tally);
  const undrawn = nodes.filter((node) => kindOf(node) !== undefined && !drawn.has(node.id));
  const kept = {
    ...keptFields(top, GRAPH_FIELDS),
    ...keptFields(graph, GRAPH_FIELDS),
    ...(isRecord(top['analysis']) ? { analysis: keptFields(top['analysis'], ANALYSIS_FIELDS) } : {}),
    nodes: [...broken.nodes, ...rest.nodes, ...undrawn.map(({ raw }) => raw)].filter((raw) => !isDeep(raw)),
    edges: [...broken.edges, ...rest.edges].filter((raw) => !isDeep(raw)),
  };
  const unknown = keptFields({ aif: keptFields(kept) });
  return draft.finish({ ...head, unknown }, tally);
};

/** Counts everything that became no claim, relation or speaker, and returns it as in the file. */
function countRest(
  { nodes, edges }: NodeGraph,
  claims: ReadonlyMap<GraphNode, string>,
  statements: Statements,
  relationEdges: ReadonlySet<unknown>,
  tally: Tally,
): { readonly nodes: readonly Raw[]; readonly edges: readonly Raw[] } {
  const rest = nodes.filter(
    (node) => !claims.has(node) && !statements.nodes.has(node) && kindOf(node) === undefined,
  );
  for (const { type, pointer, text } of rest) {
    if (type === 'L' || type === 'YA') continue;
    const why = WHY_NOT.get(type) ?? 'A map has no place for nodes of this type.';
    tally.leaveOut(type, why, placeOf({ pointer }, text));
  }
  const unused = edges.filter((edge) => !relationEdges.has(edge) && !statements.edges.has(edge));
  tally.read('edge', edges.length - unused.length);
  for (const { pointer } of unused) {
    tally.leaveOut('edge', 'It is part of no relation and of no assertion.', { pointer });
  }
  return { nodes: rest.map(({ raw }) => raw), edges: unused.map(({ raw }) => raw) };
}

const WHY_NOT = new Map([
  ['I', 'It has no text.'],
  ['MA', 'It joins two ways to say the same thing, which a map cannot show.'],
  ['PA', 'It says which of two things is preferred, which a map cannot show.'],
  ['TA', 'It orders the moves of a dialogue, which a map does not show.'],
]);

function headOf({ name }: TextFile, top: Raw): { format: 'aif'; file: string; title: string } {
  const analysis = isRecord(top['analysis']) ? top['analysis'] : {};
  const named = toStem(textIn(analysis, 'documentTitle'));
  return { format: 'aif', file: name, title: named || toStem(name) || 'A debate' };
}

/** The analysed text: `text` in xAIF, `analysis.txt` in a save of OVA. */
function markupOf(top: Raw): string {
  const analysis = isRecord(top['analysis']) ? top['analysis']['txt'] : undefined;
  const markup = [top['text'], analysis].find((one) => typeof one === 'string');
  return typeof markup === 'string' ? markup : '';
}
