/** What of a file has no field in a map and is kept with it as unknown data. */
import { LIMITS } from '@/domain/schema';

/** A map puts kept data some levels deeper than the file had it, and has a limit of its own for the depth. */
const DEPTH = LIMITS.depth - 20;

/**
 * The fields of a thing that a reader has no use for.
 * @returns them without those that are empty, or so deep that no map could hold them; `undefined` where none is left
 */
export function keptFields(
  thing: Readonly<Record<string, unknown>>,
  used: ReadonlySet<string>,
): Readonly<Record<string, unknown>> | undefined {
  const kept = Object.entries(thing).filter(([name, value]) => !used.has(name) && !isEmpty(value));
  const held = kept.filter(([, value]) => !isDeep(value));
  return held.length === 0 ? undefined : Object.fromEntries(held);
}

/** Whether a value is nested deeper than may be kept; without recursion, level by level. */
export function isDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth < DEPTH; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
