/** On a small screen: what the page's edges hold elsewhere, under the thumb. */
import { grouped } from '@/domain/counted';
import { selectMainAnswers, selectVisible } from '@/store/selectors';
import { useStore } from '@/store/store';
import { isFiltered } from '@/view/visible';
import { ThemeButton } from './ThemeButton';

export function PhoneBar() {
  const shown = useStore((state) => selectVisible(state).claims.size);
  const isAnyFiltered = useStore((state) => isFiltered(state.view.filters));
  const answers = useStore(selectMainAnswers);
  const sheet = useStore((state) => state.sheet);
  const openDialog = useStore((state) => state.openDialog);
  const toggleSheet = useStore((state) => state.toggleSheet);
  return (
    <div className="phone-bar">
      <button
        type="button"
        className="button"
        aria-expanded={sheet === 'filters'}
        onClick={() => toggleSheet('filters')}
      >
        {isAnyFiltered ? `Viewpoints (${grouped(shown)})` : 'Viewpoints'}
      </button>
      {answers.length > 0 && (
        <button
          type="button"
          className="button button-strong"
          aria-expanded={sheet === 'start'}
          onClick={() => toggleSheet('start')}
        >
          Where to start
        </button>
      )}
      <button type="button" className="button" onClick={() => openDialog('share')}>
        Share
      </button>
      <ThemeButton />
    </div>
  );
}
