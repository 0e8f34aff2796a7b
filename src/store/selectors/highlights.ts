/** What is highlighted on the map: what is selected, found or pointed at. */
import { type SpeakerCase, speakerCase } from '@/analysis/speakerCase';
import type { ArgumentGraph } from '@/domain/graph';
import { lastPer, oncePer } from '@/view/derived';
import { type Emphasis, emphasisOf, NO_EMPHASIS } from '@/view/emphasis';
import { isFiltered, type VisiblePart } from '@/view/visible';
import type { AppState } from '../state';
import { selectGraph } from './document';
import { selectFound, selectFoundAt } from './overlays';
import { selectScopePart, selectVisible } from './visible';

/** How a claim or relation is highlighted. */
export type Highlight = 'plain' | 'selected' | 'near' | 'found' | 'hidden';

const emphasis = lastPer(emphasisOf);
/** The selection and what touches it. */
export function selectEmphasis(state: AppState): Emphasis {
  const graph = selectGraph(state);
  const { selection } = state.view;
  return graph === null || selection === null ? NO_EMPHASIS : emphasis(graph, selection);
}

const interestIn = oncePer(
  ({ claims, relations }: VisiblePart): Emphasis => ({
    claims: new Map([...claims].map((id) => [id, 'near' as const])),
    relations: new Map([...relations].map((id) => [id, 'near' as const])),
  }),
);
/** What the camera should show: the selection with what touches it, or else the scope. */
export function selectInterest(state: AppState): Emphasis {
  const part = state.view.selection === null ? selectScopePart(state) : null;
  return part === null ? selectEmphasis(state) : interestIn(part);
}

const pointedEmphasis = lastPer((graph: ArgumentGraph, id: string) =>
  emphasisOf(graph, { type: 'claim', id }),
);
/** What touches the claim under the pointer, or else the followed one, while nothing is selected. */
export function selectPointed(state: AppState): Emphasis {
  const graph = selectGraph(state);
  const pointed = state.pointed ?? state.followed;
  if (graph === null || pointed === null || state.view.selection !== null) return NO_EMPHASIS;
  return pointedEmphasis(graph, pointed);
}

/** Whether everything else recedes: beside what was found, or a selection without scope and filters. */
export function selectIsAway(state: AppState): boolean {
  if (selectFound(state) !== null) return true;
  const { selection, scope, filters } = state.view;
  return selection !== null && scope === null && !isFiltered(filters);
}

/** While a search has results, they are highlighted, and the selection is not. */
export function selectClaimHighlight(state: AppState, id: string): Highlight {
  const isVisible = selectVisible(state).claims.has(id);
  const found = selectFound(state);
  if (found === null) return highlight(selectEmphasis(state).claims.get(id), isVisible);
  if (selectFoundAt(state) === id) return 'selected';
  if (!isVisible) return 'hidden';
  return found.has(id) ? 'found' : 'plain';
}

export function selectRelationHighlight(state: AppState, id: string): Highlight {
  const own = selectFound(state) === null ? selectEmphasis(state).relations.get(id) : undefined;
  const emphasised = own ?? selectPointed(state).relations.get(id);
  return highlight(emphasised, selectVisible(state).relations.has(id));
}

function highlight(emphasised: 'selected' | 'near' | undefined, isVisible: boolean): Highlight {
  if (emphasised === 'selected') return 'selected';
  return isVisible ? (emphasised ?? 'plain') : 'hidden';
}

const caseOf = lastPer(speakerCase);
/** The selected speaker's part in the debate; `null` if no speaker is selected. */
export function selectSpeakerCase(state: AppState): SpeakerCase | null {
  const graph = selectGraph(state);
  const { selection } = state.view;
  return graph === null || selection?.type !== 'speaker' ? null : caseOf(graph, selection.id);
}
