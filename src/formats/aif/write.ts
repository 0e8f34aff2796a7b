/**
 * Writes AIF as AIFdb does. Claims are I-nodes, each relation is one RA or CA with all its premises, an undercut leads to a
 * scheme, and a speaker leads to a claim through a locution. What AIF has no place for is in fields named `standpoint`,
 * which other programs ignore and `restore.ts` reads back.
 */
import type { ArgumentMap, Claim, ReportNote } from '@/domain/schema';
import { isRecord } from '@/domain/shape';
import { withTexts } from '@/domain/writeMap';
import type { Raw } from '../format';
import { approximated, leftOut, reportLoss } from '../losses';
import { newIds } from '../mapText';
import { listOf, toKey } from '../nodeGraph';
import type { Beside, Written } from '../writer';

export function writeAif(map: ArgumentMap, { texts }: Beside): Written {
  const { claims, relations, origin: _origin, ...head } = withTexts(map, texts);
  const taken = new Set([...claims, ...relations].map(({ id }) => id));
  const newId = newIds(taken);
  const kept = isRecord(head['aif']) ? head['aif'] : {};
  const keptNodes = listOf(kept['nodes']).filter(isRecord).filter(isFree(taken));
  const nodes: Raw[] = claims.map(({ id, text, ...rest }) => {
    return { nodeID: id, text, type: 'I', standpoint: rest };
  });
  const edges: Raw[] = [];
  const join = (fromID: string, toID: string): void => {
    edges.push({ edgeID: String(edges.length + 1), fromID, toID, formEdgeID: null });
  };
  for (const { id: step, from, to, kind, ...rest } of relations) {
    const [type, text] = kind === 'support' ? ['RA', 'Default Inference'] : ['CA', 'Default Conflict'];
    nodes.push({ nodeID: step, text: schemeText(rest) ?? text, type, standpoint: rest });
    for (const id of from) join(id, step);
    join(step, to);
  }
  const names = new Map(map.speakers.map(({ id, name }) => [id, name]));
  const numbers = new Map(map.speakers.map(({ id }, index) => [id, index + 1]));
  const locutions: Raw[] = [];
  for (const claim of claims) {
    if (claim.speaker === undefined) continue;
    for (const words of wordsOf(claim)) {
      const [locution, illocution] = [newId(`L ${claim.id}`, 'node'), newId(`YA ${claim.id}`, 'node')];
      const text = `${names.get(claim.speaker) ?? ''}: ${words}`;
      nodes.push({ nodeID: locution, text, type: 'L', standpoint: {} });
      nodes.push({ nodeID: illocution, text: 'Asserting', type: 'YA', standpoint: {} });
      join(locution, illocution);
      join(illocution, claim.id);
      locutions.push({ nodeID: locution, personID: numbers.get(claim.speaker), start: null, end: null });
    }
  }
  nodes.push(...keptNodes);
  const known = new Set(nodes.map(({ nodeID, id }) => toKey(nodeID ?? id)));
  const keptEdges = listOf(kept['edges']).filter(isRecord);
  const fitting = keptEdges.filter((edge) =>
    [edge['fromID'], edge['toID']].every((end) => known.has(toKey(end))),
  );
  edges.push(...fitting);
  const { nodes: _nodes, edges: _edges, ...keptRest } = kept;
  const standpoint = isRecord(head['aif']) ? { ...head, aif: keptRest } : head;
  const participants = map.speakers.map((speaker, index) => {
    return { participantID: index + 1, firstname: speaker.name, surname: '' };
  });
  const graph = { nodes, edges, schemefulfillments: [], participants, locutions, standpoint };
  const dropped = listOf(kept['nodes']).length + listOf(kept['edges']).length;
  const lost = dropped - keptNodes.length - fitting.length;
  return { text: `${JSON.stringify({ AIF: graph }, null, 1)}\n`, losses: lossesOf(map, lost) };
}

/** Accepts each node with an id of its own, once. */
function isFree(taken: Set<string>): (node: Raw) => boolean {
  return (node) => {
    const id = toKey(node['nodeID'] ?? node['id']);
    if (id === '' || taken.has(id)) return false;
    taken.add(id);
    return true;
  };
}

/** The text of the scheme, for a relation from AIF. */
function schemeText(relation: Raw): string | undefined {
  const aif = relation['aif'];
  return isRecord(aif) && typeof aif['text'] === 'string' ? aif['text'] : undefined;
}

function wordsOf({ quotes, text }: Claim): readonly string[] {
  return quotes.length === 0 ? [text] : quotes.map(({ exact }) => exact);
}

/** What is in the file but hidden from other programs, and what is not in it. */
function lossesOf(map: ArgumentMap, lost: number): readonly ReportNote[] {
  const { claims, relations } = map;
  const counts: Readonly<Record<string, number>> = {
    source: map.sources.length,
    viewpoint: map.viewpoints.length,
    topic: map.topics.length,
    gist: claims.length,
    tag: claims.filter(({ tags = [] }) => tags.length > 0).length,
    'implicit claim': claims.filter(({ implicit }) => implicit === true).length,
    'inner step': [...claims, ...relations].filter(({ within }) => within !== undefined).length,
    'mutual contrast': relations.filter(({ mutual }) => mutual === true).length,
    basis: relations.filter(({ basis }) => basis !== undefined).length,
    note: relations.filter(({ note }) => note !== undefined).length,
    'quote of a relation': relations.reduce((sum, { quotes = [] }) => sum + quotes.length, 0),
  };
  const why =
    'AIF has no place for it. It is written to a field named "standpoint", which this program reads and others ignore.';
  const gone = 'It was kept from the file that the map was read from, and no longer matches the graph.';
  return [
    ...Object.entries(counts).flatMap(([kind, count]) => approximated(kind, count, why)),
    ...leftOut('node or edge', lost, gone),
    ...reportLoss(map),
  ];
}
