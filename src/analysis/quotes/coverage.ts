/**
 * How much of a text became claims, in figures and as bars along the text. Quotes of relations do not count: they say how
 * claims are related, not what is claimed.
 */
import type { MarkedText } from './markedText';
import { isAsserting, type Span } from './paragraphs';
import type { QuoteSpan } from './quotePlaces';

export interface Coverage {
  /** Paragraphs that assert something: no headings, captions or promotion. */
  readonly paragraphs: number;
  /** How many of these a claim quotes at least in part. */
  readonly quoted: number;
  /** Claims that quote the text, wherever in it. */
  readonly claims: number;
}

export function coverageOf({ paragraphs, quotes, spans }: MarkedText): Coverage {
  const asserting = paragraphs.filter(isAsserting);
  return {
    paragraphs: asserting.length,
    quoted: asserting.filter(({ number }) => quotes[number - 1]?.some(isOfClaim) === true).length,
    claims: new Set(spans.filter(isOfClaim).map(({ owner }) => owner.id)).size,
  };
}

/** A bar of one lane, over rows from `from` to before `to`; number `place` of `of` bars side by side. */
export interface Bar {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly place: number;
  readonly of: number;
}

/**
 * Bars for the quotes of claims along a text that is drawn in `rows` rows. Lanes that are quoted in the same row are side
 * by side, the lowest first.
 * @param laneOf a small integer from 0 for the id of a claim, such as the number of its colour
 */
export function coverageBars(
  { length, spans }: Pick<MarkedText, 'length' | 'spans'>,
  laneOf: (claim: string) => number,
  rows: number,
): readonly Bar[] {
  /** For each lane and row: how many quotes begin there, minus those that ended before. */
  const changes = new Map<number, Int32Array>();
  for (const span of spans.filter(isOfClaim)) {
    const lane = laneOf(span.owner.id);
    const change = changes.get(lane) ?? new Int32Array(rows + 1);
    changes.set(lane, change);
    const { start, end } = rowsOf(span, length, rows);
    change[start] = (change[start] ?? 0) + 1;
    change[end] = (change[end] ?? 0) - 1;
  }
  const lanes = [...changes].toSorted(([a], [b]) => a - b);
  const open = lanes.map(() => 0);
  const bars: Bar[] = [];
  let present: readonly number[] = [];
  let from = 0;
  for (let row = 0; row <= rows; row += 1) {
    for (const [index, [, change]] of lanes.entries()) open[index] = (open[index] ?? 0) + (change[row] ?? 0);
    const now = row === rows ? [] : lanes.flatMap(([lane], index) => ((open[index] ?? 0) > 0 ? [lane] : []));
    if (isSame(now, present)) continue;
    for (const [place, lane] of present.entries()) {
      bars.push({ lane, from, to: row, place, of: present.length });
    }
    present = now;
    from = row;
  }
  return bars;
}

/** The rows of a drawing that a span of the text touches: at least one. */
export function rowsOf({ start, end }: Span, length: number, rows: number): Span {
  const first = Math.min(rows - 1, Math.floor((start / length) * rows));
  return { start: first, end: Math.max(first + 1, Math.min(rows, Math.ceil((end / length) * rows))) };
}

function isOfClaim({ owner }: QuoteSpan): boolean {
  return owner.type === 'claim';
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
