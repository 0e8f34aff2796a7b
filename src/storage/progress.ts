/** The claims that the reader has read, a list for each map, in this browser alone. */
import { readStored, writeStored } from './stored';

const keyOf = (map: string): string => `standpoint.read.${map}`;

/** Ids as they were stored; none if what is stored is not a list. */
export function readProgress(map: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(readStored(keyOf(map)) ?? '[]');
    return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function writeProgress(map: string, claims: Iterable<string>): void {
  const ids = [...claims];
  writeStored(keyOf(map), ids.length === 0 ? null : JSON.stringify(ids));
}
