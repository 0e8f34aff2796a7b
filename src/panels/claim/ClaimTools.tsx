/**
 * What can be done with a claim on the map: single it out, find a way from it, fold what leads to it. Where there is
 * no map beside it, the way there.
 */
import { counted } from '@/domain/counted';
import { selectFolding, selectIsFoldable } from '@/store/selectors/visible';
import { selectTracing } from '@/store/selectors/overlays';
import { useStore } from '@/store/store';
import { useScreen } from '../frame/useScreen';

export function ClaimTools({ id }: { readonly id: string }) {
  const focusOn = useStore((state) => state.focusOn);
  const startTrace = useStore((state) => state.startTrace);
  const toggleFold = useStore((state) => state.toggleFold);
  const isFocus = useStore(({ view: { scope } }) => scope?.type === 'focus' && scope.claim === id);
  const isTracing = useStore((state) => selectTracing(state) === id);
  const isFolded = useStore((state) => state.view.folded.includes(id));
  const hidden = useStore((state) => selectFolding(state)?.counts.get(id) ?? 0);
  const canFold = useStore((state) => selectIsFoldable(state, id));
  const showScreen = useStore((state) => state.showScreen);
  const screen = useScreen();
  if (screen === 'reading') {
    return (
      <div className="claim-tools">
        <button type="button" className="tool-button" onClick={() => showScreen('argument')}>
          Show it on the map
        </button>
      </div>
    );
  }
  return (
    <div className="claim-tools">
      <button
        type="button"
        className="tool-button"
        aria-pressed={isFocus}
        aria-keyshortcuts="f"
        onClick={() => focusOn(id, '1')}
      >
        Focus on it
      </button>
      <button
        type="button"
        className="tool-button"
        aria-pressed={isTracing}
        aria-keyshortcuts="w"
        onClick={() => startTrace(id)}
      >
        Path to another claim
      </button>
      {canFold && (
        <button
          type="button"
          className="tool-button"
          aria-expanded={!isFolded}
          aria-keyshortcuts="h"
          onClick={() => toggleFold(id)}
        >
          {isFolded ? `Unfold its ${counted(hidden, 'claim')}` : 'Fold its reasons'}
        </button>
      )}
    </div>
  );
}
