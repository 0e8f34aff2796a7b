/** One step of the walk. */
import { selectWalk } from '@/store/selectors/walk';
import type { AppState } from '@/store/state';

/** Moves on or back from the selected claim, and begins the walk if there is none. Returns `false` at its end. */
export function step(state: AppState, by: 1 | -1): boolean {
  const { walk, view } = state;
  const order = selectWalk(state);
  const here = view.selection?.type === 'claim' ? order.indexOf(view.selection.id) : -1;
  const next = here === -1 && by === -1 ? undefined : order[here + by];
  if (next === undefined) return false;
  state.endTrace();
  if (walk === null) state.startWalk('argument');
  state.selectClaim(next);
  return true;
}
