/** Reads our own format: everything, fields that this version does not know as well; the report has nothing to regret. */
import { readMapValue } from '@/domain/readMap';
import type { Read } from '../format';
import { newTally } from '../tally';

export const readStandpoint: Read = ({ text, name, json }) => {
  const reading = readMapValue(json?.value, text);
  if (!reading.ok) return reading;
  const map = reading.value;
  const tally = newTally();
  const lists = ['sources', 'viewpoints', 'speakers', 'topics', 'claims', 'relations'] as const;
  for (const list of lists) tally.read(list, map[list].length);
  return { ok: true, value: { map, report: tally.report('standpoint', name) } };
};
