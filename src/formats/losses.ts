/** What writers of other formats say of that which their format cannot hold. */
import { type ArgumentMap, PARTS, type ReportNote } from '@/domain/schema';

/** A note about things of one kind; none where there are no such things. */
export function loss(
  effect: ReportNote['effect'],
  kind: string,
  count: number,
  why: string,
): readonly ReportNote[] {
  return count === 0 ? [] : [{ effect, kind, count, why, places: [] }];
}

/** How many quotes the claims and relations of a map have. */
export function countQuotes(map: ArgumentMap): number {
  return [...map.claims, ...map.relations].reduce((sum, { quotes }) => sum + (quotes?.length ?? 0), 0);
}

/** How many fields stand in a map and its lists that the map's own format does not know. */
export function countUnknown(map: ArgumentMap): number {
  const lists = ['sources', 'viewpoints', 'speakers', 'topics', 'claims', 'relations'] as const;
  const known = new Set<string>([...Object.keys(PARTS.header.shape), ...lists]);
  let count = Object.keys(map).filter((field) => !known.has(field)).length;
  for (const list of lists) {
    const fields = new Set(Object.keys(PARTS.entries[list].shape));
    for (const entry of map[list]) count += Object.keys(entry).filter((field) => !fields.has(field)).length;
  }
  return count;
}

/** The note about such fields. */
export function unknownLoss(map: ArgumentMap): readonly ReportNote[] {
  const why = 'Fields that the map’s own format does not know are not written.';
  return loss('left out', 'unknown field', countUnknown(map), why);
}

/** The note about the report on the file that a map was read from. */
export function originLoss(map: ArgumentMap): readonly ReportNote[] {
  return loss(
    'left out',
    'origin',
    map.origin === undefined ? 0 : 1,
    'The report on the first file is not written.',
  );
}
