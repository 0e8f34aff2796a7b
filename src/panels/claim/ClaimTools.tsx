/** Actions on a claim: focus, path, fold; or, on a screen without the map, show it there. */
import { counted } from '@/domain/counted';
import { selectTracing } from '@/store/selectors/overlays';
import { selectFolding, selectIsFoldable } from '@/store/selectors/visible';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { useScreen } from '../frame/useScreen';

export function ClaimTools({ id }: { readonly id: string }) {
  const isFocus = useStore(({ view: { scope } }) => scope?.type === 'focus' && scope.claim === id);
  const isTracing = useStore((state) => selectTracing(state) === id);
  const isFolded = useStore((state) => state.view.folded.includes(id));
  const hidden = useStore((state) => selectFolding(state)?.counts.get(id) ?? 0);
  const canFold = useStore((state) => selectIsFoldable(state, id));
  const screen = useScreen();
  if (screen === 'reading') {
    return (
      <div className="claim-tools">
        <Button look="tool" onClick={() => getState().showScreen('argument')}>
          Show it on the map
        </Button>
      </div>
    );
  }
  return (
    <div className="claim-tools">
      <Button
        look="tool"
        aria-pressed={isFocus}
        aria-keyshortcuts="f"
        onClick={() => getState().focusOn(id, '1')}
      >
        Focus on it
      </Button>
      <Button
        look="tool"
        aria-pressed={isTracing}
        aria-keyshortcuts="w"
        onClick={() => getState().startTrace(id)}
      >
        Path to another claim
      </Button>
      {canFold && (
        <Button
          look="tool"
          aria-expanded={!isFolded}
          aria-keyshortcuts="h"
          onClick={() => getState().toggleFold(id)}
        >
          {isFolded ? `Unfold its ${counted(hidden, 'claim')}` : 'Fold its reasons'}
        </Button>
      )}
    </div>
  );
}
