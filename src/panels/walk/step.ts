/** One step of the walk through a debate. */
import { selectWalk } from '@/store/selectors/walk';
import type { AppState } from '@/store/state';

/**
 * Goes on, or back, from the selected claim; begins the walk where nobody walks yet. `false` at its end.
 * @param by 1 or -1
 */
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
