/** Where a result leads. */
import { getState } from '@/store/store';
import type { Hit } from '@/view/search/searchIndex';

/** Leads to a paragraph of a source, by the source's id and the paragraph's number from 1. */
export type ShowParagraph = (source: string, number: number) => void;

/** Follows a result; the search is closed then. */
export function chooseHit(hit: Hit, showParagraph: ShowParagraph): void {
  const { closeSearch, selectClaim, selectSpeaker } = getState();
  closeSearch();
  if (hit.kind === 'claim' || hit.kind === 'quote') selectClaim(hit.id);
  else if (hit.kind === 'speaker') selectSpeaker(hit.id);
  else showParagraph(hit.id, hit.number);
}
