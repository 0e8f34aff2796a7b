/** What can be searched in a map, as plain data that is sent to a worker in pieces. */
import type { ArgumentMap } from '@/domain/schema';
import { listed } from '../words';

/** One thing with its texts; the index splits the text of a source into paragraphs. */
export type SearchDocument =
  | {
      readonly kind: 'claim';
      readonly id: string;
      /** Its place in the map's list of claims. */
      readonly place: number;
      readonly gist: string;
      readonly text: string;
      /** Empty if no speaker is named. */
      readonly speaker: string;
    }
  | { readonly kind: 'speaker'; readonly id: string; readonly name: string; readonly about: string }
  | {
      readonly kind: 'quote';
      /** The id of its claim, and the place of the claim in the map. */
      readonly claim: string;
      readonly place: number;
      readonly exact: string;
    }
  | { readonly kind: 'source'; readonly id: string; readonly text: string };

/** Everything that can be searched, given the texts by source id. A generator, so that the caller can pause. */
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
