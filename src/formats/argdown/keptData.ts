/**
 * What a map has kept of the Argdown file that it was read from, on its way back into one: the data of a claim and the
 * front matter. Settings of the official map are not written, since they were made for another text.
 */
import type { ArgumentMap } from '@/domain/schema';
import { isRecord } from '@/domain/shape';
import { SETTINGS } from './settings';

type Raw = Readonly<Record<string, unknown>>;

/** The field under which our reader keeps what a map has no field for. */
const KEPT = 'argdown';

/** The data of a claim as it stood in its file; an empty object where there was none. */
export function keptData(claim: object): Raw {
  const kept: unknown = Reflect.get(claim, KEPT);
  return isRecord(kept) && isRecord(kept['data']) ? kept['data'] : {};
}

/** The fields of the front matter that may stand in another one. */
export function keptFrontMatter(map: ArgumentMap): Raw {
  const kept: unknown = Reflect.get(map, KEPT);
  const fields = isRecord(kept) && isRecord(kept['frontMatter']) ? kept['frontMatter'] : {};
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !SETTINGS.has(name)));
}

/** Kept data beneath what is written for a map; a speaker with more than a name is kept as described. */
export function withKept(kept: Raw, written: Raw): Raw {
  const given = Object.entries(written).filter(
    ([name, value]) => value !== undefined && !(name === 'speaker' && isRecord(kept['speaker'])),
  );
  return { ...kept, ...Object.fromEntries(given) };
}

/** The same map without what of it can be written again; the rest of it is lost. */
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
