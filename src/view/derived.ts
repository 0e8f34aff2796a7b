/** Memoizes what follows from an object, as long as that object lives. */

/** Calls `make` only at the first use. */
export function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}

/** Computes something once for each object. */
export function oncePer<K extends object, R>(compute: (key: K) => R): (key: K) => R {
  const last = lastPer<K, [], R>(compute);
  return (key) => last(key);
}

/** Keeps the result of the last settings for each object, so that maps do not displace the results of one another. */
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
  return one.every((setting, at) => setting === two[at]);
}
