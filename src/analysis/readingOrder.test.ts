import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readMap } from '@/domain/readMap';
import type { ArgumentMap } from '@/domain/schema';
import { exactPlaces } from './quotes/exactPlaces';
import { placeOf } from './quotes/quotePlaces';
import { findQuote } from './quotes/textQuote';
import { readingOrder } from './readingOrder';

const reading = readMap(readFileSync('data/moscow-2016/map.json', 'utf8'));
if (!reading.ok) throw new Error('the shipped map has faults');
const shipped = reading.value;
const article = readFileSync('data/moscow-2016/article.txt', 'utf8');

function mapOf(
  claims: Readonly<Record<string, readonly (readonly [source: string, exact: string])[]>>,
  relations: readonly (readonly [from: string, to: string])[] = [],
): ArgumentMap {
  return {
    version: 1,
    id: 'm',
    title: 'm',
    question: 'm',
    sources: [
      { id: 'one', title: 'one' },
      { id: 'two', title: 'two' },
    ],
    viewpoints: [],
    speakers: [],
    topics: [],
    claims: Object.entries(claims).map(([id, quotes]) => ({
      id,
      gist: id,
      text: id,
      quotes: quotes.map(([source, exact]) => ({ source, exact })),
    })),
    relations: relations.map(([from, to]) => ({ id: `${from}-${to}`, kind: 'support', from: [from], to })),
  };
}

const TEXTS = new Map([
  ['one', 'alpha beta gamma delta'],
  ['two', 'omega psi alpha chi'],
]);

describe('the reading order', () => {
  it('goes by the first quote that is found, source after source', () => {
    const map = mapOf({
      d: [['two', 'psi']],
      c: [['one', 'gamma']],
      b: [
        ['two', 'omega'],
        ['one', 'delta'],
      ],
      a: [['one', 'alpha']],
    });
    expect(readingOrder(map, TEXTS, placeOf)).toEqual(['a', 'c', 'b', 'd']);
  });

  it('puts what has no quote behind the last claim that a relation joins it with, step by step', () => {
    const map = mapOf(
      { far: [], lost: [], near: [], a: [['one', 'alpha']], c: [['one', 'gamma']], d: [['one', 'delta']] },
      [
        ['near', 'a'],
        ['c', 'near'],
        ['far', 'near'],
      ],
    );
    expect(readingOrder(map, TEXTS, placeOf)).toEqual(['a', 'c', 'near', 'far', 'd', 'lost']);
  });

  it('takes a quote that is not found, or found twice, for none', () => {
    const map = mapOf({ b: [['one', 'a']], c: [['one', 'zeta']], a: [['one', 'beta']] });
    expect(readingOrder(map, TEXTS, placeOf)).toEqual(['a', 'b', 'c']);
  });

  it('places a quote that differs from its source with the judge, and only with it', () => {
    const map = mapOf({ b: [['one', 'delta']], a: [['one', 'beta–gamma']] });
    const texts = new Map([['one', 'alpha, and then beta-gamma before delta']]);
    expect(readingOrder(map, texts, placeOf)).toEqual(['a', 'b']);
    expect(readingOrder(map, texts, null)).toEqual(['b', 'a']);
  });

  it('has each claim of the shipped map once, as the article brings them', () => {
    const order = readingOrder(shipped, new Map(shipped.sources.map(({ id }) => [id, article])), placeOf);
    expect(order.toSorted()).toEqual(shipped.claims.map(({ id }) => id).toSorted());
    const offsets = order.flatMap((id) => {
      const claim = shipped.claims.find((one) => one.id === id);
      const found = (claim?.quotes ?? []).flatMap((quote) => {
        const place = findQuote(article, quote);
        return place.state === 'found' ? [place.start] : [];
      });
      return found.length === 0 ? [] : [Math.min(...found)];
    });
    expect(offsets.length).toBeGreaterThan(40);
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
  });

  it('walks a long chain of claims without quotes', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `c${index}`);
    const map = mapOf(
      Object.fromEntries(ids.map((id, index) => [id, index === 0 ? [['one', 'alpha'] as const] : []])),
      ids.slice(1).map((id, index) => [id, ids[index] ?? '']),
    );
    expect(readingOrder(map, TEXTS, placeOf)).toEqual(ids);
  });
});

describe('finding many quotes at once', () => {
  it('finds what finding them one by one does', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ä'), maxLength: 60 });
    const quote = fc.record({
      exact: fc.string({ unit: fc.constantFrom('a', 'b', 'ä'), maxLength: 14 }),
      prefix: fc.constantFrom('', 'ab', 'ba'),
      suffix: fc.constantFrom('', 'a', 'äb'),
    });
    fc.assert(
      fc.property(letters, fc.array(quote, { maxLength: 12 }), fc.nat(50), (text, quotes, from) => {
        const all = [...quotes, { exact: text.slice(from, from + 12) }];
        const expected = all.map((one) => {
          const place = findQuote(text, one);
          return place.state === 'found' ? place.start : -1;
        });
        expect([...exactPlaces(text, all)]).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a book of many quotes once', () => {
    const words = Array.from({ length: 200_000 }, (_, index) => `word${index}`);
    const quotes = Array.from({ length: 20_000 }, (_, index) => ({
      exact: words.slice(index * 10, index * 10 + 5).join(' '),
    }));
    const text = words.join(' ');
    const searched = vi.spyOn(String.prototype, 'indexOf');
    const places = exactPlaces(text, quotes);
    const searches = searched.mock.calls.length;
    searched.mockRestore();
    expect(places.every((place) => place >= 0)).toBe(true);
    // No quote is looked for by itself.
    expect(searches).toBe(0);
  });
});
