import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import type { ArgumentMap, Relation } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { summaryOf, summaryWords } from './summary';

const words = (map: ArgumentMap): string => summaryWords(summaryOf(map, toGraph(map)));
const contrast = (id: string, from: string, to: string): Relation => ({
  id,
  kind: 'contrast',
  from: [from],
  to,
});

describe('the summary of a map', () => {
  it('counts who speaks, from where, and what contests what', () => {
    expect(words(exampleMap())).toBe(
      '7 claims by 3 speakers from 3 viewpoints, and 1 of them by no named speaker. 3 relations support, 2 contrast. Most contested: “Build the line”, with 1 contrast.',
    );
  });

  it('speaks of one as of one, and of nothing as of nothing', () => {
    const map = exampleMap();
    const [first, second] = map.claims;
    if (first === undefined || second === undefined) throw new Error('the example has no claims');
    const bare = { ...map, claims: [], relations: [] };
    expect(words(bare)).toBe('This map has no claims yet.');
    expect(words({ ...bare, claims: [first] })).toBe('1 claim by 1 speaker from 1 viewpoint. No relations.');
    const unspoken = [first, second].map(({ id, gist, text, quotes }) => ({ id, gist, text, quotes }));
    const one = contrast('x', second.id, first.id);
    expect(words({ ...bare, claims: unspoken, relations: [one] })).toBe(
      '2 claims by no named speaker. 1 relation contrasts, none supports. Most contested: “Build the line”, with 1 contrast.',
    );
    expect(words({ ...bare, claims: [first, second], relations: [{ ...one, kind: 'support' }] })).toMatch(
      / 1 relation supports, none contrasts\.$/,
    );
    expect(words({ ...bare, viewpoints: [], speakers: [{ id: 'ada', name: 'Ada' }], claims: [first] })).toBe(
      '1 claim by 1 speaker. No relations.',
    );
  });

  it('names a few that are contested alike, and counts more', () => {
    const map = exampleMap();
    const both = { ...contrast('x', 'safer', 'build'), mutual: true };
    expect(words({ ...map, relations: [both] })).toMatch(
      /Most contested: “Build the line” and “Trains are safer”, with 1 contrast each\.$/,
    );
    const four = ['build', 'safer', 'drivers', 'deaths'].map((to) => contrast(`x-${to}`, 'dear', to));
    expect(words({ ...map, relations: four })).toMatch(/Most contested: 4 claims with 1 contrast each\.$/);
    const twice = [...four, contrast('again', 'saved', 'safer')];
    expect(words({ ...map, relations: twice })).toMatch(/“Trains are safer”, with 2 contrasts\.$/);
  });

  it('counts an undercut against no claim', () => {
    const map = exampleMap();
    const undercuts = map.relations.filter(({ id }) => id === 'r5' || id === 'r2');
    const onSupport = undercuts.map((relation) =>
      relation.id === 'r5' ? { ...relation, to: 'r2' } : relation,
    );
    expect(summaryOf({ ...map, relations: onSupport }, toGraph(map)).contested.gists).toEqual([]);
  });

  it('has figures that add up for any map', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const summary = summaryOf(map, toGraph(map));
        expect(summary.support + summary.contrast).toBe(map.relations.length);
        expect(summary.speakers).toBeLessThanOrEqual(map.claims.length - summary.unspoken);
        expect(summary.viewpoints).toBeLessThanOrEqual(summary.speakers);
        expect(summary.contested.gists.length > 0).toBe(summary.contested.contrasts > 0);
        expect(summaryWords(summary)).not.toMatch(/\b1 (claims|speakers|viewpoints|relations)\b/);
      }),
      { numRuns: 300 },
    );
  });
});
