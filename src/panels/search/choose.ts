/** Where a result leads. */
import { selectMap, selectOptions } from '@/store/selectors';
import { actions } from '@/store/store';
import type { Hit } from '@/view/search/searchIndex';

/** Leads to a paragraph of a source, by the source's id and the paragraph's number from 1. */
export type ShowParagraph = (source: string, number: number) => void;

/** Follows a result; the search is closed then. */
export function chooseHit(hit: Hit, showParagraph: ShowParagraph): void {
  const { closeSearch, selectClaim } = actions();
  closeSearch();
  if (hit.kind === 'claim' || hit.kind === 'quote') selectClaim(hit.id);
  else if (hit.kind === 'speaker') showSpeaker(hit.id);
  else showParagraph(hit.id, hit.number);
}

/** The map without all that others say. */
function showSpeaker(id: string): void {
  const state = actions();
  const map = selectMap(state);
  const options = map === null ? [] : (selectOptions(map).get('speakers') ?? []);
  state.showOnlyFilterValue(
    'speakers',
    id,
    options.map((option) => option.id),
  );
}
