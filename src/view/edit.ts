/** What a reader's gestures do to the filters. Pure; the store's actions call these. */
import { type Filters } from './settings';

/**
 * Shows or hides one value. `all` are the values that the map holds, in its order. A setting that shows all
 * of them becomes `null`, so that an address without the filter and one with every value are one state.
 */
export function toggleValue(
  filters: Filters,
  id: keyof Filters,
  value: string,
  all: readonly string[],
): Filters {
  const shown = new Set(filters[id] ?? all);
  if (!shown.delete(value)) shown.add(value);
  return withValues(filters, id, shown, all);
}

/** Shows this value alone; a second time, all of them again. */
export function onlyValue(
  filters: Filters,
  id: keyof Filters,
  value: string,
  all: readonly string[],
): Filters {
  const setting = filters[id];
  const isAlone = setting !== null && setting.length === 1 && setting[0] === value;
  return isAlone ? { ...filters, [id]: null } : withValues(filters, id, new Set([value]), all);
}

function withValues(
  filters: Filters,
  id: keyof Filters,
  shown: ReadonlySet<string>,
  all: readonly string[],
): Filters {
  const listed = all.filter((value) => shown.has(value));
  return { ...filters, [id]: listed.length === all.length ? null : listed };
}
