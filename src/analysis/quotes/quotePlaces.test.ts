import { describe, expect, it } from 'vitest';
import { exampleMap } from '@/domain/testing/exampleMap';
import { isShortSearch, placeOf, placeQuotes, searchQuotes } from './quotePlaces';

describe('the places of quotes', () => {
  it('knows no place for words that stand twice, or nowhere', () => {
    expect(placeOf('so and so', { exact: 'so' })).toBeNull();
    expect(placeOf('so and so', { exact: 'no' })).toBeNull();
    expect(placeOf('so and so', { exact: 'so', prefix: 'and ' })).toEqual({
      start: 7,
      end: 9,
      isClose: false,
    });
    expect(
      placeOf('It was a very long sentence indeed.', { exact: 'It was a rather long sentence indeed' }),
    ).toEqual({ start: 0, end: 34, isClose: true });
  });

  it('are found for claims and relations, and what is not found is counted', () => {
    const map = withQuotes([
      ['a', 'The sky'],
      ['b', 'is green'],
    ]);
    const { spans, lost } = placeQuotes(map, new Map([['s', 'The sky is blue.']])).get('s') ?? never();
    expect(spans).toEqual([{ owner: { type: 'claim', id: 'a' }, start: 0, end: 7 }]);
    expect(lost).toBe(1);
  });

  it('are not looked for in a source without a text', () => {
    expect(placeQuotes(withQuotes([['a', 'The sky']]), new Map())).toEqual(new Map());
  });

  it('are looked for in short steps where the text is long, with the same outcome', () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}x`);
    const text = `${words.join(' ')} ${'-'.repeat(1_000_000)}`;
    const map = withQuotes(words.map((word, index) => [`c${index}`, word] as const));
    const texts = new Map([['s', text]]);
    expect(isShortSearch(map, texts)).toBe(false);
    const steps = searchQuotes(map, texts);
    let pauses = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) pauses += 1;
    expect(pauses).toBe(3);
    expect(step.value.get('s')?.spans).toHaveLength(60);
    expect(isShortSearch(map, new Map([['s', 'word1x']]))).toBe(true);
  });
});

function withQuotes(quotes: readonly (readonly [id: string, exact: string])[]) {
  const map = exampleMap();
  const claims = quotes.map(([id, exact]) => ({ id, gist: id, text: id, quotes: [{ source: 's', exact }] }));
  return { ...map, sources: [{ id: 's', title: 'S' }], claims, relations: [] };
}

function never(): never {
  throw new Error('the source has no places');
}
