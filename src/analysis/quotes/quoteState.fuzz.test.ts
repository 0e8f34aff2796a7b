import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '@/domain/testing/runs';
import { checkQuote, type QuoteState } from './quoteState';
import { isWithinWord } from './wordBounds';

const article = readFileSync('data/moscow-2016/article.txt', 'utf8');
/** Texts of a few words, so that many of them come again; and real ones. */
const anyText = fc.oneof(
  fc.constant(article),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '-', '–', '’', '.', '\n', 'ﬁ', '\u00AD'),
    minLength: 1,
    maxLength: 60,
  }),
  fc
    .array(fc.constantFrom('the', 'dog', 'did', 'not', 'bite', 'man,', '“who', 'said”', '5', '–', '…'), {
      minLength: 1,
      maxLength: 60,
    })
    .map((words) => words.join(' ')),
);
const anySlice = fc
  .record({ text: anyText, from: fc.nat(), length: fc.nat() })
  .map(({ text, from, length }) => {
    const start = from % text.length;
    return { text, start, end: start + 1 + (length % (text.length - start)) };
  });

function inRange(text: string, state: QuoteState): void {
  if (state.state === 'missing' || state.state === 'ambiguous') return;
  expect(state.start).toBeGreaterThanOrEqual(0);
  expect(state.end).toBeGreaterThan(state.start);
  expect(state.end).toBeLessThanOrEqual(text.length);
  if (state.state !== 'close') return;
  const source = state.difference.filter(({ kind }) => kind !== 'quoted').map((run) => run.text);
  expect(source.join('')).toBe(text.slice(state.start, state.end));
}

describe('any text', () => {
  it('holds each of its pieces from word to word letter for letter, in that place or in several', () => {
    fc.assert(
      fc.property(anySlice, ({ text, start, end }) => {
        const state = checkQuote(text, { exact: text.slice(start, end) });
        inRange(text, state);
        if (isWithinWord(text, start) || isWithinWord(text, end)) {
          // A piece of a word is not that word.
          if (state.state === 'verbatim') expect(state.start).not.toBe(start);
        } else if (state.state === 'ambiguous') expect(state.count).toBeGreaterThan(1);
        else expect(state).toEqual({ state: 'verbatim', start, end });
      }),
      { numRuns: runs(2000) },
    );
  });

  it('holds each of them in one place with all that stands around it', () => {
    fc.assert(
      fc.property(anySlice, ({ text, start, end }) => {
        fc.pre(!isWithinWord(text, start) && !isWithinWord(text, end));
        const quote = {
          exact: text.slice(start, end),
          prefix: text.slice(0, start),
          suffix: text.slice(end),
        };
        expect(checkQuote(text, quote)).toEqual({ state: 'verbatim', start, end });
      }),
      { numRuns: runs(1000) },
    );
  });

  it('never throws, whatever is quoted, and names no place outside of it', () => {
    const any = fc.record({
      text: anyText,
      exact: fc.oneof(anyText, fc.string({ unit: 'binary' })),
      prefix: fc.option(fc.string({ unit: 'binary', maxLength: 5 }), { nil: undefined }),
      suffix: fc.option(anyText, { nil: undefined }),
    });
    fc.assert(
      fc.property(any, ({ text, ...quote }) => inRange(text, checkQuote(text, quote))),
      { numRuns: runs(1000) },
    );
  });
});
