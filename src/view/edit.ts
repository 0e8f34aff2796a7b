/** Changes of the filters. Pure; the store's actions call them. */
import type { FilterId, Filters } from './settings';

/** Shows or hides one of `all` values. Showing all of them gives `null`, so that the address has one form for it. */
export function toggleValue(filters: Filters, id: FilterId, value: string, all: readonly string[]): Filters {
  const shown = new Set(filters[id] ?? all);
  if (!shown.delete(value)) shown.add(value);
  return withValues(filters, id, shown, all);
}

/** Shows only this value; if it is alone already, all of them. */
export function onlyValue(filters: Filters, id: FilterId, value: string, all: readonly string[]): Filters {
  const setting = filters[id];
  const isAlone = setting !== null && setting.length === 1 && setting[0] === value;
  return isAlone ? { ...filters, [id]: null } : withValues(filters, id, new Set([value]), all);
}

function withValues(
  filters: Filters,
  id: FilterId,
  shown: ReadonlySet<string>,
  all: readonly string[],
): Filters {
  const listed = all.filter((value) => shown.has(value));
  return { ...filters, [id]: listed.length === all.length ? null : listed };
}
