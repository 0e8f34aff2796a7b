/**
 * Hides the reasons that lead to a claim alone, or shows them again, by pointer; keys and the claim's panel do the
 * same. The mark stays where it was clicked, since nothing on the map moves.
 */
import { useMemo } from 'react';
import { selectGraph } from '@/store/selectors/document';
import { selectFolding } from '@/store/selectors/visible';
import { getState, useStore } from '@/store/store';
import { isFoldable } from '@/view/fold';

/** On the card's lower edge, shown on hover and focus. Without a pointer, the claim's panel has a button for it. */
export const MARK =
  'fold-mark absolute z-2 h-4.5 min-w-5 rounded-[9px] border border-soft bg-sheet px-1.25 text-center text-fold leading-4 text-ink opacity-0 hover:bg-ink hover:text-paper data-[folded=true]:opacity-100 touch:data-[folded=false]:hidden in-[[data-id]:focus-visible]:opacity-100 in-[[data-id]:hover]:opacity-100';

export function FoldMark({ id }: { readonly id: string }) {
  const graph = useStore(selectGraph);
  // Computed once for a map and not at each change of the store: every card has a mark.
  const canFold = useMemo(() => graph !== null && isFoldable(graph, id), [graph, id]);
  const isFolded = useStore((state) => state.view.folded.includes(id));
  const hides = useStore((state) => selectFolding(state)?.counts.get(id) ?? 0);
  if (!canFold && !isFolded) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a second way, for a pointer
    <span
      aria-hidden="true"
      className={`${MARK} right-2 -bottom-2.25 font-semibold`}
      data-folded={isFolded}
      onClick={(event) => {
        event.stopPropagation();
        getState().toggleFold(id);
      }}
    >
      {isFolded ? `+${hides}` : '−'}
    </span>
  );
}
