/** Begins a walk, and says how much of the debate the reader has read. */
import { counted, grouped } from '@/domain/counted';
import { selectMap } from '@/store/selectors/document';
import { selectReadCount } from '@/store/selectors/walk';
import type { WalkOrder } from '@/store/state';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { step } from './step';

const ORDERS: readonly (readonly [WalkOrder, string])[] = [
  ['argument', 'from the main answers down'],
  ['article', 'in the article’s order'],
];

export function WalkStart() {
  const all = useStore((state) => selectMap(state)?.claims.length ?? 0);
  const read = useStore(selectReadCount);
  const begin = (order: WalkOrder): void => {
    getState().clearSelection();
    getState().startWalk(order);
    step(getState(), 1);
  };
  if (all === 0) return null;
  return (
    <section className="mt-5">
      <h3 className="panel-heading">Walk through it</h3>
      <div className="mt-2 flex flex-wrap gap-2">
        {ORDERS.map(([order, label]) => (
          <Button key={order} onClick={() => begin(order)}>
            {label}
          </Button>
        ))}
      </div>
      <p className="text-soft mt-2 text-small">
        {read === 0
          ? `${counted(all, 'claim')}, one at a time. This browser, and nothing else, remembers what you have read.`
          : `${grouped(read)} of ${grouped(all)} read. `}
        {read > 0 && (
          <Button look="text" onClick={() => getState().setRead([])}>
            Forget what I have read
          </Button>
        )}
      </p>
    </section>
  );
}
