import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleMap } from '@/domain/testing/exampleMap';
import { readAddress } from './address';
import { viewWords } from './describe';
import { DEPTHS, FIRST_VIEW } from './settings';

const words = (query: string): readonly string[] => viewWords(exampleMap(), readAddress(query));

describe('a view in words', () => {
  it('has nothing to say of the whole map as it opens', () => {
    expect(viewWords(exampleMap(), FIRST_VIEW)).toEqual([]);
    expect(words('?map=railway&embed=1')).toEqual([]);
  });

  it('names all that was asked for', () => {
    expect(
      words(
        '?lens=viewpoints&viewpoints=for,against&kinds=&hidden=remove&focus=build&depth=2&folded=safer&steps=build,safer&claim=dear&text=open',
      ),
    ).toEqual([
      'Lens: viewpoints',
      'Viewpoints: For the line, Against the line',
      'Kind of relation: none',
      'Other claims removed',
      'Around “Build the line”, within two steps',
      '1 claim folded',
      'Premises and steps of “Build the line”, “Trains are safer”',
      '“Too dear” open',
      'With the article',
    ]);
    expect(words('?path=dear,build&speaker=ada')).toEqual([
      'The path from “Too dear” to “Build the line”',
      'Ada Long open',
    ]);
    expect(words('?relation=r1')).toEqual([
      'An arrow from “Trains are safer” and “Safety decides the matter” open',
    ]);
  });

  it('counts what it has no room to name', () => {
    const map = exampleMap();
    const topics = Array.from({ length: 5 }, (_, place) => ({ id: `t${place}`, label: `T${place}` }));
    const settings = readAddress('?topics=t0,t1,t2,t3');
    expect(viewWords({ ...map, topics }, settings)).toEqual(['Topics: T0, T1, T2 and 1 more']);
  });

  it('has words for each depth, and survives ids that the map does not have', () => {
    const said = DEPTHS.map((depth) => words(`?focus=build&depth=${depth}`).join());
    expect(new Set(said).size).toBe(DEPTHS.length);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void words(`?claim=${text}&focus=${text}`)),
    );
  });
});
