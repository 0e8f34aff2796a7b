/** The order of the claims for a reader of the sources. */
import type { ArgumentMap } from '@/domain/schema';
import { exactPlaces } from './quotes/exactPlaces';
import type { TextQuote } from './quotes/textQuote';

/** Finds the one place of a quote that is not verbatim; `null` if it has none. */
export type PlaceQuote = (text: string, quote: TextQuote) => { readonly start: number } | null;

/** Where a claim is met: the index of its source, and an offset in the text. */
interface Place {
  readonly source: number;
  readonly offset: number;
  /** How many relations are between it and a quoted claim; 0 for a quoted claim. */
  readonly steps: number;
}

/**
 * The ids of all claims, by the first of their quotes that is found, sources in the map's order. A claim without one
 * comes after the last of its quoted neighbours (joined by a relation, directly or through others without quotes), so that
 * what the map-maker added is read in its context; claims without such neighbours come last. Ties keep the map's order.
 * @param texts the text of each source by its id; sources may be missing
 * @param placeQuote without it, only verbatim quotes are found
 */
export function readingOrder(
  map: ArgumentMap,
  texts: ReadonlyMap<string, string>,
  placeQuote: PlaceQuote | null,
): readonly string[] {
  const places = quotedPlaces(map, texts, placeQuote);
  addNeighbours(map, places);
  const END: Place = { source: map.sources.length, offset: 0, steps: 0 };
  const metAt = (id: string): Place => places.get(id) ?? END;
  return map.claims
    .map(({ id }) => id)
    .toSorted((a, b) => {
      const [one, two] = [metAt(a), metAt(b)];
      return one.source - two.source || one.offset - two.offset || one.steps - two.steps;
    });
}

function quotedPlaces(
  map: ArgumentMap,
  texts: ReadonlyMap<string, string>,
  placeQuote: PlaceQuote | null,
): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [source, { id }] of map.sources.entries()) {
    const text = texts.get(id);
    if (text === undefined) continue;
    const quotes = map.claims.flatMap((claim) =>
      claim.quotes.filter((quote) => quote.source === id).map((quote) => ({ claim: claim.id, quote })),
    );
    const found = exactPlaces(
      text,
      quotes.map(({ quote }) => quote),
    );
    for (const [index, { claim, quote }] of quotes.entries()) {
      const exact = found[index] ?? -1;
      // The few that are not verbatim are searched for as everywhere on the page.
      const offset = exact >= 0 ? exact : (placeQuote?.(text, quote)?.start ?? -1);
      const before = places.get(claim);
      const isEarlier = before === undefined || (before.source === source && offset < before.offset);
      if (offset >= 0 && isEarlier) places.set(claim, { source, offset, steps: 0 });
    }
  }
  return places;
}

/** Gives claims without a place that of their last neighbour with one, from neighbour to neighbour. */
function addNeighbours(map: ArgumentMap, places: Map<string, Place>): void {
  const neighbours = new Map<string, string[]>(map.claims.map(({ id }) => [id, []]));
  for (const { from, to } of map.relations) {
    for (const id of from) {
      neighbours.get(id)?.push(to);
      neighbours.get(to)?.push(id);
    }
  }
  let reached = [...places.keys()];
  for (let steps = 1; reached.length > 0; steps += 1) {
    const open = new Set(reached.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !places.has(id)));
    const added = [...open].flatMap((id): [string, Place][] => {
      const near = (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
      const last = near.toSorted((a, b) => b.source - a.source || b.offset - a.offset)[0];
      return neighbours.has(id) && last !== undefined ? [[id, { ...last, steps }]] : [];
    });
    for (const [id, place] of added) places.set(id, place);
    reached = added.map(([id]) => id);
  }
}
