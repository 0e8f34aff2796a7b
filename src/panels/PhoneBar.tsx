/** On a small screen: what the page's edges hold elsewhere, under the thumb. */
import { selectMainAnswers, selectVisible } from '@/store/selectors';
import { actions, useStore } from '@/store/store';
import { isFiltered } from '@/view/visible';
import { ThemeButton } from './ThemeButton';

interface PhoneBarProps {
  readonly isRailOpen: boolean;
  readonly onRail: (isOpen: boolean) => void;
}

export function PhoneBar({ isRailOpen, onRail }: PhoneBarProps) {
  const shown = useStore((state) => selectVisible(state).claims.size);
  const isAnyFiltered = useStore((state) => isFiltered(state.view.filters));
  const answers = useStore(selectMainAnswers);
  const isStartOpen = useStore((state) => state.isStartOpen);
  const { openStart, clearSelection } = actions();
  return (
    <div className="phone-bar">
      <button
        type="button"
        className="button"
        aria-expanded={isRailOpen}
        onClick={() => {
          clearSelection();
          onRail(!isRailOpen);
        }}
      >
        {isAnyFiltered ? `Viewpoints (${shown})` : 'Viewpoints'}
      </button>
      {answers.length > 0 && (
        <button
          type="button"
          className="button button-strong"
          aria-expanded={isStartOpen}
          onClick={() => {
            onRail(false);
            if (isStartOpen) clearSelection();
            else openStart();
          }}
        >
          Where to start
        </button>
      )}
      <ThemeButton />
    </div>
  );
}
