/** The paths of the coverage strip: one for each colour, however many passages there are. Pure. */
import { type Bar, coverageBars, rowsOf } from '@/analysis/quotes/coverage';
import { isAsserting } from '@/analysis/quotes/paragraphs';
import type { Article } from './article';

/** The strip's own units, stretched to its size on the screen. */
export const STRIP = { width: 18, rows: 1000 };

export interface StripPath {
  /** A lane of the bars. */
  readonly lane: number;
  readonly path: string;
}

/** @param laneOf the number of a claim's colour */
export function stripPaths(article: Article, laneOf: (claim: string) => number): readonly StripPath[] {
  const paths = new Map<number, string[]>();
  for (const bar of coverageBars(article, laneOf, STRIP.rows)) {
    const list = paths.get(bar.lane) ?? [];
    paths.set(bar.lane, list);
    list.push(barPath(bar));
  }
  return [...paths].map(([lane, list]) => ({ lane, path: list.join('') }));
}

/** The path of headings, captions and promotion, which no claim is expected to quote. */
export function asidePath({ sources, length }: Article): string {
  return sources
    .flatMap(({ marked, offset }) =>
      (marked?.paragraphs ?? [])
        .filter((paragraph) => !isAsserting(paragraph))
        .map(({ start, end }) => {
          const rows = rowsOf({ start: start + offset, end: end + offset }, length, STRIP.rows);
          return barPath({ lane: 0, from: rows.start, to: rows.end, place: 0, of: 1 });
        }),
    )
    .join('');
}

function barPath({ from, to, place, of }: Bar): string {
  const width = STRIP.width / of;
  return `M${round(place * width)} ${from}h${round(width)}v${to - from}h${round(-width)}z`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
