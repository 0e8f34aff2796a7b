import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeQuotes } from '@/analysis/quotes/quotePlaces';
import { exampleMap } from '@/domain/testing/exampleMap';
import { blockAt, paragraphIn, paragraphPlaceAt, placeOfParagraph, toArticle } from './article';
import { claimRead } from './claimRead';
import { asidePath, stripPaths } from './stripPaths';

const TEXTS = ['First things.\n\nSecond things are said.\n', 'Third things.\n\nA heading\n\nLast things.'];

function articleOf(
  texts: readonly (string | null)[],
  quotes: readonly (readonly [string, number, string])[],
) {
  const sources = texts.map((_, index) => ({ id: `s${index}`, title: `S${index}` }));
  const claims = quotes.map(([id, source, exact]) => ({
    id,
    gist: id,
    text: id,
    quotes: [{ source: `s${source}`, exact }],
  }));
  const map = { ...exampleMap(), sources, claims, relations: [] };
  const found = new Map(
    texts.flatMap((text, index) => (text === null ? [] : [[`s${index}`, text] as const])),
  );
  return toArticle(map, found, placeQuotes(map, found));
}

describe('an article of several sources', () => {
  const article = articleOf(
    [TEXTS[0] ?? '', null, TEXTS[1] ?? ''],
    [
      ['a', 0, 'things are'],
      ['b', 2, 'Last'],
      ['c', 2, 'things.\n\nA'],
    ],
  );

  it('counts paragraphs and places over all of them, and passes over a source without a text', () => {
    expect(article.paragraphs).toBe(5);
    expect(article.length).toBe((TEXTS[0]?.length ?? 0) + (TEXTS[1]?.length ?? 0));
    expect(article.sources.map(({ marked }) => marked !== null)).toEqual([true, false, true]);
    expect(paragraphIn(article, 2)?.paragraph.text).toBe('Third things.');
    expect(placeOfParagraph(article, 's2', 3)).toBe(4);
    expect(placeOfParagraph(article, 's1', 1)).toBeUndefined();
    expect(placeOfParagraph(article, 's2', 4)).toBeUndefined();
    expect(paragraphIn(article, 5)).toBeUndefined();
    const joined = TEXTS.join('');
    expect(article.spans.map(({ start, end }) => joined.slice(start, end))).toEqual([
      'things are',
      'Last',
      'things.\n\nA',
    ]);
  });

  it('finds the paragraph and the block at every place', () => {
    const joined = TEXTS.join('');
    for (let at = 0; at < joined.length; at += 1) {
      const place = paragraphPlaceAt(article, at);
      const home = paragraphIn(article, place);
      expect((home?.paragraph.end ?? 0) + (home?.offset ?? 0)).toBeGreaterThanOrEqual(at);
      const block = blockAt(article, at);
      expect(block !== undefined && block.start <= at && at < block.end).toBe(true);
    }
    expect(paragraphPlaceAt(article, 1e9)).toBe(4);
  });

  it('names the claim at the place that is read, or the nearest in its paragraph', () => {
    const at = (words: string): number => TEXTS.join('').indexOf(words);
    const all = (): boolean => true;
    expect(claimRead(article, at('things are'), all)).toBe('a');
    expect(claimRead(article, at('Second'), all)).toBe('a');
    expect(claimRead(article, at('said'), all)).toBe('a');
    expect(claimRead(article, at('First'), all)).toBeUndefined();
    expect(claimRead(article, at('heading'), all)).toBe('c');
    expect(claimRead(article, at('Last'), (claim) => claim !== 'b')).toBeUndefined();
  });

  it('prefers the claim whose words are read to one quoted before or after', () => {
    const text = 'One two over three things four five.';
    const read = articleOf(
      [text],
      [
        ['late', 0, 'four'],
        ['early', 0, 'One two'],
        ['within', 0, 'three'],
        ['middle', 0, 'over three things'],
      ],
    );
    expect(claimRead(read, text.indexOf('three'), () => true)).toBe('within');
    const at = (word: string): number => text.indexOf(word);
    const claims = ['One', 'two', 'over', 'four', 'five'].map((word) =>
      claimRead(read, at(word), () => true),
    );
    expect(claims).toEqual(['early', 'early', 'middle', 'late', 'late']);
  });

  it('draws a path for each colour, and one for what need not be quoted', () => {
    const paths = stripPaths(article, (claim) => (claim === 'a' ? 0 : 4));
    expect(new Set(paths.map(({ lane }) => lane))).toEqual(new Set([0, 4]));
    expect(paths.every(({ path }) => /^(M[\d.]+ \d+h[\d.]+v\d+h-[\d.]+z)+$/.test(path))).toBe(true);
    expect(asidePath(article).match(/M/g)).toHaveLength(1);
  });
});

describe('the blocks of an article', () => {
  it('hold every paragraph once, in order, whatever the text', () => {
    const texts = fc.array(
      fc
        .array(fc.integer({ min: 0, max: 3000 }), { maxLength: 90 })
        .map((lengths) => lengths.map((length) => `It is ${'so '.repeat(length / 3)}.`).join('\n\n')),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(texts, (list) => {
        const article = articleOf(list, []);
        const held = article.blocks.flatMap(({ source, from, to }) =>
          Array.from({ length: to - from }, (_, index) => [source, from + index]),
        );
        const expected = article.sources.flatMap(({ marked }, source) =>
          (marked?.paragraphs ?? []).map((_, index) => [source, index]),
        );
        expect(held).toEqual(expected);
        expect(article.blocks.every((block, index) => block.index === index)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('end before they are long to draw', () => {
    const article = articleOf([Array.from({ length: 200 }, (_, i) => `Line ${i}.`).join('\n')], []);
    expect(Math.max(...article.blocks.map(({ from, to }) => to - from))).toBeLessThanOrEqual(40);
  });
});
