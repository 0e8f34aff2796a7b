/** Notes of writers about what their format cannot hold. */
import { type ArgumentMap, PARTS, type Quote, type ReportNote } from '@/domain/schema';

type Losses = readonly ReportNote[];

const noteOf =
  (effect: ReportNote['effect']) =>
  (kind: string, count: number, why: string): Losses =>
    count === 0 ? [] : [{ effect, kind, count, why, places: [] }];

/** A note about things that the format has in another form; none if `count` is 0. */
export const approximated = noteOf('approximated');
/** The same about things that it omits. */
export const leftOut = noteOf('left out');

/** The quotes of claims and relations. */
export function quotesOf({ claims, relations }: ArgumentMap): readonly Quote[] {
  return [...claims, ...relations].flatMap(({ quotes }) => quotes ?? []);
}

/** How many fields of a map and its lists our format does not know. */
function countUnknown(map: ArgumentMap): number {
  const lists = ['sources', 'viewpoints', 'speakers', 'topics', 'claims', 'relations'] as const;
  const known = new Set<string>([...Object.keys(PARTS.header.shape), ...lists]);
  let count = Object.keys(map).filter((field) => !known.has(field)).length;
  for (const list of lists) {
    const fields = new Set(Object.keys(PARTS.entries[list].shape));
    for (const entry of map[list]) count += Object.keys(entry).filter((field) => !fields.has(field)).length;
  }
  return count;
}

/** The note about unknown fields. */
export function unknownLoss(map: ArgumentMap): Losses {
  const why = 'Fields that the map’s own format does not know are not written.';
  return leftOut('unknown field', countUnknown(map), why);
}

/** The note about the import report, for formats that are not read back. */
export function originLoss({ origin }: ArgumentMap): Losses {
  const why = 'The import report of the first file is not written.';
  return leftOut('origin', origin === undefined ? 0 : 1, why);
}

/** The same for formats that are read back. */
export function reportLoss({ origin }: ArgumentMap): Losses {
  const why = 'The report of an earlier reading is not written; a new one is made on reading.';
  return leftOut('report', origin === undefined ? 0 : 1, why);
}

/** The note about ids in an outline. */
export function numberLoss({ claims }: ArgumentMap): Losses {
  const why = 'Ids are replaced by numbers in the order of the outline.';
  return approximated('id', claims.length, why);
}

/** The note about the words around quotes. @param isLost whether the file omits them for a source */
export function contextLoss(map: ArgumentMap, isLost: (source: string) => boolean = () => true): Losses {
  const lost = quotesOf(map).filter(
    ({ source, prefix, suffix }) => isLost(source) && (prefix !== undefined || suffix !== undefined),
  );
  return leftOut('quote context', lost.length, 'The words beside a quote are not written.');
}
