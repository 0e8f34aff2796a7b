/** One filter: its values with colour, name and how many claims (or arrows) each would show. */
import { selectCounts, selectMap, selectOptions } from '@/store/selectors';
import { actions, useStore } from '@/store/store';
import { hueClass } from '@/ui/hues';
import { type ClaimFilter, isShown, type RelationFilter } from '@/view/filters';

interface FilterGroupProps {
  readonly filter: ClaimFilter | RelationFilter;
  /** The first filter is the map's key and stands open, in the viewpoints' colours. */
  readonly isFirst?: boolean;
}

export function FilterGroup({ filter, isFirst = false }: FilterGroupProps) {
  const map = useStore(selectMap);
  const setting = useStore((state) => state.view.filters[filter.id]);
  if (map === null) return null;
  const total = selectOptions(map).get(filter.id)?.length ?? 0;
  if (total === 0) return null;
  if (isFirst) {
    return (
      <fieldset>
        <legend className="panel-heading mb-1.5">{filter.label}</legend>
        <Options filter={filter} isColoured />
      </fieldset>
    );
  }
  return (
    <details className="border-line border-b">
      <summary className="flex cursor-pointer list-none items-baseline justify-between py-2 text-[13.5px]">
        <span>{filter.label}</span>
        <span className="text-soft text-[12.5px]">
          {setting === null ? 'all' : `${setting.length} of ${total}`}
        </span>
      </summary>
      <fieldset className="pb-2">
        <legend className="sr-only">{filter.label}</legend>
        <Options filter={filter} />
      </fieldset>
    </details>
  );
}

function Options({ filter, isColoured = false }: FilterGroupProps & { readonly isColoured?: boolean }) {
  const map = useStore(selectMap);
  const setting = useStore((state) => state.view.filters[filter.id]);
  const counts = useStore((state) => selectCounts(state).get(filter.id));
  const { toggleFilterValue, showOnlyFilterValue } = actions();
  const options = map === null ? [] : (selectOptions(map).get(filter.id) ?? []);
  const all = options.map((option) => option.id);
  const isLeft = (id: string): boolean => isShown(setting, id);
  return (
    <ul>
      {options.map((option, place) => (
        <li
          key={option.id}
          className={`filter-option ${hueClass(isColoured && place < hues(map) ? place : -1)}`}
        >
          <label className="flex min-w-0 flex-1 cursor-pointer items-center gap-2.5 py-[5px]">
            <input
              type="checkbox"
              className="filter-box"
              checked={isLeft(option.id)}
              onChange={() => toggleFilterValue(filter.id, option.id, all)}
            />
            <span className={isLeft(option.id) ? 'min-w-0' : 'text-soft min-w-0'}>
              <bdi>{option.label}</bdi>
            </span>
          </label>
          <button
            type="button"
            className="filter-only"
            onClick={() => showOnlyFilterValue(filter.id, option.id, all)}
            aria-label={`Only ${option.label}`}
            aria-pressed={setting?.length === 1 && setting[0] === option.id}
          >
            only
          </button>
          <span className="text-soft w-6 text-right tabular-nums">{counts?.get(option.id) ?? 0}</span>
        </li>
      ))}
    </ul>
  );
}

/** Options past the viewpoints ("no viewpoint named") have no colour of their own. */
function hues(map: { readonly viewpoints: readonly unknown[] } | null): number {
  return map?.viewpoints.length ?? 0;
}
