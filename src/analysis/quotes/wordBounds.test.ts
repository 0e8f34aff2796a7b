import { expect, test } from 'vitest';
import { cutsWord, isWithinWord, tokenSpans, wholeWords, wordSpans } from './wordBounds';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test.each<[text: string, quoted: string, isCut: boolean]>([
  ['impossible to tackle', 'possible to tackle', true],
  ['anti-terrorism campaigns', 'terrorism', true],
  ['anti\u2011terrorism', 'anti', true],
  ['1.5 million', '5 million', true],
  ['3,000 people', '3', true],
  ['they can’t agree', 'they can', true],
  ["they don't", 'do', true],
  ['terro\u00ADrism', 'terro', true],
  ['cafe\u0301', 'cafe', true],
  ['a 😀', 'a \uD83D', true],
  ['Russia’s experience', 'Russia', false],
  ['l’homme', 'homme', false],
  ['2015-2016', '2015', false],
  ['states - including', 'states', false],
  ['“generate', 'generate', false],
  ['国際安全保障', '安全', false],
  ['The end.', 'end', false],
  ['end', 'end', false],
])('in «%s», «%s» cuts a word: %s', (text, quoted, isCut) => {
  expect(cutsWord(text, at(text, quoted))).toBe(isCut);
});

test('nothing is cut at the ends of a text', () => {
  expect([isWithinWord('word', 0), isWithinWord('word', 4), isWithinWord('', 0)]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a span is widened to whole words, and no further', () => {
  const text = 'an impossible, anti-terror end';
  const widened = (words: string): string => {
    const { start, end } = wholeWords(text, at(text, words));
    return text.slice(start, end);
  };
  expect(widened('possib')).toBe('impossible');
  expect(widened('possible, anti')).toBe('impossible, anti-terror');
  expect(widened('end')).toBe('end');
});

test('words and tokens are what readers take them for', () => {
  const text = 'The U.S. didn’t pay 1.5 billion – “so far”... 安全';
  const texts = (spans: ReturnType<typeof wordSpans>) =>
    spans.map(({ start, end }) => text.slice(start, end));
  expect(texts(wordSpans(text))).toEqual([
    'The',
    'U.S',
    'didn’t',
    'pay',
    '1.5',
    'billion',
    'so',
    'far',
    '安',
    '全',
  ]);
  expect(texts(tokenSpans(text)).slice(6)).toEqual(
    ['billion', '–', '“', 'so', 'far', '”', '...', '安', '全'].slice(0),
  );
});
