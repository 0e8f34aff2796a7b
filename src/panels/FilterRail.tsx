/** Who is shown: the viewpoints as the map's key, then the other filters, and what the arrows mean. */
import { selectMap, selectVisible } from '@/store/selectors';
import { useStore } from '@/store/store';
import { FILTERS } from '@/view/filters';
import { isFiltered } from '@/view/visible';
import { FilterGroup } from './FilterGroup';
import { HiddenChoice } from './HiddenChoice';
import { Legend } from './Legend';

export function FilterRail() {
  const map = useStore(selectMap);
  const shown = useStore((state) => selectVisible(state).claims.size);
  const isAnyFiltered = useStore((state) => isFiltered(state.view.filters));
  const resetFilters = useStore((state) => state.resetFilters);
  if (map === null) return null;
  const [first, ...rest] = FILTERS;
  return (
    <nav aria-label="Filters and key" className="filter-rail">
      {first !== undefined && <FilterGroup filter={first} isFirst />}
      <div className="flex min-h-7 items-baseline justify-between gap-2 text-[13px]">
        <p role="status" className="text-soft">
          {isAnyFiltered
            ? `${shown} of ${map.claims.length} claims shown`
            : `${map.claims.length} claims shown`}
        </p>
        {isAnyFiltered && (
          <button type="button" className="font-semibold underline underline-offset-2" onClick={resetFilters}>
            Show all
          </button>
        )}
      </div>
      {isAnyFiltered && <HiddenChoice />}
      <div className="border-line border-t">
        {rest.map((filter) => (
          <FilterGroup key={filter.id} filter={filter} />
        ))}
      </div>
      <Legend />
    </nav>
  );
}
