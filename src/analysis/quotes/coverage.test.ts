import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageBars, coverageOf, rowsOf } from './coverage';
import { toMarkedText } from './markedText';
import type { QuoteSpan } from './quotePlaces';

const quote = (id: string, start: number, end: number, type: 'claim' | 'relation' = 'claim'): QuoteSpan => ({
  owner: { type, id },
  start,
  end,
});

describe('the coverage of a text', () => {
  it('counts what asserts something, and not headings, captions or the quotes of relations', () => {
    const text = 'A heading\n\nIt is so.\n\nIt is not so.\n\nA man. Photo: Agency\n\nPerhaps.';
    const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
    const marked = toMarkedText(text, {
      spans: [
        quote('a', ...at('A heading')),
        quote('b', ...at('is so')),
        quote('c', ...at('It is so')),
        quote('r', ...at('Perhaps'), 'relation'),
      ],
      lost: 0,
    });
    expect(coverageOf(marked)).toEqual({ paragraphs: 3, quoted: 1, claims: 3 });
  });

  it('stands side by side where lanes overlap', () => {
    const laneOf = (id: string): number => Number(id);
    const spans = [quote('2', 0, 60), quote('0', 40, 100)];
    expect(coverageBars({ length: 100, spans }, laneOf, 10)).toEqual([
      { lane: 2, from: 0, to: 4, place: 0, of: 1 },
      { lane: 0, from: 4, to: 6, place: 0, of: 2 },
      { lane: 2, from: 4, to: 6, place: 1, of: 2 },
      { lane: 0, from: 6, to: 10, place: 0, of: 1 },
    ]);
  });

  it('touches every row that it has a letter in, and at least one', () => {
    expect(rowsOf({ start: 15, end: 41 }, 100, 10)).toEqual({ start: 1, end: 5 });
    expect(rowsOf({ start: 20, end: 40 }, 100, 10)).toEqual({ start: 2, end: 4 });
    expect(rowsOf({ start: 99, end: 100 }, 100, 3)).toEqual({ start: 2, end: 3 });
    expect(rowsOf({ start: 50, end: 50 }, 100, 10)).toEqual({ start: 5, end: 6 });
  });

  it('has a bar in exactly the rows that a quote of the lane touches', () => {
    const spans = fc.array(
      fc
        .tuple(fc.constantFrom('0', '1', '2'), fc.nat(999), fc.integer({ min: 1, max: 400 }))
        .map(([id, start, length]) => quote(id, start, Math.min(1000, start + length))),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 200 }), (list, rows) => {
        const bars = coverageBars({ length: 1000, spans: list }, Number, rows);
        for (let row = 0; row < rows; row += 1) {
          const expected = new Set(
            list
              .filter((span) => {
                const touched = rowsOf(span, 1000, rows);
                return touched.start <= row && row < touched.end;
              })
              .map(({ owner }) => Number(owner.id)),
          );
          const here = bars.filter(({ from, to }) => from <= row && row < to);
          expect(new Set(here.map(({ lane }) => lane))).toEqual(expected);
          expect(here.map(({ place }) => place)).toEqual(here.map((_, place) => place));
          expect(here.every(({ of }) => of === here.length)).toBe(true);
        }
      }),
    );
  });
});
