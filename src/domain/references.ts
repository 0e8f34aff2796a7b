/** Ids, and what refers to them. Every look-up is a Map, since an id may be `__proto__`. */
import { addFault, type Fault, type Path, toFound, toPointer, toSubject } from './fault';
import type { Skeleton } from './skeleton';

type ListName = keyof Skeleton;
export type RelationSkeleton = NonNullable<NonNullable<Skeleton['relations']>[number]>;
/** Ids of a list with their places; `undefined` if the file has no such list. */
type Ids = ReadonlyMap<string, Path> | undefined;
type AllIds = Readonly<Record<ListName, Ids>>;

const LISTS = ['sources', 'viewpoints', 'speakers', 'topics', 'claims', 'relations'] as const;

/** The ids of a file that is checked, and the faults found so far. */
export interface Check {
  readonly ids: AllIds;
  readonly faults: Fault[];
}

/** The ids of each list; adds a fault for each id that occurred before, in any list. */
export function collectIds(map: Skeleton, faults: Fault[]): AllIds {
  const everywhere = new Map<string, Path>();
  const listed = (name: ListName): Ids => {
    if (map[name] === undefined) return undefined;
    const ids = new Map<string, Path>();
    for (const [index, entry] of entriesOf<{ id?: string | undefined }>(map[name])) {
      if (entry.id === undefined) continue;
      const path = [name, index, 'id'];
      const first = everywhere.get(entry.id);
      if (first === undefined) everywhere.set(entry.id, path);
      else {
        const message = `The id ${toFound(entry.id)} is used here and at ${toPointer(first)}; every id must be unique in the whole file.`;
        addFault(faults, path, entry.id, message);
      }
      if (!ids.has(entry.id)) ids.set(entry.id, path);
    }
    return ids;
  };
  const [sources, viewpoints, speakers, topics, claims, relations] = LISTS.map(listed);
  return { sources, viewpoints, speakers, topics, claims, relations };
}

/** Adds a fault if an id names nothing in its list. */
export function addDangling(
  { ids, faults }: Check,
  path: Path,
  id: string | undefined,
  what: 'source' | 'viewpoint' | 'speaker' | 'topic' | 'claim',
): void {
  if (id === undefined || ids[`${what}s`]?.has(id) !== false) return;
  addFault(faults, path, id, `${toSubject(path)} is ${toFound(id)}; no ${what} in this file has that id.`);
}

/** The entries that are defined, each with its index. */
export function entriesOf<T>(
  list: readonly (T | undefined)[] | undefined,
): readonly (readonly [number, T])[] {
  return (list ?? []).flatMap((entry, index) => (entry === undefined ? [] : [[index, entry] as const]));
}

/** Adds a fault for each quote that names no source. */
export function addQuoteFaults(check: Check, path: Path, quotes: RelationSkeleton['quotes']): void {
  for (const [index, quote] of entriesOf(quotes)) {
    addDangling(check, [...path, 'quotes', index, 'source'], quote.source, 'source');
  }
}
