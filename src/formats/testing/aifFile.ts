/** AIF as tests read it. */
import { readFileSync } from 'node:fs';
import type { Reading } from '@/domain/fault';
import { readAif } from '../aif/read';
import type { Imported } from '../format';

export const readAifValue = (value: unknown): Reading<Imported> =>
  readAif({ text: '', name: 'debate.aif.json', json: { value } });
/** The map of a file that has to be sound. */
export const mapOf = (value: unknown): Imported => {
  const reading = readAifValue(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.value;
};
export const parse = (text: string): unknown => JSON.parse(text);
export const sample = (file: string): unknown =>
  parse(readFileSync(`src/formats/testing/samples/${file}`, 'utf8'));
