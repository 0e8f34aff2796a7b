import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { type PrintItem, printModel } from './printModel';

function flat(items: readonly PrintItem[]): readonly PrintItem[] {
  return items.flatMap((item) => [item, ...flat(item.children)]);
}

describe('the outline on paper', () => {
  it('numbers claims by their place and quotes in reading order, with the paragraphs that hold them', () => {
    const map = exampleMap();
    const { items } = printModel(map, new Map([['article', map.sources[0]?.body ?? '']]));
    const all = flat(items);
    const build = all.find(({ entry }) => entry.claim.id === 'build');
    expect(build).toMatchObject({ number: '1', bearing: '', quotes: [{ number: 1, source: 1 }] });
    expect(build?.quotes[0]?.paragraph).toBeGreaterThan(0);
    const safer = all.find(({ entry }) => entry.claim.id === 'safer');
    expect(safer?.number).toMatch(/^1\.\d$/);
    expect(safer?.bearing).toMatch(/supports 1$/);
    expect(all.find(({ entry }) => entry.claim.id === 'drivers')).toMatchObject({ basis: 'stated' });
  });

  it('has each claim in full once and each quote under a number of its own, in any map', () => {
    fc.assert(
      fc.property(arbitraryMap({ minClaims: 1 }), (map) => {
        const all = flat(printModel(map, new Map()).items);
        const full = all.filter(({ entry }) => !entry.isReference).map(({ entry }) => entry.claim.id);
        expect(full.toSorted()).toEqual(map.claims.map(({ id }) => id).toSorted());
        const numbers = all.flatMap(({ quotes, statedBy }) => [...quotes, ...statedBy]);
        expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, place) => place + 1));
        for (const { fullNumber } of all) expect(all.map(({ number }) => number)).toContain(fullNumber);
      }),
      { numRuns: 100 },
    );
  });
});
