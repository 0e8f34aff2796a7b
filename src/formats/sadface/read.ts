/**
 * Reads SADFace. Atoms are claims; a scheme with atoms before and behind it is one relation. Its documentation
 * names two schemes, support and conflict, and says that argumentation schemes are ways in which premises support a
 * conclusion. A scheme that is none of these is left out, and kept with the map under `sadface`.
 */
import type { RelationKind } from '@/domain/schema';
import { isRecord } from '@/domain/shape';
import { drawSteps, type Step } from '../argumentSteps';
import { newDraft, placeOf } from '../draft';
import type { Raw, Read } from '../format';
import { keptFields } from '../kept';
import { toLine, toStem, toText } from '../mapText';
import {
  endsOfStep,
  type GraphDialect,
  type GraphNode,
  hasLists,
  type NodeGraph,
  readNodeGraph,
  textIn,
} from '../nodeGraph';
import { newTally } from '../tally';
import { readQuotes, readResources } from './resources';

const CONTRAST = /^(?:default )?(?:conflict|attack|contrast|rebut(?:tal|s|ting)?|undercut(?:ter|s|ting)?)$/i;
const SUPPORT = /^(?:(?:default )?(?:support|inference)|(?:an? )?argument (?:from|by|to|for) .+)$/i;
const ATOM_FIELDS = new Set(['id', 'type', 'text', 'sources', 'speaker', 'arguer']);
const TOP_FIELDS = new Set(['nodes', 'edges', 'resources']);
const DIALECT: GraphDialect = {
  idOf: ({ id }) => id,
  endsOf: ({ source_id, target_id }) => [source_id, target_id],
  joinsOnce: false,
};

export const readSadface: Read = ({ json, name }) => {
  const draft = newDraft();
  const tally = newTally();
  const top = isRecord(json?.value) ? json.value : {};
  hasLists(top, '', 'a SADFace document has a list of', draft);
  const graph = readNodeGraph(top, '', tally, DIALECT);
  const resources = readResources(top, draft, tally);
  const claims = new Map<GraphNode, string>();
  for (const node of graph.nodes) {
    if (node.type !== 'atom') continue;
    const place = placeOf({ pointer: node.pointer }, node.raw['text']);
    if (toText(node.text) === '') {
      tally.leaveOut('atom', 'It has no text.', place);
      continue;
    }
    const speaker = [node.raw['speaker'], node.raw['arguer']].find((one) => typeof one === 'string');
    const id = draft.claim(
      {
        key: node.id,
        text: node.text,
        speaker: typeof speaker === 'string' && toLine(speaker) !== '' ? draft.speaker(speaker) : undefined,
        quotes: readQuotes(node, resources, tally),
        unknown: { sadface: { id: node.id, ...keptFields(node.raw, ATOM_FIELDS) } },
      },
      place,
    );
    claims.set(node, id);
    tally.read('atom');
  }
  const steps = graph.nodes.flatMap((node) => toStep(node, claims) ?? []);
  const drawn = drawSteps(steps, draft, tally);
  const rest = graph.nodes.filter((node) => !claims.has(node) && !drawn.has(node.key));
  for (const { type, raw, pointer } of rest) {
    const place = placeOf({ pointer }, raw['name']);
    if (type === 'scheme' && kindOf(raw) === undefined) {
      tally.leaveOut('scheme', 'Its name says neither support nor conflict.', place);
    } else if (type !== 'scheme' && type !== 'atom') {
      tally.leaveOut(type, 'A map has no place for nodes of this type.', place);
    }
  }
  const unused = countEdges(graph, claims, drawn, tally);
  const kept = {
    ...keptFields(top, TOP_FIELDS),
    nodes: [...graph.broken.nodes, ...rest.map(({ raw }) => raw)],
    edges: [...graph.broken.edges, ...unused],
    resources: resources.unused,
  };
  const unknown = keptFields({ sadface: keptFields(kept) });
  const title = titleOf(top) || toStem(name) || 'A debate';
  return draft.finish({ format: 'sadface', file: name, title, unknown }, tally);
};

function kindOf(raw: Raw): RelationKind | undefined {
  const name = toLine(textIn(raw, 'name'));
  if (CONTRAST.test(name)) return 'contrast';
  return SUPPORT.test(name) ? 'support' : undefined;
}

function toStep(node: GraphNode, claims: ReadonlyMap<GraphNode, string>): Step | undefined {
  const kind = node.type === 'scheme' ? kindOf(node.raw) : undefined;
  if (kind === undefined) return undefined;
  const name = toLine(textIn(node.raw, 'name'));
  return {
    key: node.key,
    word: 'scheme',
    kind,
    ...endsOfStep(node, claims, ({ type }) => type === 'scheme'),
    note: / /.test(name) ? name : undefined,
    unknown: { sadface: keptFields(node.raw, new Set(['type'])) },
    place: placeOf({ pointer: node.pointer }, name),
  };
}

/** Counts the edges; gives those that are part of no relation. */
function countEdges(
  { edges }: NodeGraph,
  claims: ReadonlyMap<GraphNode, string>,
  drawn: ReadonlyMap<string, unknown>,
  tally: ReturnType<typeof newTally>,
): readonly Raw[] {
  return edges.flatMap(({ from, to, raw, pointer }) => {
    const isPremise = claims.has(from) && drawn.has(to.key);
    const isEnd = drawn.has(from.key) && (claims.has(to) || drawn.has(to.key));
    if (isPremise || isEnd) {
      tally.read('edge');
      return [];
    }
    tally.leaveOut('edge', 'It is part of no relation.', { pointer });
    return [raw];
  });
}

function titleOf(top: Raw): string {
  const metadata = isRecord(top['metadata']) ? top['metadata'] : {};
  const core = isRecord(metadata['core']) ? metadata['core'] : {};
  const title = [core['title'], metadata['title'], top['title']].find((one) => typeof one === 'string');
  return typeof title === 'string' ? toLine(title) : '';
}
