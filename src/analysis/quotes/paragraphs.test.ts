import { expect, test } from 'vitest';
import { isAsserting, paragraphAt, paragraphs, paragraphsIn } from './paragraphs';
import { quotedPassages } from './quotationMarks';

const TEXT = 'A heading\r\n\r\n  First one. Second one!  \r\n\r\nMr. X on a train. Photo: Y\n\nLast.';

test('a paragraph is a line with words in it, without the white space around it', () => {
  const list = paragraphs(TEXT);
  expect(list.map(({ number, text }) => [number, text])).toEqual([
    [1, 'A heading'],
    [2, 'First one. Second one!'],
    [3, 'Mr. X on a train. Photo: Y'],
    [4, 'Last.'],
  ]);
  for (const { start, end, text } of list) expect(TEXT.slice(start, end)).toBe(text);
});

test.each(['', ' ', '\n\r\n \t\n'])('%j has no paragraph', (text) => {
  expect(paragraphs(text)).toEqual([]);
});

test.each([
  ['The world has not become a safer place.', 'prose'],
  ['“This is why it is needed.” ', 'prose'],
  ['He asked: (why?)', 'prose'],
  ['Three things are needed:', 'prose'],
  ['Causes of terrorism and instability', 'heading'],
  [`${'A long sentence that forgot its full stop '.repeat(3)}at the end`, 'prose'],
  ['Recommended: "Russia might be the first casualty."', 'promotion'],
  ['Also read: "How it is viewed"', 'promotion'],
  ['The secretary-general at the conference. Photo: RIA Novosti', 'caption'],
  ['He recommended: do it.', 'prose'],
])('%j is %s', (text, kind) => {
  const [paragraph] = paragraphs(text);
  expect(paragraph?.kind).toBe(kind);
  expect(paragraph !== undefined && isAsserting(paragraph)).toBe(kind === 'prose');
});

test('an offset lies in a paragraph or in none', () => {
  const list = paragraphs(TEXT);
  const number = (offset: number) => paragraphAt(list, offset)?.number;
  expect([0, 8, 9, 13, 15, 36, 37, 39].map(number)).toEqual([
    1,
    1,
    undefined,
    undefined,
    2,
    2,
    undefined,
    undefined,
  ]);
  expect([-1, TEXT.length - 1, TEXT.length, 1e9].map(number)).toEqual([undefined, 4, undefined, undefined]);
  expect(paragraphAt([], 0)).toBeUndefined();
});

test('a span touches the paragraphs that it shares a letter with', () => {
  const list = paragraphs(TEXT);
  const numbers = (start: number, end: number) =>
    paragraphsIn(list, { start, end }).map(({ number }) => number);
  expect(numbers(0, TEXT.length)).toEqual([1, 2, 3, 4]);
  expect(numbers(8, 16)).toEqual([1, 2]);
  expect(numbers(9, 15)).toEqual([]);
});

test.each([
  ['“One,” he said. “Two.”', ['“One,”', '“Two.”']],
  ['"One," he said. "Two."', ['"One,"', '"Two."']],
  ['“It is ‘his’ war, isn’t it?” No.', ['“It is ‘his’ war, isn’t it?”']],
  [
    'He: “A quotation that goes on in the next paragraph.',
    ['“A quotation that goes on in the next paragraph.'],
  ],
  ['None here.', []],
])('in %j is quoted: %j', (text, passages) => {
  const [paragraph] = paragraphs(`\n${text}\n`);
  const spans = paragraph === undefined ? [] : quotedPassages(paragraph);
  expect(spans.map(({ start, end }) => `\n${text}`.slice(start, end))).toEqual(passages);
});
