/** What a map has no field for, kept with it as unknown data. */
import { LIMITS } from '@/domain/schema';

/** Kept data is some levels deeper in a map than in its file, and a map has a limit of its own. */
const DEPTH = LIMITS.depth - 20;

/**
 * The fields that a reader has no use for.
 * @returns those that are neither empty nor too deep for a map; `undefined` if none is left
 */
export function keptFields(
  thing: Readonly<Record<string, unknown>>,
  used: ReadonlySet<string>,
): Readonly<Record<string, unknown>> | undefined {
  const kept = Object.entries(thing).filter(([name, value]) => !used.has(name) && !isEmpty(value));
  const held = kept.filter(([, value]) => !isDeep(value));
  return held.length === 0 ? undefined : Object.fromEntries(held);
}

/** Whether a value is nested too deep to be kept; level by level, without recursion. */
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
