/** How a passage looks, depending on selection, pointer and filters. */
import type { Owner } from '@/analysis/quotes/quotePlaces';
import type { Claim } from '@/domain/schema';
import { selectGraph } from '@/store/selectors/document';
import { selectVisible } from '@/store/selectors/visible';
import type { AppState } from '@/store/state';

/** `lit`: its claim is selected; `pointed`: under the pointer, or followed; `hidden`: filtered out. */
export type MarkLook = 'plain' | 'lit' | 'pointed' | 'hidden';

/** The look of the passage of these owners. A string, so that a passage is drawn again only when it changes. */
export function selectMarkLook(state: AppState, owners: readonly Owner[]): MarkLook {
  if (owners.some((owner) => isSelected(state, owner))) return 'lit';
  const pointed = state.pointed ?? state.followed;
  if (owners.some(({ type, id }) => type === 'claim' && id === pointed)) return 'pointed';
  const { claims, relations } = selectVisible(state);
  const isShown = ({ type, id }: Owner): boolean => (type === 'claim' ? claims : relations).has(id);
  return owners.some(isShown) ? 'plain' : 'hidden';
}

/** Whether a claim or relation is selected, or said by the selected speaker. */
export function isSelected(state: AppState, { type, id }: Owner): boolean {
  const { selection } = state.view;
  if (selection === null) return false;
  if (selection.type !== 'speaker') return selection.type === type && selection.id === id;
  const claim: Claim | undefined = type === 'claim' ? selectGraph(state)?.claims.get(id) : undefined;
  return claim?.speaker === selection.id;
}
