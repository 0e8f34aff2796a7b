/** The filters: viewpoints as the key to the map, then the others, and what the arrows mean. */
import { useEffect, useRef } from 'react';
import { counted, grouped } from '@/domain/counted';
import { selectIsNarrowed, selectVisible } from '@/store/selectors/visible';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { FILTERS } from '@/view/filters';
import { useOpenMap } from '../frame/useOpenMap';
import { FilterGroup } from './FilterGroup';
import { HiddenChoice } from './HiddenChoice';
import { Legend } from './Legend';
import { SheetTools } from './SheetTools';

interface FilterRailProps {
  /** Whether it covers something else, and so takes the focus. */
  readonly isSheet?: boolean;
  /** Whether it has the tools that a larger screen shows above the map. */
  readonly hasTools?: boolean;
}

export function FilterRail({ isSheet = false, hasTools = false }: FilterRailProps) {
  const { map } = useOpenMap();
  const shown = useStore((state) => selectVisible(state).claims.size);
  const isNarrowed = useStore(selectIsNarrowed);
  /** A path is always drawn alone. */
  const canFade = useStore((state) => selectIsNarrowed(state) && state.view.scope?.type !== 'path');
  const frame = useRef<HTMLElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isSheet) frame.current?.focus({ preventScroll: true });
  }, [isSheet]);
  const [first, ...rest] = FILTERS;
  const all = map.claims.length;
  return (
    <nav
      ref={frame}
      tabIndex={-1}
      aria-label="Filters and key"
      className="filter-rail flex flex-col gap-2.5 overflow-auto"
    >
      {hasTools && <SheetTools />}
      {first !== undefined && <FilterGroup filter={first} isFirst />}
      <div className="flex min-h-7 items-baseline justify-between gap-2 text-small">
        <p ref={status} tabIndex={-1} className="text-soft">
          {isNarrowed && `${grouped(shown)} of `}
          {counted(all, 'claim')} shown
        </p>
        {isNarrowed && (
          <Button
            look="text"
            className="font-semibold whitespace-nowrap"
            onClick={() => {
              // This button is about to disappear; the focus moves to the count that it changes.
              status.current?.focus();
              getState().showAll();
            }}
          >
            Show all
          </Button>
        )}
      </div>
      {canFade && <HiddenChoice />}
      <div className="border-line border-t">
        {rest.map((filter) => (
          <FilterGroup key={filter.id} filter={filter} />
        ))}
      </div>
      <Legend />
    </nav>
  );
}
