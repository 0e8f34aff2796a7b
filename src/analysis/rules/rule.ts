import { type Fault, type Path, toFound, toPointer } from '@/domain/fault';
import type { Evidence } from './evidence';

/** One thing that a good map keeps to. */
export interface Rule {
  /** Its name, in small letters and hyphens. */
  readonly name: string;
  /** Whether it holds for every map, or only for the maps that ship. */
  readonly scope: 'every' | 'shipped';
  /** What breaks it, in the map's order. */
  readonly check: (evidence: Evidence) => readonly Fault[];
}

/** A fault of a map in its shape: what is there, or is missing, at a path. */
export function faultAt(path: Path, found: unknown, message: string): Fault {
  return { pointer: toPointer(path), found: toFound(found), message };
}

/** A fault for each of the named fields that is missing or blank. */
export function missingFields(
  thing: Readonly<Record<string, unknown>>,
  path: Path,
  fields: readonly string[],
  what: string,
): readonly Fault[] {
  return fields
    .filter((field) => isBlank(thing[field]))
    .map((field) => {
      const state = thing[field] === undefined ? 'missing' : 'empty';
      return faultAt([...path, field], thing[field], `"${field}" is ${state}; ${what} must have it.`);
    });
}

/** Whether nothing is said: no value, no entry, or white space alone. */
function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
