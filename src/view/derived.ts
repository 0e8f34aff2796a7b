/** Remembers what follows from an object for as long as that object lives. */

/** Calls `make` at the first use alone. */
export function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}

/** Computes something once for each object. */
export function oncePer<K extends object, R>(compute: (key: K) => R): (key: K) => R {
  const kept = new WeakMap<K, { readonly value: R }>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known.value;
    const value = compute(key);
    kept.set(key, { value });
    return value;
  };
}

/**
 * For what follows from an object and from settings that change: remembers for each object the answer to the last
 * settings, so that two maps never take each other's.
 */
export function lastPer<K extends object, A extends readonly unknown[], R>(
  compute: (key: K, ...settings: A) => R,
): (key: K, ...settings: A) => R {
  const kept = new WeakMap<K, { readonly settings: A; readonly value: R }>();
  return (key, ...settings) => {
    const known = kept.get(key);
    if (known !== undefined && isSame(known.settings, settings)) return known.value;
    const value = compute(key, ...settings);
    kept.set(key, { settings, value });
    return value;
  };
}

function isSame(one: readonly unknown[], two: readonly unknown[]): boolean {
  for (let at = 0; at < one.length; at += 1) if (one[at] !== two[at]) return false;
  return true;
}
