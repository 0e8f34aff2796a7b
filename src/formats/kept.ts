/** What a map has no field for, kept with it as unknown data. */
import { LIMITS } from '@/domain/schema';
import type { Raw } from './format';

/** Kept data is some levels deeper in a map than in its file, and a map has a limit of its own. */
const DEPTH = LIMITS.depth - 20;

/** The fields that are neither `used`, empty nor too deep for a map; `undefined` if there are none. */
export function keptFields(thing: Raw, used: ReadonlySet<string> = new Set()): Raw | undefined {
  const kept = Object.entries(thing).filter(([name, value]) => !used.has(name) && !isEmpty(value));
  const held = kept.filter(([, value]) => !isDeep(value));
  return held.length === 0 ? undefined : Object.fromEntries(held);
}

/** An object without its fields that are `undefined`. */
export function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> };
export function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
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
