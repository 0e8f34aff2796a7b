/** The walk through the map, and how much of it has been read. */
import type { ArgumentGraph } from '@/domain/graph';
import { lastPer } from '@/view/derived';
import type { VisiblePart } from '@/view/visible';
import type { AppState } from '../state';
import { selectGraph, selectIndex, selectReadingOrder } from './document';
import { selectVisible } from './visible';

const NO_IDS: readonly string[] = [];
const leftOf = lastPer((order: readonly string[], visible: VisiblePart): readonly string[] =>
  order.filter((id) => visible.claims.has(id)),
);
/** The visible claims in the order of the walk. */
export function selectWalk(state: AppState): readonly string[] {
  const order =
    state.walk === 'article' ? selectReadingOrder(state) : (selectIndex(state)?.outlineOrder() ?? NO_IDS);
  return leftOf(order, selectVisible(state));
}

const readIn = lastPer(
  (graph: ArgumentGraph, read: ReadonlySet<string>) => [...read].filter((id) => graph.claims.has(id)).length,
);
/** How many claims of the map the reader has read. */
export function selectReadCount(state: AppState): number {
  const graph = selectGraph(state);
  return graph === null ? 0 : readIn(graph, state.read);
}
