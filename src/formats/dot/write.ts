/**
 * Writes a map for Graphviz: claims are boxes with gist, speaker and viewpoint, in the viewpoint's colour. A relation with
 * linked premises, or that is a target itself, passes through a point.
 */
import type { ArgumentMap, Relation } from '@/domain/schema';
import { type GraphParts, graphLosses, toGraphParts } from '../graphParts';
import { speakerOf, viewpointOf } from '../lookUps';
import { approximated, leftOut } from '../losses';
import { toLine, toText } from '../mapText';
import type { Written } from '../writer';

/** Light backgrounds, distinct for colour-blind readers (Paul Tol, “pale” and “light”). */
const GROUNDS = ['#bbccee', '#eeeebb', '#ffcccc', '#cceeff', '#ccddaa', '#dddddd', '#ffccee', '#eedd88'];
/** Letters in a line of a box. */
const WIDTH = 28;

export function writeDot(map: ArgumentMap): Written {
  const parts = toGraphParts(map);
  const lines = [
    'digraph {',
    `  graph [rankdir=BT, label=${quoted(toLine(map.title))}, labelloc=t];`,
    '  node [shape=box, style="rounded,filled", fillcolor="#ffffff", fontname="Helvetica"];',
    '  edge [fontname="Helvetica", fontsize=10];',
    ...claimLines(map, parts),
    ...parts.relations.flatMap(({ relation, name, isNode, from, to }) => {
      const style = styleOf(relation);
      if (!isNode) return from.map((node) => `  ${node} -> ${to} [${style}${wordsOf(relation)}];`);
      return [
        `  ${name} [shape=point, width=0.08, label=""];`,
        ...from.map((node) => `  ${node} -> ${name} [${style}, arrowhead=none];`),
        `  ${name} -> ${to} [${style}${wordsOf(relation)}];`,
      ];
    }),
    '}',
  ];
  return { text: `${lines.join('\n')}\n`, losses: lossesOf(map) };
}

function lossesOf(map: ArgumentMap): Written['losses'] {
  const { topics, speakers, viewpoints, claims, relations } = map;
  const roles = speakers.filter(({ role = '', affiliation = '' }) => role + affiliation !== '');
  const described = viewpoints.filter(({ description }) => description !== undefined);
  const why = 'How a claim is reported, its tags and the argument around it are not written.';
  return [
    ...approximated('id', claims.length + relations.length, 'Ids are replaced by names in the map’s order.'),
    ...leftOut('topic', topics.length, 'Topics are not drawn.'),
    ...leftOut('role', roles.length, 'Only a speaker’s name and viewpoint are written.'),
    ...leftOut('description', described.length, 'Only a viewpoint’s label is written.'),
    ...leftOut('property', claims.filter(hasMore).length, why),
    ...graphLosses(map),
  ];
}

function hasMore({ reported, tags, within }: ArgumentMap['claims'][number]): boolean {
  return reported !== undefined || tags !== undefined || within !== undefined;
}

function claimLines(map: ArgumentMap, parts: GraphParts): readonly string[] {
  const grounds = new Map(map.viewpoints.map(({ id }, index) => [id, GROUNDS[index % GROUNDS.length]]));
  return parts.claims.map(({ node, claim }) => {
    const speaker = speakerOf(parts, claim);
    const ground = grounds.get(speaker?.viewpoint ?? '');
    const who = [speaker?.name, viewpointOf(parts, speaker)].flatMap((words = '') => toLine(words) || []);
    const label = [...wrapped(toLine(claim.gist)), ...wrapped(who.join(' · '))].join('\n');
    const fields = [
      `label=${quoted(label)}`,
      `tooltip=${quoted(toText(claim.text))}`,
      ...(ground === undefined ? [] : [`fillcolor="${ground}"`]),
      ...(claim.implicit === true ? ['style="rounded,filled,dashed"'] : []),
    ];
    return `  ${node} [${fields.join(', ')}];`;
  });
}

function styleOf({ kind, mutual }: Relation): string {
  const colour = kind === 'support' ? 'color="#1a6b3c"' : 'color="#b3261e", style=dashed';
  return `${colour}${mutual === true ? ', dir=both' : ''}`;
}

function wordsOf({ kind, basis, note }: Relation): string {
  const words = `${kind}${basis === undefined ? '' : `, ${basis}`}`;
  return `, label="${words}"${note === undefined ? '' : `, tooltip=${quoted(toText(note))}`}`;
}

/** A string literal. In labels a backslash begins a command and an ampersand an entity, so both are escaped too. */
function quoted(words: string): string {
  const safe = words
    .replaceAll('&', '&amp;')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', String.raw`\"`)
    .replaceAll('\n', String.raw`\n`);
  return `"${safe}"`;
}

function wrapped(line: string): readonly string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== '') lines.push(word);
  }
  return lines;
}
