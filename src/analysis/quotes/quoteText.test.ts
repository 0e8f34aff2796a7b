import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { quoteTextOf, toQuoteText } from './quoteText';

const plainOf = (text: string): string => toQuoteText(text).plain;

test.each<[what: string, same: readonly string[]]>([
  ['spaces', ['a b', 'a  b', 'a\u00A0b', 'a\r\n\r\nb', 'a\t \u2009b']],
  ['nothing', ['ab', 'a\u00ADb', 'a\u200Bb', 'a\uFEFFb']],
  ['dashes', ['a—b', 'a – b', 'a - b', 'a -- b', 'a\u2009—\u2009b', 'a---b']],
  ['hyphens', ['a-b', 'a\u2011b', 'a\u2010b', 'a–b']],
  ['hyphens with one space', ['two- and', 'two\u2010 and', 'two-\nand']],
  ['double marks', ['"a"', '“a”', '„a“', '«a»', '«\u00A0a\u00A0»']],
  ['single marks', ["it's", 'it’s', 'itʼs', 'it‘s']],
  ['ellipses', ['a… b', 'a... b', 'a . . . b', 'a …b']],
  ['ligatures', ['find official', 'ﬁnd oﬃcial']],
  ['accents', ['K\u00fcche', 'Ku\u0308che']],
  ['French spaces', ['quoi?', 'quoi\u202F?', 'quoi\u00A0?']],
])('%s are the same', (_what, same) => {
  expect(new Set(same.map(plainOf)).size).toBe(1);
});

test.each<[what: string, a: string, b: string]>([
  ['case', 'Terror', 'terror'],
  ['a word more', 'not a', 'a'],
  ['digits', '27-28', '2728'],
  ['a comma', 'a, b', 'a b'],
  ['double and single marks', '5"', "5'"],
  ['marks and none', '“free”', 'free'],
  ['a hyphen and a dash', 'problem-solving', 'problem - solving'],
  ['a hyphen and none', 'anti-terror', 'antiterror'],
  ['a hyphen and a space', 'anti-terror', 'anti terror'],
  ['one full stop and three', 'a. b', 'a... b'],
  ['a power', '10²', '102'],
  ['an accent and none', 'Küche', 'Kuche'],
  ['a space and none', 'a b', 'ab'],
])('%s are not', (_what, a, b) => {
  expect(plainOf(a)).not.toBe(plainOf(b));
});

describe('the way back', () => {
  const text = 'Say  “ﬁne” – or\u00AD not…';
  const { plain, toSpan, toPlain } = toQuoteText(text);
  const back = (words: string): string => {
    const start = plain.indexOf(words);
    const span = toSpan({ start, end: start + words.length });
    return text.slice(span.start, span.end);
  };

  it('leads to the words as they stand', () => {
    expect(plain).toBe('Say "fine"—or not…');
    expect(back('Say')).toBe('Say');
    expect(back('"fine"')).toBe('“ﬁne”');
    expect(back('—or')).toBe(' – or');
    expect(back('not…')).toBe('not…');
  });

  it('leads from each offset and to it', () => {
    expect(toPlain(text.indexOf('not'))).toBe(plain.indexOf('not'));
    expect(toPlain(text.length)).toBe(plain.length);
  });

  it('covers all of a text and stays within it, whatever the text', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      '-',
      '–',
      '’',
      '“',
      '.',
      '…',
      'ﬁ',
      '\u00AD',
      '\u0308',
      '\u00A0',
      '\n',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), fc.nat(), fc.nat(), (any, from, length) => {
        const quote = toQuoteText(any);
        if (quote.plain === '') return;
        const start = from % quote.plain.length;
        const end = start + 1 + (length % (quote.plain.length - start));
        const span = quote.toSpan({ start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(any.length);
        expect(span.end).toBeGreaterThan(span.start);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a text is taken apart once', () => {
  const text = 'The same text.';
  expect(quoteTextOf(text)).toBe(quoteTextOf(text));
  for (let other = 0; other < 8; other += 1) quoteTextOf(`Text ${other}`);
  expect(quoteTextOf('Text 0')).toBe(quoteTextOf('Text 0'));
});
