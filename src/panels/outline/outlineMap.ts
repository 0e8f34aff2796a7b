/** What the rows of the outline are told from, of the map that is open. */
import { type OutlineEntry, outlineEntry } from '@/analysis/outline/outlineEntry';
import { type OutlineIndex, outlineNumber } from '@/analysis/outline/outlineIndex';
import type { ParagraphOf } from '@/analysis/quotes/quoteParagraph';
import { grouped } from '@/domain/counted';
import type { ArgumentGraph } from '@/domain/graph';
import type { ArgumentMap, Speaker } from '@/domain/schema';
import { indexOf } from '@/view/mapIndex';
import type { ShownRow } from '@/view/outlineShown';
import { listed } from '@/view/words';
import { basisWord, bearingWords } from './bearingWords';
import type { RowWords } from './outlineCollection';
import type { AwayWords } from './useAwayWords';

/** A map and its outline. */
export interface ToldMap {
  readonly map: ArgumentMap;
  readonly graph: ArgumentGraph;
  readonly index: OutlineIndex;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly paragraphOf: ParagraphOf;
}

/** What the row at a place tells; `undefined` where there is none. */
export function entryAt({ graph, index }: ToldMap, place: number): OutlineEntry | undefined {
  const row = index.rows[place];
  return row === undefined ? undefined : outlineEntry(graph, row);
}

/** How the claim of a row bears on the row above, with the numbers of both; empty on the first level. */
export function bearingAt({ graph, index }: ToldMap, place: number, entry: OutlineEntry): string {
  const parent = index.rows[place]?.parent ?? -1;
  if (entry.bearing === null || parent === -1) return '';
  const above = index.rows[parent];
  const isPlainStep = above?.relation != null && graph.claims.has(above.relation.to);
  const final = isPlainStep && above.parent !== -1 ? outlineNumber(index, above.parent) : undefined;
  const partners = entry.bearing.partners.map((id) => numberOf(index, id));
  return bearingWords(entry.bearing, outlineNumber(index, parent), final, partners);
}

/** The number under which a claim stands in full. */
export function numberOf(index: OutlineIndex, claim: string): string {
  const place = index.fullPlaces.get(claim);
  return place === undefined ? '' : outlineNumber(index, place);
}

/** The words that the tree needs of each row. */
export function rowWords(told: ToldMap, away: AwayWords): RowWords {
  const leftOut = (claims: number): string => leftOutWords(claims, away);
  return {
    text: (row) => (row.type === 'row' ? (entryAt(told, row.place)?.claim.gist ?? '') : leftOut(row.claims)),
    label: (row) => (row.type === 'row' ? rowLabel(told, row, away) : leftOut(row.claims)),
  };
}

function rowLabel(told: ToldMap, { place, isFaded, folded }: ShownRow, away: AwayWords): string {
  const entry = entryAt(told, place);
  if (entry === undefined) return '';
  const { claim, bearing, isReference } = entry;
  const number = outlineNumber(told.index, place);
  const how = bearing === null ? [] : [bearingAt(told, place, entry), basisWord(bearing)];
  const speaker = isReference ? undefined : told.speakers.get(claim.speaker ?? '');
  const viewpoint = indexOf(told.map).viewpointOf(speaker);
  const sentences = [
    `${listed(number, ...how)}: ${claim.gist}`,
    isReference ? `Told at ${numberOf(told.index, claim.id)}` : listed(speaker?.name, viewpoint?.label),
    isFaded ? away.faded : '',
    folded > 0 ? foldedWords(folded) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join('. ');
}

export function leftOutWords(claims: number, away: AwayWords): string {
  return `${grouped(claims)} ${away.leftOut}`;
}

export function foldedWords(claims: number): string {
  return `${grouped(claims)} folded away`;
}
