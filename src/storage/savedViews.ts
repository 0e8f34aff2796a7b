/** Named views of a map in this browser. What cannot be stored or read is reported; unreadable bytes are kept aside. */

/** A view by its address, which is checked against the map each time it is opened. */
export interface SavedView {
  /** Unique within one map. */
  readonly id: number;
  readonly name: string;
  /** As `writeAddress` returns it. */
  readonly query: string;
}

export interface SavedViews {
  readonly views: readonly SavedView[];
  /** `blocked`: storage is switched off; `unreadable`: this page cannot read what is stored. */
  readonly trouble: 'blocked' | 'unreadable' | null;
}

/** The version of the stored form; others are not read. */
const VERSION = 1;
/** More views, or longer names (in code units), are cut off. */
export const MOST_VIEWS = 200;
export const LONGEST_NAME = 120;

const keyOf = (map: string): string => `standpoint.views.${map}`;

/** The views of one map, oldest first. */
export function readSavedViews(map: string): SavedViews {
  try {
    const kept = localStorage.getItem(keyOf(map));
    if (kept === null) return { views: [], trouble: null };
    const views = parsed(kept);
    return views === null ? { views: [], trouble: 'unreadable' } : { views, trouble: null };
  } catch {
    return { views: [], trouble: 'blocked' };
  }
}

/** Replaces the stored views; false if the browser refuses or is full. */
export function writeSavedViews(map: string, views: readonly SavedView[]): boolean {
  try {
    const before = localStorage.getItem(keyOf(map));
    if (before !== null && parsed(before) === null) localStorage.setItem(`${keyOf(map)}.unreadable`, before);
    localStorage.setItem(keyOf(map), JSON.stringify({ version: VERSION, views }));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed the views of this map. Returns how to stop it. */
export function watchSavedViews(map: string, onChange: () => void): () => void {
  const listen = (event: StorageEvent): void => {
    if (event.key === keyOf(map) || event.key === null) onChange();
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}

/** The list with another view at its end, under a new id. */
export function withView(views: readonly SavedView[], name: string, query: string): readonly SavedView[] {
  const id = 1 + Math.max(0, ...views.map((view) => view.id));
  return [...views, { id, name: name.trim().slice(0, LONGEST_NAME).toWellFormed(), query }];
}

/** `null` for what is not this form. */
function parsed(text: string): readonly SavedView[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || value['version'] !== VERSION || !Array.isArray(value['views'])) return null;
  const list: readonly unknown[] = value['views'];
  if (!list.every(isSavedView)) return null;
  const ids = new Set(list.map(({ id }) => id));
  return ids.size === list.length ? list.map(({ id, name, query }) => ({ id, name, query })) : null;
}

function isSavedView(value: unknown): value is SavedView {
  return (
    isRecord(value) &&
    Number.isSafeInteger(value['id']) &&
    typeof value['name'] === 'string' &&
    typeof value['query'] === 'string'
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
