/** Covers the map when no claim is shown: says why, and offers a way back. */
import { selectMap, selectReport } from '@/store/selectors/document';
import { selectVisible } from '@/store/selectors/visible';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { focusMain } from '@/ui/focusMain';

export function NothingLeft() {
  const all = useStore((state) => selectMap(state)?.claims.length ?? 0);
  const shown = useStore((state) => selectVisible(state).claims.size);
  const isScoped = useStore((state) => state.view.scope !== null);
  const hasReport = useStore((state) => selectReport(state) !== null);
  if (shown > 0) return null;
  return (
    <div className="absolute inset-0 grid place-content-center justify-items-center bg-paper/94 p-4 text-center">
      <p className="font-serif text-title font-semibold">
        {all === 0
          ? 'This map has no claims.'
          : isScoped
            ? 'Your filters hide everything in the focus.'
            : 'Your filters hide every claim.'}
      </p>
      {all === 0 && hasReport && (
        <Button look="strong" className="mt-3" onClick={() => getState().openDialog('report')}>
          How the file was read
        </Button>
      )}
      {all > 0 && (
        <Button
          look="strong"
          className="mt-3"
          onClick={() => {
            focusMain();
            getState().showAll();
          }}
        >
          Show all claims
        </Button>
      )}
    </div>
  );
}
