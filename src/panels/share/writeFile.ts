/** The open map as a file of another format, with what that file does not hold. */
import { summaryWords } from '@/analysis/summary';
import type { ReportNote } from '@/domain/schema';
import type { CardLink, Writer, Written } from '@/formats/writer';
import type { OpenMap } from '@/store/state';
import { selectSummary } from '@/store/selectors/document';
import { getState } from '@/store/store';

/**
 * Draws the whole map for a file that shows it; `null` where it cannot be drawn.
 * @param linkCard where its cards lead; `null` for nowhere
 */
export type DrawForPage = (
  description: string,
  linkCard: ((claim: string) => CardLink) | null,
) => Promise<string | null>;

/**
 * Fetches what the format needs and writes. Rejects with a sentence for the reader where that cannot be done.
 * @param draw only asked by formats that show the map
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
  // A page without its picture says so, and holds everything else.
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

/** Texts that the map names and that did not come with it. */
function missingTexts({ map, texts }: Pick<OpenMap, 'map' | 'texts'>): readonly ReportNote[] {
  const missing = map.sources.filter(
    ({ id, text, body }) => text !== undefined && body === undefined && !texts.has(id),
  );
  if (missing.length === 0) return [];
  const why = 'The text could not be loaded with the map.';
  return [{ effect: 'left out', kind: 'source text', count: missing.length, why, places: [] }];
}
