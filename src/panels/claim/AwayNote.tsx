/** Says why the map does not show this claim, and offers to show it. */
import { selectFiltered, selectVisible } from '@/store/selectors/visible';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';

export function AwayNote({ id }: { readonly id: string }) {
  const isVisible = useStore((state) => selectVisible(state).claims.has(id));
  const passes = useStore((state) => selectFiltered(state).claims.has(id));
  if (isVisible) return null;
  return (
    <p className="text-soft border-line mt-2 border-l-3 pl-2.5 text-tool">
      {passes ? 'It is outside the focus, or folded away. ' : 'Your filters hide it. '}
      <Button look="text" className="text-ink" onClick={getState().showAll}>
        Show all claims
      </Button>
    </p>
  );
}
