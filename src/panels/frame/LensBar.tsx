/** A line above the map: its lenses, and the tools. */
import { grouped } from '@/domain/counted';
import { selectSheet } from '@/store/selectors/overlays';
import { selectIsNarrowed, selectVisible } from '@/store/selectors/visible';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { LENSES } from '@/view/settings';
import { LENS_LABELS } from '@/view/words';
import { lensKey } from '../keys/commands';
import { SearchButton } from '../search/SearchButton';
import { ToolButtons } from './ToolButtons';

export function LensBar() {
  const lens = useStore((state) => state.view.lens ?? 'argument');
  const isTextOpen = useStore((state) => state.view.isTextOpen);
  return (
    <nav
      className="flex justify-between gap-4 border-b border-line pr-3 pl-5 [grid-area:bar]"
      aria-label="Ways to look at it"
    >
      <div role="group" aria-label="Look at it as" className="flex">
        {LENSES.map((id) => (
          <Button
            key={id}
            look="tool"
            className="-mb-px border-b-2 border-transparent aria-pressed:border-ink"
            aria-pressed={lens === id}
            aria-keyshortcuts={lensKey(id)}
            onClick={() => getState().setLens(id)}
          >
            {LENS_LABELS[id]}
          </Button>
        ))}
      </div>
      <div className="flex">
        {(isTextOpen || lens === 'article') && <FiltersButton />}
        {lens !== 'article' && (
          <Button look="tool" aria-pressed={isTextOpen} aria-keyshortcuts="t" onClick={getState().toggleText}>
            Text beside
          </Button>
        )}
        <SearchButton className="tool-button" />
        <ToolButtons />
      </div>
    </nav>
  );
}

/** Opens the filters where the article takes their place. */
function FiltersButton() {
  const isOpen = useStore((state) => selectSheet(state) === 'filters');
  const isNarrowed = useStore(selectIsNarrowed);
  const shown = useStore((state) => selectVisible(state).claims.size);
  return (
    <Button look="tool" aria-expanded={isOpen} onClick={() => getState().toggleSheet('filters')}>
      {isNarrowed ? `Filters (${grouped(shown)} shown)` : 'Filters'}
    </Button>
  );
}
