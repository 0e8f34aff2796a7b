/** The texts that a SADFace document was made of (`resources`), and the words of its atoms in them (`sources`). */
import type { Quote } from '@/domain/schema';
import { isRecord } from '@/domain/shape';
import { type Draft, placeOf } from '../draft';
import type { Raw } from '../format';
import { given } from '../kept';
import { toAddress, toLine, toText } from '../mapText';
import { type GraphNode, listOf, toKey } from '../nodeGraph';
import type { Tally } from '../tally';

export interface Resources {
  /** The draft's source of each resource, by the resource's id. */
  readonly sources: ReadonlyMap<string, string>;
  readonly unused: readonly unknown[];
}

export function readResources(top: Raw, draft: Draft, tally: Tally): Resources {
  const sources = new Map<string, string>();
  const unused: unknown[] = [];
  for (const [index, raw] of listOf(top['resources']).entries()) {
    const id = isRecord(raw) ? toKey(raw['id']) : '';
    if (!isRecord(raw) || id === '' || sources.has(id)) {
      const why = 'It has no id, so no atom can refer to it.';
      tally.leaveOut('resource', why, placeOf({ pointer: `/resources/${index}` }, raw));
      unused.push(raw);
      continue;
    }
    const metadata = isRecord(raw['metadata']) ? raw['metadata'] : {};
    const address = [raw['url'], metadata['url']].map(toKey).find((one) => one !== '');
    const url = toAddress(address ?? '');
    const body = toText(toKey(raw['content'] ?? raw['text']));
    const title = toLine(toKey(metadata['title'] ?? raw['title'])) || url || `Resource ${index + 1}`;
    const more = given({ url, body: body === '' ? undefined : body });
    sources.set(id, draft.source(title, { ...more, sadface: raw }));
    tally.read('resource');
  }
  return { sources, unused };
}

/** The words of an atom; a selection without words, or of a resource that is not there, is left out. */
export function readQuotes(
  { raw, pointer }: GraphNode,
  { sources }: Resources,
  tally: Tally,
): readonly Quote[] {
  return listOf(raw['sources']).flatMap((entry, index) => {
    const source = isRecord(entry)
      ? sources.get(toKey(entry['resource_id'] ?? entry['resource']))
      : undefined;
    const exact = isRecord(entry) ? toText(toKey(entry['text'])) : '';
    if (source === undefined || exact === '') {
      const why = 'It names no text, or no resource of this file.';
      tally.leaveOut('source', why, placeOf({ pointer: `${pointer}/sources/${index}` }, entry));
      return [];
    }
    tally.read('source');
    return [{ source, exact, ...(isRecord(entry) ? { sadface: entry } : {}) }];
  });
}
