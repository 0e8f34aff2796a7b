import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, marksIn } from './marks';
import { queryTerms, termsOf } from './terms';

/** The text with `[` and `]` around what is marked, when all its terms have matched. */
function marked(text: string, query: string): string {
  const looked = queryTerms(query);
  const matched = new Set(
    termsOf(text)
      .map(({ term }) => term)
      .filter((term) => looked.some((one) => term.startsWith(one.term))),
  );
  const pieces = marksIn(text, matched, looked).toReversed();
  return pieces.reduce(
    (whole, { start, end }) => `${whole.slice(0, start)}[${whole.slice(start, end)}]${whole.slice(end)}`,
    text,
  );
}

describe('marksIn', () => {
  it.each([
    ['All should unite against terrorism', 'terror', 'All should unite against [terror]ism'],
    ['Déjà vu', 'deja', '[Déjà] vu'],
    ['De\u0301ja\u0300 vu', 'dej', '[De\u0301j]a\u0300 vu'],
    ['The ﬁnances', 'f', 'The [ﬁ]nances'],
    ['Russia’s part', 'russia', '[Russia]’s part'],
    ['Russia’s part', 'russias', '[Russia’s] part'],
    ['counter-terrorism', 'counterterr', '[counter-terr]orism'],
    ['国际安全会议', '安全会', '国际[安全会]议'],
    ['🙂 and 🙁', '🙁', '🙂 and [🙁]'],
    ['war, wars and warfare', 'war', '[war], [war]s and [war]fare'],
  ])('marks in %s what %s looks for', (text, query, result) => expect(marked(text, query)).toBe(result));

  it('marks a word whole that matched although it is written otherwise', () => {
    expect(marksIn('against terrorism', new Set(['terrorism']), queryTerms('terorism'))).toEqual([
      { start: 8, end: 17 },
    ]);
  });
});

describe('excerpt', () => {
  const whole = ({ segments }: ReturnType<typeof excerpt>): string =>
    segments.map(({ text }) => text).join('');

  it('keeps a short text whole', () => {
    expect(excerpt('One two', [{ start: 4, end: 7 }], 40)).toEqual({
      segments: [
        { text: 'One ', isMarked: false },
        { text: 'two', isMarked: true },
      ],
      isCutBefore: false,
      isCutAfter: false,
    });
  });
  it('cuts a long one between words, around the first mark', () => {
    const text = `${'before '.repeat(50)}here ${'after '.repeat(50)}`;
    const start = text.indexOf('here');
    const found = excerpt(text, [{ start, end: start + 4 }], 60);
    expect(found.isCutBefore && found.isCutAfter).toBe(true);
    expect(found.segments.find(({ isMarked }) => isMarked)?.text).toBe('here');
    expect(whole(found)).toMatch(/^before .*here after.*\bafter$/);
    expect(whole(found).length).toBeLessThanOrEqual(60);
  });
  it('is a part of its text, never longer than asked and never cut within a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.nat(120),
        fc.nat(8),
        fc.integer({ min: 10, max: 80 }),
        (text, at, length, most) => {
          const start = Math.min(at, Math.max(0, text.length - 1));
          const mark = { start, end: Math.min(text.length, start + length) };
          const found = excerpt(text, mark.end > mark.start ? [mark] : [], most);
          expect(text).toContain(whole(found));
          expect(whole(found).length).toBeLessThanOrEqual(Math.max(most, 0) + 1);
          expect(whole(found).isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
