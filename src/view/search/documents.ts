/** What of a map can be searched, as plain data that goes to a worker in pieces. */
import type { ArgumentMap } from '@/domain/schema';
import { listed } from '../words';

/** One thing with its texts; paragraphs are made of a source's text where the index is. */
export type SearchDocument =
  | {
      readonly kind: 'claim';
      readonly id: string;
      /** Its place in the map's list of claims. */
      readonly place: number;
      readonly gist: string;
      readonly text: string;
      /** The speaker's name; empty where none is named. */
      readonly speaker: string;
    }
  | { readonly kind: 'speaker'; readonly id: string; readonly name: string; readonly about: string }
  | {
      readonly kind: 'quote';
      /** Id of the claim that it belongs to, and the claim's place in the map's list. */
      readonly claim: string;
      readonly place: number;
      readonly exact: string;
    }
  | { readonly kind: 'source'; readonly id: string; readonly text: string };

/**
 * Everything that can be searched, one after the other, so that whoever takes it can stop in between.
 * @param texts the text of each source, by the source's id
 */
export function* documentsOf(
  map: ArgumentMap,
  texts: ReadonlyMap<string, string>,
): Generator<SearchDocument, void> {
  const names = new Map(map.speakers.map(({ id, name }) => [id, name]));
  const viewpoints = new Map(map.viewpoints.map(({ id, label }) => [id, label]));
  for (const speaker of map.speakers) {
    const { id, name, role, affiliation, viewpoint } = speaker;
    const side = viewpoint === undefined ? undefined : viewpoints.get(viewpoint);
    yield { kind: 'speaker', id, name, about: listed(role, affiliation, side) };
  }
  for (const [place, claim] of map.claims.entries()) {
    const speaker = claim.speaker === undefined ? '' : (names.get(claim.speaker) ?? '');
    yield { kind: 'claim', id: claim.id, place, gist: claim.gist, text: claim.text, speaker };
    for (const { exact } of claim.quotes) yield { kind: 'quote', claim: claim.id, place, exact };
  }
  for (const [id, text] of texts) yield { kind: 'source', id, text };
}
