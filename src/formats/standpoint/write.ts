/** Writes our own format: everything, with the texts of the sources inside, so that one file is the whole debate. */
import type { ArgumentMap } from '@/domain/schema';
import { withTexts, writeMap } from '@/domain/writeMap';
import type { Beside, Written } from '../writer';

export function writeStandpoint(map: ArgumentMap, { texts }: Beside): Written {
  return { text: writeMap(withTexts(map, texts)), losses: [] };
}
