/** Holds a value against the schema, entry by entry, and reports in sentences what is wrong. */
import * as z from 'zod/mini';
import { addFault, FAULT_LIMIT, type Fault, type Path, toFound, toSubject } from './fault.ts';
import { type ArgumentMap, LIMITS, PARTS } from './schema.ts';

/** Whether a value is an object with fields, and not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Adds a fault for every list beyond its limit. Runs before the schema, which would otherwise report each of a hundred
 * million wrong entries to memory.
 */
export function addLimitFaults(file: Readonly<Record<string, unknown>>, faults: Fault[]): void {
  for (const name of Object.keys(PARTS.entries)) {
    const list = file[name];
    if (!Array.isArray(list) || isTooLong([name], list, faults)) continue;
    for (const [index, entry] of list.entries()) {
      if (!isRecord(entry)) continue;
      for (const key of ['from', 'quotes']) {
        const inner = entry[key];
        if (Array.isArray(inner)) isTooLong([name, index, key], inner, faults);
      }
    }
  }
}

/** Adds a fault for every issue that the schema finds; without any, the value has the shape of a map. */
export function hasShape(file: unknown, faults: Fault[]): file is ArgumentMap {
  if (!isRecord(file)) {
    addFault(faults, [], file, `The file holds ${toFound(file)}; it must hold one object, a map.`);
    return false;
  }
  const before = faults.length;
  addIssues(PARTS.header, file, [], faults);
  for (const [name, schema] of Object.entries(PARTS.entries)) {
    const list = file[name];
    if (Array.isArray(list)) {
      for (const [index, entry] of list.entries()) {
        if (faults.length >= FAULT_LIMIT) return false;
        addIssues(schema, entry, [name, index], faults);
      }
    } else addFault(faults, [name], list, sentence([name], list, 'a list'));
  }
  return faults.length === before;
}

function isTooLong(path: Path, list: readonly unknown[], faults: Fault[]): boolean {
  const name = String(path.at(-1));
  let limit: number = LIMITS.entries;
  if (name === 'claims' || name === 'relations') limit = LIMITS[name];
  if (list.length <= limit) return false;
  const [length, most] = [list.length, limit].map((number) => number.toLocaleString('en'));
  addFault(faults, path, list, `"${name}" has ${length} entries; the limit is ${most}.`);
  return true;
}

function addIssues(schema: z.core.$ZodType, value: unknown, path: Path, faults: Fault[]): void {
  const result = z.safeParse(schema, value);
  for (const issue of result.error?.issues ?? []) {
    const place = [...path, ...issue.path];
    const found = valueAt(value, issue.path);
    addFault(faults, place, found, issueSentence(issue, place, found));
  }
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (Array.isArray(current)) current = current[Number(step)];
    else current = isRecord(current) && Object.hasOwn(current, step) ? current[String(step)] : undefined;
  }
  return current;
}

function issueSentence(issue: z.core.$ZodIssue, path: Path, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return sentence(path, found, TYPES.get(issue.expected) ?? `of the type ${issue.expected}`);
    case 'invalid_value':
      return sentence(path, found, issue.values.map((value) => JSON.stringify(value)).join(' or '));
    case 'invalid_format':
      return sentence(path, found, issue.message);
    case 'too_small':
      if (issue.origin === 'string') return `${toSubject(path)} is empty; it must say something.`;
      return `${toSubject(path)} is empty; it must have at least ${issue.minimum} entry.`;
    case 'too_big': {
      const length = typeof found === 'string' ? found.length.toLocaleString('en') : 'more';
      return `${toSubject(path)} has ${length} characters; the limit is ${issue.maximum.toLocaleString('en')}.`;
    }
    default:
      return `${toSubject(path)} is ${toFound(found)}, which is not right: ${issue.message}.`;
  }
}

/** `"kind" is "agree"; it must be …`, or `"kind" is missing; it must be …`. */
function sentence(path: Path, found: unknown, wanted: string): string {
  return `${toSubject(path)} is ${found === undefined ? 'missing' : toFound(found)}; it must be ${wanted}.`;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'a text in quotation marks'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
]);
