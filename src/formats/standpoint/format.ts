/** Our own file as one format among others. */
import { readMapValue } from '@/domain/readMap';
import type { ArgumentMap, Report } from '@/domain/schema';
import { isRecord } from '@/domain/shape';
import type { Format, Read } from '../format';

export const STANDPOINT: Format = {
  id: 'standpoint',
  label: 'Standpoint',
  endings: ['.json'],
  recognise: ({ json }) => {
    if (json === undefined) return 'no';
    if (!isRecord(json.value)) return 'possible';
    const { version, claims, relations, nodes, AIF } = json.value;
    if (nodes !== undefined || AIF !== undefined) return 'no';
    const lists = Number(Array.isArray(claims)) + Number(Array.isArray(relations));
    // A newer version may have other lists, and is to be told so.
    return lists === 2 || (typeof version === 'number' && lists > 0) ? 'sure' : 'possible';
  },
  load: async () => readStandpoint,
};

/** Everything is read, fields that this version does not know as well; so the report has nothing to regret. */
const readStandpoint: Read = ({ text, name, json }) => {
  const reading = readMapValue(json?.value, text);
  if (!reading.ok) return reading;
  return { ok: true, value: { map: reading.value, report: reportOf(reading.value, name) } };
};

function reportOf(map: ArgumentMap, name: string): Report {
  const lists = ['sources', 'viewpoints', 'speakers', 'topics', 'claims', 'relations'] as const;
  const kinds = lists.map((list) => {
    const held = map[list].length;
    return { kind: list, held, read: held, approximated: 0, leftOut: 0 };
  });
  return { format: STANDPOINT.id, ...(name === '' ? {} : { file: name }), kinds, notes: [] };
}
