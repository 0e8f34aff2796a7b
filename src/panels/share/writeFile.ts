/** Writes the open map in another format, and reports what that leaves out. */
import { summaryWords } from '@/analysis/summary';
import type { ReportNote } from '@/domain/schema';
import type { CardLink, Writer, Written } from '@/formats/writer';
import { selectSummary } from '@/store/selectors/document';
import type { OpenMap } from '@/store/state';
import { getState } from '@/store/store';

/**
 * Draws the whole map for a file that shows it; `null` if it cannot be drawn.
 * @param linkCard the link of each card; `null` for none
 */
export type DrawForPage = (
  description: string,
  linkCard: ((claim: string) => CardLink) | null,
) => Promise<string | null>;

/**
 * Loads the writer and writes. Rejects with a sentence for the reader.
 * @param draw called only for formats that show the map
 */
export async function writeFile(
  writer: Writer,
  { map, texts }: OpenMap,
  draw: DrawForPage,
): Promise<Written> {
  const write = await writer.load().catch(() => {
    throw new Error('The code for this format could not be loaded. Check your connection and save again.');
  });
  const linkCard = writer.linkCards?.(map) ?? null;
  // A page without the picture says so, and has everything else.
  const svg = writer.drawsMap === true ? await draw(describe(), linkCard).catch(() => null) : null;
  try {
    const { text, losses } = write(map, svg === null ? { texts } : { texts, svg });
    return { text, losses: [...missingTexts({ map, texts }), ...losses] };
  } catch {
    throw new Error(`This browser could not save the map as ${writer.label}; it may be too large.`);
  }
}

function describe(): string {
  const summary = selectSummary(getState());
  return summary === null ? '' : summaryWords(summary);
}

/** Texts that the map names but that were not loaded with it. */
function missingTexts({ map, texts }: Pick<OpenMap, 'map' | 'texts'>): readonly ReportNote[] {
  const missing = map.sources.filter(
    ({ id, text, body }) => text !== undefined && body === undefined && !texts.has(id),
  );
  if (missing.length === 0) return [];
  const why = 'The text could not be loaded with the map.';
  return [{ effect: 'left out', kind: 'source text', count: missing.length, why, places: [] }];
}
