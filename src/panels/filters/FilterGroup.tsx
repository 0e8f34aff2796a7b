/** One filter: its values with colour, name and the number of claims or arrows each would show. */
import { grouped } from '@/domain/counted';
import { selectCounts } from '@/store/selectors/visible';
import { getState, useStore } from '@/store/store';
import { hueClass } from '@/ui/hues';
import type { ClaimFilter, RelationFilter } from '@/view/filters';
import type { MapIndex } from '@/view/mapIndex';
import { type Filters, NO_VALUE } from '@/view/settings';
import { LongList } from '../frame/LongList';
import { useOpenMap } from '../frame/useOpenMap';

/** How many values are shown at first: a map may have thousands of speakers. */
const FIRST_OPTIONS = 30;

const OPTION = 'group relative flex items-center gap-2 text-base leading-[1.3] max-wide:min-h-10';
const BOX =
  'filter-box size-3.75 flex-none cursor-pointer appearance-none rounded-[3px] border-2 border-hue bg-paper checked:bg-hue forced-colors:border-[CanvasText] forced-colors:bg-[Canvas] forced-colors:forced-color-adjust-none forced-colors:checked:bg-[Highlight]';
/** Hidden until needed, and out of the flow, so that names need not wrap for it. */
const ONLY =
  'absolute right-full rounded-[3px] bg-paper px-1.5 py-0.75 text-note text-soft opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 hover:underline aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:opacity-100 touch:static touch:bg-transparent touch:px-2 touch:py-2.5 touch:opacity-100';

interface FilterGroupProps {
  readonly filter: ClaimFilter | RelationFilter;
  /** The first filter is the key to the colours of the map, and always open. */
  readonly isFirst?: boolean;
}

export function FilterGroup({ filter, isFirst = false }: FilterGroupProps) {
  const { index } = useOpenMap();
  const setting = useStore((state) => state.view.filters[filter.id]);
  const options = index.options().get(filter.id) ?? [];
  const total = options.length;
  // Nothing to choose from.
  if (setting === null && options.every(({ id }) => id === NO_VALUE)) return null;
  if (isFirst) {
    return (
      <fieldset>
        <legend className="panel-heading mb-1.5">{filter.label}</legend>
        <Options filter={filter} />
      </fieldset>
    );
  }
  return (
    <details className="border-line border-b">
      <summary className="flex cursor-pointer list-none items-baseline justify-between py-2 text-tool">
        <span>{filter.label}</span>
        <span className="text-soft text-note">
          {setting === null ? 'all' : `${grouped(setting.length)} of ${grouped(total)}`}
        </span>
      </summary>
      <fieldset className="pb-2">
        <legend className="sr-only">{filter.label}</legend>
        <Options filter={filter} />
      </fieldset>
    </details>
  );
}

function Options({ filter }: Pick<FilterGroupProps, 'filter'>) {
  const { index } = useOpenMap();
  const setting = useStore((state) => state.view.filters[filter.id]);
  const counts = useStore((state) => selectCounts(state).get(filter.id));
  const { toggleFilterValue, showOnlyFilterValue } = getState();
  const options = index.options().get(filter.id) ?? [];
  const all = options.map((option) => option.id);
  const shown = setting === null ? null : new Set(setting);
  const isLeft = (id: string): boolean => shown === null || shown.has(id);
  return (
    <LongList
      items={options}
      most={FIRST_OPTIONS}
      keyOf={(option) => option.id}
      classOf={(option) => `${OPTION} ${colourClass(index, filter.id, option.id)}`}
    >
      {(option) => (
        <>
          <label className="flex min-w-0 flex-1 cursor-pointer items-center gap-2.5 py-1.25">
            <input
              type="checkbox"
              className={BOX}
              checked={isLeft(option.id)}
              onChange={() => toggleFilterValue(filter.id, option.id, all)}
            />
            <span className={isLeft(option.id) ? 'min-w-0' : 'text-soft min-w-0'}>
              <bdi>{option.label}</bdi>
            </span>
          </label>
          <span className="relative flex flex-none items-center justify-end">
            <button
              type="button"
              className={ONLY}
              onClick={() => showOnlyFilterValue(filter.id, option.id, all)}
              aria-label={`Only ${option.label}`}
              aria-pressed={setting?.length === 1 && setting[0] === option.id}
            >
              only
            </button>
            <span className="text-soft min-w-6 text-right tabular-nums">
              {grouped(counts?.get(option.id) ?? 0)}
            </span>
          </span>
        </>
      )}
    </LongList>
  );
}

/** The class of the colour that an option's claims or arrows have on the map. */
function colourClass(index: MapIndex, filter: keyof Filters, option: string): string {
  if (filter === 'kinds') return `hue-${option}`;
  if (filter === 'viewpoints') return hueClass(index.map.viewpoints.findIndex(({ id }) => id === option));
  if (filter === 'speakers') return hueClass(index.viewpointPlace(index.speakers().get(option)));
  return hueClass(-1);
}
