import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { countWords, toFacts } from './facts';
import { toFolded, words } from './quotes/wordRuns';

test('the example in figures', () => {
  expect(toFacts(exampleMap())).toEqual({
    format: 'standpoint-1',
    id: 'railway',
    title: 'The railway line',
    claims: 7,
    relations: 5,
    support: 3,
    contrast: 2,
    undercuts: 1,
    linked: 1,
    speakers: 3,
    viewpoints: 3,
    topics: 2,
    quotes: 8,
    sources: 1,
    roots: 1,
    cycles: 0,
    depth: 2,
  });
  expect(countWords(exampleMap())).toBe(45);
});

test('in any map support and contrast are all the relations there are', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      const facts = toFacts(map);
      expect(facts.support + facts.contrast).toBe(facts.relations);
      expect(Math.max(facts.undercuts, facts.linked)).toBeLessThanOrEqual(facts.relations);
      expect(facts.depth).toBeLessThan(Math.max(facts.claims, 1));
    }),
  );
});

test('words are what has letters or digits in it', () => {
  expect(words(' The well-known “1990s” – and the  U.S.\n')).toEqual([
    'The',
    'well-known',
    '“1990s”',
    'and',
    'the',
    'U.S.',
  ]);
  expect(words('')).toEqual([]);
  expect(toFolded('ﬁne Ｗar')).toBe('fine war');
  expect(toFolded(' The  “ANTI-terror” war… ')).toBe('the anti terror war');
});
