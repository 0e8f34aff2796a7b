import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownersOf, segmentsOf, toMarkedText } from './markedText';
import type { QuoteSpan } from './quotePlaces';

const span = (id: string, start: number, end: number): QuoteSpan => ({
  owner: { type: 'claim', id },
  start,
  end,
});

/** Texts of several paragraphs, with quotes anywhere in them. */
const marked = fc
  .array(fc.stringMatching(/^[a-z ]{0,30}$/), { minLength: 1, maxLength: 6 })
  .map((lines) => `${lines.join('\n\n')}.`)
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      spans: fc.array(
        fc
          .tuple(
            fc.nat(text.length - 1),
            fc.integer({ min: 1, max: text.length }),
            fc.constantFrom('a', 'b', 'c', 'd'),
            fc.constantFrom('claim' as const, 'relation' as const),
          )
          .map(([start, length, id, type]) => ({
            owner: { type, id },
            start,
            end: Math.min(text.length, start + length),
          })),
        { maxLength: 8 },
      ),
    }),
  );

const names = (list: readonly QuoteSpan[]): readonly string[] =>
  ownersOf(list).map(({ type, id }) => `${type} ${id}`);

describe('a text with its quotes', () => {
  it('is cut where quotes begin and end, and says who is quoted where', () => {
    const text = 'One two three four.';
    const { paragraphs, quotes } = toMarkedText(text, {
      spans: [span('late', 8, 19), span('early', 0, 13)],
      lost: 0,
    });
    const [paragraph] = paragraphs;
    if (paragraph === undefined) throw new Error('no paragraph');
    expect(
      segmentsOf(paragraph, quotes[0] ?? []).map((piece) => [
        piece.text,
        piece.owners.map(({ id }) => id).join(' '),
        piece.isOpening,
      ]),
    ).toEqual([
      ['One two ', 'early', true],
      ['three', 'late early', true],
      [' four.', 'late', false],
    ]);
  });

  it('has a quote that runs over several paragraphs in each of them', () => {
    const { quotes } = toMarkedText('First.\n\nSecond.\n\nThird.', { spans: [span('a', 3, 12)], lost: 0 });
    expect(quotes.map((list) => list.length)).toEqual([1, 1, 0]);
  });

  it('loses and adds no letter, whatever is quoted', () => {
    fc.assert(
      fc.property(marked, ({ text, spans }) => {
        const { paragraphs, quotes } = toMarkedText(text, { spans, lost: 0 });
        for (const [index, paragraph] of paragraphs.entries()) {
          const pieces = segmentsOf(paragraph, quotes[index] ?? []);
          expect(pieces.map((piece) => piece.text).join('')).toBe(paragraph.text);
          expect(pieces.every((piece) => piece.text === text.slice(piece.start, piece.end))).toBe(true);
        }
      }),
    );
  });

  it('names for every letter exactly those who quote it, in the map’s order', () => {
    fc.assert(
      fc.property(marked, ({ text, spans }) => {
        const { paragraphs, quotes } = toMarkedText(text, { spans, lost: 0 });
        for (const [index, paragraph] of paragraphs.entries()) {
          for (const piece of segmentsOf(paragraph, quotes[index] ?? [])) {
            for (let at = piece.start; at < piece.end; at += 1) {
              const expected = names(spans.filter(({ start, end }) => start <= at && at < end));
              expect(piece.owners.map(({ type, id }) => `${type} ${id}`)).toEqual(expected);
            }
          }
        }
      }),
    );
  });

  it('opens a passage in every paragraph for each who is quoted there', () => {
    fc.assert(
      fc.property(marked, ({ text, spans }) => {
        const { paragraphs, quotes } = toMarkedText(text, { spans, lost: 0 });
        for (const [index, paragraph] of paragraphs.entries()) {
          const own = quotes[index] ?? [];
          const opening = segmentsOf(paragraph, own).filter(({ isOpening }) => isOpening);
          const reached = new Set(
            opening.flatMap(({ owners }) => owners.map(({ type, id }) => `${type} ${id}`)),
          );
          expect(reached).toEqual(new Set(names(own)));
        }
      }),
    );
  });
});
