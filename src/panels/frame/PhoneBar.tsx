/** The tabs of a small screen, within reach of the thumb. */
import { grouped } from '@/domain/counted';
import { selectSheet } from '@/store/selectors/overlays';
import { type Screen, selectIsNarrowed, selectVisible } from '@/store/selectors/visible';
import { getState, useStore } from '@/store/store';
import type { Lens } from '@/view/settings';

const SCREENS: readonly { readonly screen: Screen; readonly lens: Lens | null; readonly label: string }[] = [
  { screen: 'reading', lens: null, label: 'Read' },
  { screen: 'map', lens: 'argument', label: 'Map' },
  { screen: 'article', lens: 'article', label: 'Article' },
  { screen: 'outline', lens: 'outline', label: 'Outline' },
];

const TAB =
  '-mt-px min-h-13 flex-1 border-t-2 border-transparent text-tool text-soft low:min-h-10 aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-expanded:border-ink aria-expanded:font-semibold aria-expanded:text-ink';

export function PhoneBar({ screen }: { readonly screen: Screen }) {
  const shown = useStore((state) => selectVisible(state).claims.size);
  const isNarrowed = useStore(selectIsNarrowed);
  const sheet = useStore(selectSheet);
  return (
    <nav
      className="flex border-t border-line px-1 pb-[env(safe-area-inset-bottom)] [grid-area:bar]"
      aria-label="Ways to look at it"
    >
      {SCREENS.map(({ screen: own, lens, label }) => (
        <button
          key={own}
          type="button"
          className={TAB}
          aria-current={screen === own ? 'page' : undefined}
          onClick={() => getState().showScreen(lens)}
        >
          {label}
        </button>
      ))}
      <button
        type="button"
        className={TAB}
        aria-expanded={sheet === 'filters'}
        onClick={() => getState().toggleSheet('filters')}
      >
        {isNarrowed ? `More (${grouped(shown)})` : 'More'}
      </button>
    </nav>
  );
}
