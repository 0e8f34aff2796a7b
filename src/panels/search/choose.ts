/** Follows a search result. */
import { getState } from '@/store/store';
import type { Hit } from '@/view/search/searchIndex';

/** Shows a paragraph of a source, by source id and paragraph number from 1. */
export type ShowParagraph = (source: string, number: number) => void;

/** Closes the search and shows what was found. */
export function chooseHit(hit: Hit, showParagraph: ShowParagraph): void {
  const { closeSearch, selectClaim, selectSpeaker } = getState();
  closeSearch();
  if (hit.kind === 'claim' || hit.kind === 'quote') selectClaim(hit.id);
  else if (hit.kind === 'speaker') selectSpeaker(hit.id);
  else showParagraph(hit.id, hit.number);
}
