/** Walking the debate claim by claim: back, next, how far one is, and how much of it has been read. */
import { grouped } from '@/domain/counted';
import { selectReadCount, selectWalk } from '@/store/selectors';
import { actions, useStore } from '@/store/store';
import { step } from './step';

/** Nothing while nobody walks. */
export function WalkBar() {
  const walk = useStore((state) => state.walk);
  const order = useStore(selectWalk);
  const here = useStore(({ view }) => (view.selection?.type === 'claim' ? view.selection.id : null));
  const read = useStore(selectReadCount);
  const endWalk = useStore((state) => state.endWalk);
  if (walk === null) return null;
  const place = here === null ? -1 : order.indexOf(here);
  return (
    <nav aria-label="Walk through the debate" className="walk-bar">
      <button type="button" className="button" disabled={place === 0} onClick={() => step(actions(), -1)}>
        Back
      </button>
      <p className="walk-place">
        <span className="font-semibold tabular-nums">
          {place === -1 ? grouped(order.length) : `${grouped(place + 1)} of ${grouped(order.length)}`}
        </span>
        <span className="text-soft"> · {grouped(read)} read</span>
        <button type="button" className="scope-crumb ml-2" onClick={endWalk}>
          End
        </button>
      </p>
      <button
        type="button"
        className="button button-strong"
        disabled={place === order.length - 1}
        onClick={() => step(actions(), 1)}
      >
        Next
      </button>
    </nav>
  );
}
