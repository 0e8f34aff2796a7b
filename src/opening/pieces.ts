/**
 * How a reading goes from the worker to the page: a map in pieces that are short enough for the page to take
 * one between two frames; as JSON, which a page parses into less memory than it copies objects into.
 */
import type { Fault, Reading } from '@/domain/fault';
import type { ArgumentMap, Claim, Relation } from '@/domain/schema';

/** The faults; or the head, then claims and relations piece by piece, then the end. */
export type Piece =
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  /** The map with its lists of claims and relations empty. */
  | { readonly kind: 'head'; readonly head: ArgumentMap }
  | { readonly kind: 'claims' | 'relations'; readonly json: string }
  | { readonly kind: 'end' };

/** From this length of JSON on a piece is full: it takes a page 2 to 5 ms. Characters. */
const FULL = 250_000;

/** Takes a reading apart. */
export function* toPieces(reading: Reading<ArgumentMap>): Generator<Piece> {
  if (!reading.ok) {
    yield { kind: 'faults', faults: reading.faults };
    return;
  }
  const map = reading.value;
  yield { kind: 'head', head: { ...map, claims: [], relations: [] } };
  for (const kind of ['claims', 'relations'] as const) {
    for (const json of listsOf(map[kind])) yield { kind, json };
  }
  yield { kind: 'end' };
}

/** A list as several of about the same length, each as JSON. */
function* listsOf(list: readonly object[]): Generator<string> {
  let items: string[] = [];
  let length = 0;
  for (const item of list) {
    const json = JSON.stringify(item);
    items.push(json);
    length += json.length;
    if (length < FULL) continue;
    yield `[${items.join()}]`;
    items = [];
    length = 0;
  }
  if (items.length > 0) yield `[${items.join()}]`;
}

/** Takes pieces, in their order, and gives the reading once it is whole. */
export function fromPieces(give: (reading: Reading<ArgumentMap>) => void): (piece: Piece) => void {
  const claims: Claim[] = [];
  const relations: Relation[] = [];
  let head: ArgumentMap | undefined;
  return (piece) => {
    if (piece.kind === 'head') head = piece.head;
    else if (piece.kind === 'claims') claims.push(...claimsIn(piece.json));
    else if (piece.kind === 'relations') relations.push(...relationsIn(piece.json));
    else if (piece.kind === 'faults') give({ ok: false, faults: piece.faults });
    else if (head !== undefined) give({ ok: true, value: { ...head, claims, relations } });
  };
}

/** What the worker has read, checked and written itself. */
function claimsIn(json: string): readonly Claim[] {
  return JSON.parse(json);
}

function relationsIn(json: string): readonly Relation[] {
  return JSON.parse(json);
}
