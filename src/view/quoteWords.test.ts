import { expect, test } from 'vitest';
import type { QuoteState } from '@/analysis/quotes/quoteState';
import { quoteNotice, quoteWords } from './quoteWords';

const place = { start: 0, end: 4 };
const same = { kind: 'same', text: 'they ' } as const;
const other = { kind: 'quoted', text: 'all' } as const;

test.each<[words: string, state: QuoteState | undefined]>([
  ['The source’s text is missing', undefined],
  ['Verbatim', { state: 'verbatim', ...place }],
  ['Verbatim except for typography', { state: 'typography', ...place }],
  [
    'Close: the source’s wording differs slightly',
    { state: 'close', ...place, difference: [same, other], isContextChanged: false },
  ],
  [
    'Close: the source’s wording differs slightly, and so do the words around it',
    { state: 'close', ...place, difference: [same, other], isContextChanged: true },
  ],
  [
    'The words are here, but the words around them differ from the map’s',
    { state: 'close', ...place, difference: [same], isContextChanged: true },
  ],
  ['Stands in 1,200 places; the map does not say which', { state: 'ambiguous', count: 1200 }],
  ['Not found in the source', { state: 'missing' }],
])('«%s»', (words, state) => {
  expect(quoteWords(state)).toBe(words);
});

test.each<[counts: readonly [missing: number, close: number, ambiguous: number], sentence: string | null]>([
  [[0, 0, 0], null],
  [[3, 0, 0], '3 of 58 quotes are no longer found in “News”; each says so where it stands.'],
  [[1, 0, 0], '1 of 58 quotes is no longer found in “News”; it says so where it stands.'],
  [[0, 1, 0], '1 of 58 quotes stands in “News” a little differently; it says so where it stands.'],
  [
    [2, 1, 3],
    '2 of 58 quotes are no longer found in “News”, 1 stands there a little differently, 3 stand there in several places; each says so where it stands.',
  ],
])('of %j it is said in one sentence', ([missing, close, ambiguous], sentence) => {
  expect(quoteNotice({ title: 'News', quotes: 58, missing, close, ambiguous })).toBe(sentence);
});
