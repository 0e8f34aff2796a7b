import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLines, toOneLine } from './lines';

/** Every letter is one wide. */
const measure = (text: string): number => text.length;

describe('breaking words into lines', () => {
  it('breaks at spaces and after hyphens', () => {
    expect(toLines('State-sponsored terror', 10, 3, measure)).toEqual(['State-', 'sponsored', 'terror']);
    expect(toLines('one two three', 7, 3, measure)).toEqual(['one two', 'three']);
  });

  it('breaks a word that is wider than the line, and never half of a pair', () => {
    expect(toLines('abcdefgh', 3, 5, measure)).toEqual(['abc', 'def', 'gh']);
    expect(toLines('a😀b', 2, 5, measure).join('')).toBe('a😀b');
  });

  it('ends the last line in an ellipsis where text is left out', () => {
    expect(toLines('one two three four', 5, 2, measure)).toEqual(['one', 'two…']);
    expect(toOneLine('abcdef', 4, measure)).toBe('abc…');
    expect(toOneLine('abcd', 4, measure)).toBe('abcd');
  });

  it('keeps every letter in order, and every line within its width, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const lines = toLines(text, width, 100, measure);
        const bare = (part: string): string => part.replaceAll(/\s/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
