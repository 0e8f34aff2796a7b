import { type Fault, type Path, toFound, toPointer } from '@/domain/fault';
import type { Evidence } from './evidence';

/** A rule for good maps. */
export interface Rule {
  /** In lower case, with hyphens. */
  readonly name: string;
  /** Whether it holds for every map, or only for the maps that ship. */
  readonly scope: 'every' | 'shipped';
  /** What breaks it, in the map's order. */
  readonly check: (evidence: Evidence) => readonly Fault[];
}

/** A rule for the maps that ship; to others it is advice. */
export function shippedRule(name: string, check: Rule['check']): Rule {
  return { name, scope: 'shipped', check };
}

/** A fault at a path of a map: what is there, or is missing. */
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

/** Whether a value says nothing: missing, an empty list, or white space alone. */
function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
