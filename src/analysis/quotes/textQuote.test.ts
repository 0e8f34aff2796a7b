import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote, type QuotePlace, type TextQuote } from './textQuote';

const TEXT = 'One side agrees. The other side agrees, too.';

test.each<[string, TextQuote, QuotePlace]>([
  ['words that stand once are found', { exact: 'One side' }, { state: 'found', start: 0, end: 8 }],
  ['and at the end', { exact: 'too.' }, { state: 'found', start: 40, end: 44 }],
  ['the whole text is found', { exact: TEXT }, { state: 'found', start: 0, end: 44 }],
  ['other letters are not', { exact: 'one side' }, { state: 'absent' }],
  ['nor other spaces', { exact: 'One  side' }, { state: 'absent' }],
  ['no words are nowhere', { exact: '' }, { state: 'absent' }],
  ['words that stand twice are ambiguous', { exact: 'side agrees' }, { state: 'ambiguous', count: 2 }],
  ['a prefix decides', { exact: 'side agrees', prefix: 'other ' }, { state: 'found', start: 27, end: 38 }],
  ['a suffix decides', { exact: 'side agrees', suffix: '. ' }, { state: 'found', start: 4, end: 15 }],
  [
    'both decide',
    { exact: 'agrees', prefix: ' side ', suffix: ', ' },
    { state: 'found', start: 32, end: 38 },
  ],
  ['what fits twice does not decide', { exact: 'side', suffix: ' agrees' }, { state: 'ambiguous', count: 2 }],
  ['a prefix must stand directly beside', { exact: 'side', prefix: 'other' }, { state: 'context' }],
  [
    'prefix and suffix must fit the same place',
    { exact: 'side agrees', prefix: 'One ', suffix: ',' },
    { state: 'context' },
  ],
  [
    'a wrong prefix counts where the words alone would do',
    { exact: 'too', prefix: 'x' },
    { state: 'context' },
  ],
  ['nothing stands before the beginning', { exact: 'One', prefix: ' ' }, { state: 'context' }],
  ['nothing stands after the end', { exact: 'too.', suffix: ' ' }, { state: 'context' }],
  ['empty context is none', { exact: 'One', prefix: '', suffix: '' }, { state: 'found', start: 0, end: 3 }],
])('%s', (_name, quote, place) => {
  expect(findQuote(TEXT, quote)).toEqual(place);
});

test('places that overlap count each', () => {
  expect(findQuote('aXaXa', { exact: 'aXa' })).toEqual({ state: 'ambiguous', count: 2 });
  expect(findQuote('aXaXa', { exact: 'aXa', prefix: 'aX' })).toEqual({ state: 'found', start: 2, end: 5 });
});

test('any piece of a text is found with all that stands around it', () => {
  const cut = fc.record({
    text: fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', ' ') }),
    from: fc.nat(),
    length: fc.nat(),
  });
  fc.assert(
    fc.property(cut, ({ text, from, length }) => {
      const start = from % text.length;
      const end = start + 1 + (length % (text.length - start));
      const exact = text.slice(start, end);
      const place = findQuote(text, { exact, prefix: text.slice(0, start), suffix: text.slice(end) });
      expect(place).toEqual({ state: 'found', start, end });
      expect(['found', 'ambiguous']).toContain(findQuote(text, { exact }).state);
    }),
  );
});
