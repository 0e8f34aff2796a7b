/** What screen reader users hear when something on the page changes. Pure. */
import { counted, grouped } from '@/domain/counted';
import { selectGraph, selectMap, selectWholeMap } from '@/store/selectors/document';
import { selectVisible } from '@/store/selectors/visible';
import type { AppState } from '@/store/state';
import { LENS_LABELS } from '@/view/words';

/** Describes the change from one state to the next; `null` if there is nothing to say. */
export function messageOf(state: AppState, before: AppState): string | null {
  const map = selectMap(state);
  const isSame = selectWholeMap(state) === selectWholeMap(before);
  if (map === null || !isSame || state.view === before.view) return null;
  const { view } = state;
  const last = before.view;
  const shown = (): string => {
    const { size } = selectVisible(state).claims;
    const all = map.claims.length;
    return size === all
      ? `All ${counted(all, 'claim')} shown.`
      : `${grouped(size)} of ${counted(all, 'claim')} shown.`;
  };
  if (view.steps.join() !== last.steps.join()) {
    return `Inner steps ${view.steps.length > last.steps.length ? 'opened' : 'closed'}. ${shown()}`;
  }
  if (view.selection !== last.selection && view.selection !== null) return selectionWords(state);
  if (view.lens !== last.lens) return `${LENS_LABELS[view.lens ?? 'argument']}.`;
  if (view.scope !== last.scope) {
    const what =
      view.scope === null ? 'The whole map.' : view.scope.type === 'path' ? 'The path alone.' : 'Focused.';
    return `${what} ${shown()}`;
  }
  const isFiltered = view.filters !== last.filters || view.folded !== last.folded;
  return isFiltered ? shown() : null;
}

function selectionWords(state: AppState): string | null {
  const graph = selectGraph(state);
  const { selection } = state.view;
  if (graph === null || selection === null) return null;
  switch (selection.type) {
    case 'claim':
      return `Claim: ${graph.claims.get(selection.id)?.gist ?? selection.id}.`;
    case 'speaker': {
      const speaker = selectMap(state)?.speakers.find(({ id }) => id === selection.id);
      return `Speaker: ${speaker?.name ?? selection.id}.`;
    }
    case 'relation':
      return graph.relations.get(selection.id)?.kind === 'contrast' ? 'A contrast.' : 'A support.';
  }
}
