/** Walks through the claims: back, next, the place in the walk, and how many are read. */
import { counted, grouped } from '@/domain/counted';
import { selectReadCount, selectWalk } from '@/store/selectors/walk';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { step } from './step';

const STEP =
  'max-wide:min-h-11 max-wide:min-w-19 disabled:cursor-default disabled:border-line disabled:bg-transparent disabled:text-faded';

/** @param props.isAlways whether it is shown before the walk, and begins it */
export function WalkBar({ isAlways }: { readonly isAlways: boolean }) {
  const isWalking = useStore((state) => state.walk !== null);
  return isWalking || isAlways ? <Bar canEnd={isWalking && !isAlways} /> : null;
}

function Bar({ canEnd }: { readonly canEnd: boolean }) {
  const order = useStore(selectWalk);
  const here = useStore(({ view }) => (view.selection?.type === 'claim' ? view.selection.id : null));
  const read = useStore(selectReadCount);
  const place = here === null ? -1 : order.indexOf(here);
  return (
    <nav
      aria-label="Walk through the debate"
      className="walk-bar flex flex-none items-center justify-between gap-3 border-t border-line bg-sheet px-6 py-2.25 text-tool max-wide:px-4.5 max-wide:py-2"
    >
      <Button className={STEP} disabled={place <= 0} onClick={() => step(getState(), -1)}>
        Back
      </Button>
      <p className="text-center">
        <span className="font-semibold tabular-nums">
          {place === -1
            ? counted(order.length, 'claim')
            : `${grouped(place + 1)} of ${grouped(order.length)}`}
        </span>
        <span className="text-soft"> · {grouped(read)} read</span>
        {canEnd && (
          <Button look="crumb" className="ml-2" onClick={getState().endWalk}>
            End
          </Button>
        )}
      </p>
      <Button
        look="strong"
        className={STEP}
        disabled={place === order.length - 1}
        onClick={() => step(getState(), 1)}
      >
        {place === -1 ? 'Begin' : 'Next'}
      </Button>
    </nav>
  );
}
