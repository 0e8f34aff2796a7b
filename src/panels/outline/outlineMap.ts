/** The map of the outline, and the words of its rows. */
import { type OutlineEntry, outlineEntry } from '@/analysis/outline/outlineEntry';
import { type OutlineIndex, outlineNumber } from '@/analysis/outline/outlineIndex';
import type { ParagraphOf } from '@/analysis/quotes/quoteParagraph';
import { grouped } from '@/domain/counted';
import type { MapIndex } from '@/view/mapIndex';
import type { ShownRow } from '@/view/outlineShown';
import { listed } from '@/view/words';
import { basisWord, bearingWords } from './bearingWords';
import type { RowWords } from './outlineCollection';
import type { AwayWords } from './useAwayWords';

/** A map and its outline. */
export interface OutlineMap {
  /** The index of the map. */
  readonly facts: MapIndex;
  readonly index: OutlineIndex;
  readonly paragraphOf: ParagraphOf;
}

/** The content of the row at a place; `undefined` if there is none. */
export function entryAt({ facts, index }: OutlineMap, place: number): OutlineEntry | undefined {
  const row = index.rows[place];
  return row === undefined ? undefined : outlineEntry(facts.graph(), row);
}

/** The relation of a row to the row above, with the numbers of both; empty on the first level. */
export function bearingAt({ facts, index }: OutlineMap, place: number, entry: OutlineEntry): string {
  const parent = index.rows[place]?.parent ?? -1;
  if (entry.bearing === null || parent === -1) return '';
  const above = index.rows[parent];
  const isPlainStep = above?.relation != null && facts.graph().claims.has(above.relation.to);
  const final = isPlainStep && above.parent !== -1 ? outlineNumber(index, above.parent) : undefined;
  const partners = entry.bearing.partners.map((id) => numberOf(index, id));
  return bearingWords(entry.bearing, outlineNumber(index, parent), final, partners);
}

/** The number of the full entry of a claim. */
export function numberOf(index: OutlineIndex, claim: string): string {
  const place = index.fullPlaces.get(claim);
  return place === undefined ? '' : outlineNumber(index, place);
}

/** The words of each row for the tree. */
export function rowWords(outline: OutlineMap, away: AwayWords): RowWords {
  const leftOut = (claims: number): string => leftOutWords(claims, away);
  return {
    text: (row) =>
      row.type === 'row' ? (entryAt(outline, row.place)?.claim.gist ?? '') : leftOut(row.claims),
    label: (row) => (row.type === 'row' ? rowLabel(outline, row, away) : leftOut(row.claims)),
  };
}

function rowLabel(outline: OutlineMap, { place, isFaded, folded }: ShownRow, away: AwayWords): string {
  const entry = entryAt(outline, place);
  if (entry === undefined) return '';
  const { claim, bearing, isReference } = entry;
  const number = outlineNumber(outline.index, place);
  const how = bearing === null ? [] : [bearingAt(outline, place, entry), basisWord(bearing)];
  const speaker = isReference ? undefined : outline.facts.speakerOf(claim);
  const viewpoint = outline.facts.viewpointOf(speaker);
  const sentences = [
    `${listed(number, ...how)}: ${claim.gist}`,
    isReference ? `See ${numberOf(outline.index, claim.id)}` : listed(speaker?.name, viewpoint?.label),
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
