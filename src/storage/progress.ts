/** Which claims this reader has read, a list for each map, in this browser alone. */

const keyOf = (map: string): string => `standpoint.read.${map}`;

/** Ids as they were kept; none where nothing was kept, or what was kept is no list of ids. */
export function readProgress(map: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(map)) ?? '[]');
    return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** A browser that keeps nothing is no error: what is read then lasts as long as the page. */
export function writeProgress(map: string, claims: Iterable<string>): void {
  try {
    const ids = [...claims];
    if (ids.length === 0) localStorage.removeItem(keyOf(map));
    else localStorage.setItem(keyOf(map), JSON.stringify(ids));
  } catch {
    // As above.
  }
}
