/** Reads our own format: everything, fields that this version does not know as well; the report has nothing to regret. */
import { readMapValue } from '@/domain/readMap';
import type { ArgumentMap, Report } from '@/domain/schema';
import type { Read } from '../format';

export const readStandpoint: Read = ({ text, name, json }) => {
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
  return { format: 'standpoint', ...(name === '' ? {} : { file: name }), kinds, notes: [] };
}
