/**
 * Writes a map as GraphML, with a key for each attribute. An edge joins two nodes, so a relation with linked premises, or that
 * is a target itself, is a node with edges (`part` is `premise` or `conclusion`).
 */
import type { ArgumentMap } from '@/domain/schema';
import { graphLosses, toGraphParts } from '../graphParts';
import { speakerOf, viewpointOf } from '../lookUps';
import { leftOut } from '../losses';
import type { Written } from '../writer';

/** For nodes and edges alike. */
const KEYS = [
  ...(['type', 'id', 'gist', 'text', 'speaker', 'role', 'affiliation', 'viewpoint', 'topic'] as const),
  ...(['reported', 'implicit', 'tags', 'within', 'kind', 'basis', 'mutual', 'note', 'part'] as const),
  ...(['title', 'question'] as const),
] as const;
type Key = (typeof KEYS)[number];
type Data = Partial<Record<Key, string | boolean | undefined>>;

const BOOLEAN = new Set<Key>(['implicit', 'mutual']);

export function writeGraphml(map: ArgumentMap): Written {
  const parts = toGraphParts(map);
  const nodes = parts.claims.map(({ node, claim }) => {
    const { id, gist, text, topic, reported, implicit, tags, within } = claim;
    const speaker = speakerOf(parts, claim);
    return element('node', `id="${node}"`, {
      type: 'claim',
      id,
      gist,
      text,
      reported,
      implicit,
      within,
      speaker: speaker?.name,
      role: speaker?.role,
      affiliation: speaker?.affiliation,
      viewpoint: viewpointOf(parts, speaker),
      topic: parts.topics.get(topic ?? ''),
      tags: tags?.join('; '),
    });
  });
  const relations = parts.relations.flatMap(({ relation, name, isNode, from, to }) => {
    const { id, kind, basis, mutual, note, within } = relation;
    const data = { id, kind, basis, mutual, note, within };
    const edge = (source: string, target: string, more: Data): string =>
      element('edge', `source="${source}" target="${target}"`, more);
    if (!isNode) return from.map((node) => edge(node, to, data));
    return [
      element('node', `id="${name}"`, { type: 'relation', ...data }),
      ...from.map((node) => edge(node, name, { kind, part: 'premise' })),
      edge(name, to, { kind, part: 'conclusion' }),
    ];
  });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map((key) => {
      const type = BOOLEAN.has(key) ? 'boolean' : 'string';
      return `<key id="${key}" for="all" attr.name="${key}" attr.type="${type}"/>`;
    }),
    `<graph edgedefault="directed">${dataLines({ id: map.id, title: map.title, question: map.question })}`,
    ...nodes,
    ...relations,
    '</graph>',
    '</graphml>',
  ];
  return { text: `${lines.join('\n')}\n`, losses: lossesOf(map) };
}

function element(name: 'node' | 'edge', attributes: string, data: Data): string {
  return `<${name} ${attributes}>${dataLines(data)}</${name}>`;
}

function dataLines(data: Data): string {
  return KEYS.flatMap((key) => {
    const value = data[key];
    return value === undefined ? [] : [`<data key="${key}">${toXml(String(value))}</data>`];
  }).join('');
}

/** Escapes text for XML 1.0 (sections 2.2 and 2.11), where a bare carriage return would become a line feed. */
function toXml(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\n\t\r]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

function lossesOf(map: ArgumentMap): Written['losses'] {
  const described = map.viewpoints.filter(({ description }) => description !== undefined).length;
  const silent = map.speakers.length - new Set(map.claims.flatMap(({ speaker }) => speaker ?? [])).size;
  const why = 'Speakers are written with their claims; those without claims are not written.';
  return [
    ...leftOut('description', described, 'Only a viewpoint’s label is written.'),
    ...leftOut('speaker', silent, why),
    ...graphLosses(map),
  ];
}
