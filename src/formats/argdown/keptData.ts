/**
 * What a map has kept of the Argdown file that it came from, to be written back: the data of claims and the front matter.
 * Settings of the official map are not written, since they belong to another text.
 */
import type { ArgumentMap } from '@/domain/schema';
import { isRecord } from '@/domain/shape';
import type { Raw } from '../format';
import { isSetting } from './settings';

/** The field in which our reader keeps what a map has no field for. */
const KEPT = 'argdown';

/** The data of a claim as in its file; empty if there was none. */
export function keptData(claim: object): Raw {
  return keptPart(claim, 'data');
}

function keptPart(thing: object, part: string): Raw {
  const kept: unknown = Reflect.get(thing, KEPT);
  return isRecord(kept) && isRecord(kept[part]) ? kept[part] : {};
}

/** The fields of the front matter that may be written again. */
export function keptFrontMatter(map: ArgumentMap): Raw {
  const fields = Object.entries(keptPart(map, 'frontMatter'));
  return Object.fromEntries(fields.filter(([name, value]) => !isSetting(name, value)));
}

/** How many fields are settings, which are not written. */
export function countSettings(map: ArgumentMap): number {
  const fields = Object.entries(keptPart(map, 'frontMatter'));
  return fields.filter(([name, value]) => isSetting(name, value)).length;
}

/** Kept data, overwritten by what the map says; a speaker with more than a name stays as described. */
export function withKept(kept: Raw, written: Raw): Raw {
  return { ...kept, ...Object.fromEntries(givenFields(kept, written)) };
}

/** How many kept fields are overwritten. */
export function countOverwritten(kept: Raw, written: Raw): number {
  return givenFields(kept, written).filter(([name]) => Object.hasOwn(kept, name)).length;
}

function givenFields(kept: Raw, written: Raw): readonly (readonly [name: string, value: unknown])[] {
  return Object.entries(written).filter(([name, value]) => {
    const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
    return !isNothing && !(name === 'speaker' && isRecord(kept['speaker']));
  });
}

/** The same map without the kept data that `withKept` writes. */
export function withoutKept(map: ArgumentMap): ArgumentMap {
  const claims = map.claims.map((claim) => without(claim, 'data'));
  return without({ ...map, claims }, 'frontMatter');
}

function without<T extends object>(thing: T, part: string): T {
  const kept: unknown = Reflect.get(thing, KEPT);
  if (!isRecord(kept) || !isRecord(kept[part])) return thing;
  const left = Object.entries(kept).filter(([name]) => name !== part);
  const bare = { ...thing, [KEPT]: Object.fromEntries(left) };
  if (left.length === 0) Reflect.deleteProperty(bare, KEPT);
  return bare;
}
