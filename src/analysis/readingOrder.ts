/** In which order an article unfolds its argument: the claims as a reader of the sources meets them. */
import type { ArgumentMap } from '@/domain/schema';
import { exactPlaces } from './quotes/exactPlaces';
import { placeOf } from './quotes/quotePlaces';

/** Where a claim is met: the place of its source in the map's list, and an offset in that source's text. */
interface Place {
  readonly source: number;
  readonly offset: number;
  /** How many relations lie between it and a claim that has a quote; 0 for one that has. */
  readonly steps: number;
}

/**
 * All claims' ids, by the first of their quotes that is found in its source, the sources in the map's order. A
 * claim of which no quote is found stands behind the last of the claims that a relation joins it with (directly,
 * or over others like it): what the map-maker has added is read where it belongs. Those that nothing leads to
 * are at the end. Equal places keep the map's order.
 * @param texts the text of each source by its id; one without a text has no quotes to be found
 */
export function readingOrder(map: ArgumentMap, texts: ReadonlyMap<string, string>): readonly string[] {
  const places = quotedPlaces(map, texts);
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

function quotedPlaces(map: ArgumentMap, texts: ReadonlyMap<string, string>): Map<string, Place> {
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
      // Few do not stand there letter for letter; those are looked for as the page does everywhere.
      const offset = exact >= 0 ? exact : (placeOf(text, quote)?.start ?? -1);
      const before = places.get(claim);
      const isEarlier = before === undefined || (before.source === source && offset < before.offset);
      if (offset >= 0 && isEarlier) places.set(claim, { source, offset, steps: 0 });
    }
  }
  return places;
}

/** Gives claims without a place that of the last neighbour which has one, from neighbour to neighbour. */
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
