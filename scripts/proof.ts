/** Checks a shipped map at build as the page would, so that the page need not. */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { checkMap } from '@/analysis/rules/checkMap';
import { quotesStand } from '@/analysis/rules/quoteRules';
import { readMap } from '@/domain/readMap';
import { sourceTexts } from '@/opening/opened';
import type { Proof } from '@/opening/proof';

/** Digests of the files, or `undefined` where they have faults, which the page then tells. */
export function proofOf(map: string, texts: ReadonlyMap<string, string>): Proof | undefined {
  const reading = readMap(map);
  // Reading may mend a file (an older version is brought up to date): then its bytes are not what was checked.
  if (!reading.ok || !isDeepStrictEqual(reading.value, JSON.parse(map))) return undefined;
  // What has been looked at has to be sound in every way, or nobody would look again.
  const sources = sourceTexts(reading.value.sources, texts);
  if (checkMap(reading.value, sources.texts, [quotesStand]).length > 0) return undefined;
  return {
    map: digestOf(map),
    texts: Object.fromEntries([...texts].map(([name, text]) => [name, digestOf(text)])),
  };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
