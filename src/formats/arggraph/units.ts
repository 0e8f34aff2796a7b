/** The units of an argument graph: EDUs as the text of a source, ADUs as claims in the words of their EDUs. */
import { append } from '@/domain/append';
import type { Quote } from '@/domain/schema';
import { type Draft, placeOf } from '../draft';
import { toLine } from '../mapText';
import type { Tally } from '../tally';
import type { Edge } from './edges';
import type { Element } from './elements';

/** This many letters beside a passage tell it from others with the same words. */
const CONTEXT = 32;
/** Shorter texts are searched for every passage; in longer ones each passage has its context. */
const SEARCHED = 20_000;

interface Passage {
  readonly start: number;
  readonly words: string;
  /** Whether the annotators added the words, which are not in the text. */
  readonly isImplicit: boolean;
}

/** Adds source and claims to the draft. @returns the ids of the claims by those of their ADUs */
export function readUnits(
  elements: readonly Element[],
  edges: readonly Edge[],
  title: string,
  topic: string | undefined,
  draft: Draft,
  tally: Tally,
): ReadonlyMap<string, string> {
  const { body, passages } = joinText(elements, tally);
  const source = draft.source(title, { body });
  const parts = segments(elements, edges, tally);
  const claims = new Map<string, string>();
  for (const { name, attributes, line } of elements) {
    if (name !== 'adu') continue;
    const key = attributes.get('id') ?? '';
    const type = attributes.get('type') ?? '';
    const place = placeOf({ line }, key);
    const own = passagesOf(key, parts, passages);
    const text = own.map(({ words }) => words).join(' ');
    if (text === '') {
      tally.leaveOut('adu', 'No segment with text leads to it.', place);
      continue;
    }
    const implicit = own.every(({ isImplicit }) => isImplicit);
    const quotes = own.filter(({ isImplicit }) => !isImplicit).map((one) => toQuote(one, body, source));
    const speaker = implicit ? undefined : speakerOf(type, draft);
    const more = implicit ? { implicit, unknown: { arggraph: { type } } } : { speaker };
    claims.set(key, draft.claim({ key, text, topic, quotes, ...more }, place));
    if (type === 'pro' || type === 'opp') tally.read('adu');
    else tally.approximate('adu', 'Its type is neither “pro” nor “opp”, so its speaker is unknown.', place);
  }
  return claims;
}

/** Proponent and opponent are voices of one text, with one viewpoint each. */
function speakerOf(type: string, draft: Draft): string | undefined {
  const name = type === 'pro' ? 'Proponent' : type === 'opp' ? 'Opponent' : undefined;
  if (name === undefined) return undefined;
  return draft.speaker(name, { viewpoint: draft.viewpoint(name) });
}

function joinText(elements: readonly Element[], tally: Tally) {
  const passages = new Map<string, Passage>();
  const words: string[] = [];
  let length = 0;
  for (const { name, attributes, text, line } of elements) {
    if (name !== 'edu') continue;
    const own = toLine(text);
    const id = attributes.get('id') ?? '';
    if (own === '') {
      tally.leaveOut('edu', 'It has no text.', placeOf({ line }, id));
      continue;
    }
    tally.read('edu');
    const isImplicit = attributes.get('implicit') === 'true';
    passages.set(id, { start: length, words: own, isImplicit });
    if (isImplicit) continue;
    words.push(own);
    length += own.length + 1;
  }
  return { body: words.join(' '), passages };
}

/** The targets of segments: for the id of an ADU or a joint, the ids of EDUs and joints. */
function segments(elements: readonly Element[], edges: readonly Edge[], tally: Tally): Map<string, string[]> {
  const kinds = new Map(elements.map(({ name, attributes }) => [attributes.get('id') ?? '', name]));
  const parts = new Map<string, string[]>();
  for (const { type, src, trg, id, element } of edges) {
    if (type !== 'seg') continue;
    const [from, to] = [kinds.get(src), kinds.get(trg)];
    if ((from !== 'edu' && from !== 'joint') || (to !== 'adu' && to !== 'joint')) {
      const why = 'A segment leads from an EDU or a joint to an ADU or a joint.';
      tally.leaveOut('seg', why, placeOf({ line: element.line }, id));
      continue;
    }
    tally.read('seg');
    append(parts, trg, src);
  }
  const used = new Set([...parts.values()].flat());
  for (const { name, attributes, line } of elements) {
    if (name !== 'joint') continue;
    const id = attributes.get('id') ?? '';
    if (parts.has(id) && used.has(id)) tally.read('joint');
    else tally.leaveOut('joint', 'It joins nothing to a unit.', placeOf({ line }, id));
  }
  return parts;
}

/** The passages of a unit, also through joints, each once in the order of the text. */
function passagesOf(
  unit: string,
  parts: ReadonlyMap<string, readonly string[]>,
  passages: ReadonlyMap<string, Passage>,
): readonly Passage[] {
  const seen = new Set<string>([unit]);
  for (const id of seen) for (const part of parts.get(id) ?? []) seen.add(part);
  return [...seen].flatMap((id) => passages.get(id) ?? []).toSorted((a, b) => a.start - b.start);
}

function toQuote({ start, words }: Passage, body: string, source: string): Quote {
  const end = start + words.length;
  const isAlone = body.length <= SEARCHED && body.indexOf(words) === body.lastIndexOf(words);
  if (isAlone) return { source, exact: words };
  const prefix = body.slice(Math.max(0, start - CONTEXT), start).toWellFormed();
  const suffix = body.slice(end, end + CONTEXT).toWellFormed();
  return { source, exact: words, ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
}
