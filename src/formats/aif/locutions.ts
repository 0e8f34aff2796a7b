/**
 * Who says what: a locution (L) leads through an illocution (YA, “Asserting”) to the claim that it states.
 * K. Budzynska and C. Reed, “Whence inference?”, University of Dundee, 2011 (Inference Anchoring Theory).
 */
import { append } from '@/domain/append';
import { isRecord } from '@/domain/shape';
import { placeOf } from '../draft';
import type { Raw } from '../format';
import { toLine, toText } from '../mapText';
import { type GraphEdge, type GraphNode, listOf, type NodeGraph, toKey } from '../nodeGraph';
import type { Tally } from '../tally';

/** Illocutions that commit the speaker to the claim; asking or doubting does not. */
const ASSERTING = /\b(?:assert|stat|claim|affirm|agree|conced)ing\b/i;

export interface Statement {
  readonly node: GraphNode;
  /** The empty string if nobody is named. */
  readonly speaker: string;
  /** Without a leading name. */
  readonly words: string;
}

export interface Statements {
  /** By the claim that is stated. */
  readonly of: ReadonlyMap<GraphNode, readonly Statement[]>;
  readonly edges: ReadonlySet<GraphEdge>;
  /** Locutions and illocutions that became statements. */
  readonly nodes: ReadonlySet<GraphNode>;
  /** Participants who say something, by their ids. */
  readonly participants: ReadonlySet<string>;
}

/** @param lists the object with `participants` and `locutions` */
export function readStatements(graph: NodeGraph, lists: Raw, claims: ReadonlySet<GraphNode>): Statements {
  const names = namesOf(lists);
  const persons = personsOf(lists);
  const of = new Map<GraphNode, Statement[]>();
  const [edges, nodes, participants] = [new Set<GraphEdge>(), new Set<GraphNode>(), new Set<string>()];
  for (const node of graph.nodes) {
    if (node.type !== 'L') continue;
    const person = persons.get(node.id) ?? toKey(node.raw['participantID']);
    const statement = toStatement(node, names.get(person));
    for (const first of node.outOf) {
      const illocution = first.to;
      if (illocution.type !== 'YA' || !ASSERTING.test(illocution.text)) continue;
      for (const second of illocution.outOf) {
        if (!claims.has(second.to)) continue;
        append(of, second.to, statement);
        for (const edge of [first, second]) edges.add(edge);
        for (const one of [node, illocution]) nodes.add(one);
        if (names.has(person)) participants.add(person);
      }
    }
  }
  return { of, edges, nodes, participants };
}

/** Counts the locutions and illocutions, and the participants. */
export function countStatements(
  graph: NodeGraph,
  lists: Raw,
  pointer: string,
  { of, nodes, participants }: Statements,
  tally: Tally,
): void {
  const others = new Set<GraphNode>();
  for (const statements of of.values()) {
    const first = statements.find(({ speaker }) => speaker !== '')?.speaker;
    for (const { node, speaker } of statements) {
      if (first !== undefined && speaker !== '' && speaker !== first) others.add(node);
    }
  }
  for (const node of graph.nodes) {
    if (node.type !== 'L' && node.type !== 'YA') continue;
    const place = placeOf({ pointer: node.pointer }, node.text);
    if (others.has(node)) {
      tally.approximate(
        'L',
        'Somebody else states the same claim earlier. A claim has one speaker; the others are kept with it as extra data.',
        place,
      );
    } else if (nodes.has(node)) tally.read(node.type);
    else tally.leaveOut(node.type, whyNot(node), place);
  }
  for (const [index, person] of listOf(lists['participants']).entries()) {
    const id = isRecord(person) ? idOf(person) : '';
    if (participants.has(id)) tally.read('participant');
    else {
      const place = placeOf({ pointer: `${pointer}/participants/${index}` }, person);
      tally.leaveOut('participant', 'They make no claim in this file.', place);
    }
  }
}

function whyNot({ type, into, outOf }: GraphNode): string {
  if (type === 'YA') return 'It does not assert a claim.';
  const isAnalyst = outOf.some(({ to }) => to.type === 'YA' && to.outOf.some((edge) => edge.to.type === 'L'));
  if (isAnalyst || into.length + outOf.length === 0) return 'It records an analyst’s work.';
  return 'It asserts no claim.';
}

/** The speaker is the person in the file or, if there is none, a name with a colon before the words. */
function toStatement(node: GraphNode, name: string | undefined): Statement {
  const text = toText(node.text);
  const before = /^([^:\n]{1,100}):\s+/.exec(text);
  const written = toLine(before?.[1] ?? '');
  const isName = written !== '' && (name === undefined || written === name);
  return {
    node,
    speaker: name ?? written,
    words: isName ? text.slice(before?.[0].length ?? 0) : text,
  };
}

function namesOf(lists: Raw): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const person of listOf(lists['participants'])) {
    if (!isRecord(person)) continue;
    const parts = [person['firstname'], person['surname'], person['name']];
    const name = toLine(parts.filter((part) => typeof part === 'string').join(' '));
    if (name !== '') names.set(idOf(person), name);
  }
  return names;
}

function idOf(person: Raw): string {
  return toKey(person['participantID'] ?? person['id']);
}

/** The person of each locution, by the node's id. */
function personsOf(lists: Raw): ReadonlyMap<string, string> {
  const persons = new Map<string, string>();
  for (const entry of listOf(lists['locutions'])) {
    if (isRecord(entry)) persons.set(toKey(entry['nodeID']), toKey(entry['personID']));
  }
  return persons;
}
