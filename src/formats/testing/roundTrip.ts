import { expect } from 'vitest';
import type { ArgumentMap } from '@/domain/schema';
import { openFile } from '../openFile';
import { writeStandpoint } from '../standpoint/write';

/** Writes a map in our own format, expects no loss, and gives what is read from the written file. */
export async function roundTrip(map: ArgumentMap, texts: ReadonlyMap<string, string>): Promise<unknown> {
  const { text, losses } = writeStandpoint(map, { texts });
  expect(losses).toEqual([]);
  const opened = await openFile(new TextEncoder().encode(text), 'map.json');
  return opened.state === 'known' ? opened.read() : opened;
}
