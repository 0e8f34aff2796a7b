import { describe, expect, it } from 'vitest';
import { outlineOf } from '@/analysis/outline/outline';
import { indexOutline } from '@/analysis/outline/outlineIndex';
import { exampleMap } from '@/domain/testing/exampleMap';
import { indexOf } from '@/view/mapIndex';
import { leftRows, shownRows } from '@/view/outlineShown';
import { type OutlineMap, rowWords } from './outlineMap';

const map = exampleMap();
const facts = indexOf(map);
const index = indexOutline(outlineOf(facts.graph(), []));
const told: OutlineMap = { facts, index, paragraphOf: () => null };
const all = { claims: ids(map.claims), relations: ids(map.relations) };
const words = rowWords(told, { faded: 'filtered out', leftOut: 'left out' });

function ids(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}

describe('the rows of the outline in words', () => {
  it('have number, bearing, gist, speaker and viewpoint', () => {
    const rows = shownRows(index, { folded: [], isLeft: leftRows(index, all), isAlone: false });
    expect(rows.map(words.label)).toEqual([
      '1: Build the line. Ada Long, For the line',
      '1.1, together with 1.2 supports 1, inferred: Trains are safer. Ada Long, For the line',
      '1.1.1, supports 1.1, stated: Trained drivers everywhere. Ada Long, For the line',
      '1.1.2, supports 1.1, inferred: Cars kill more people. Ada Long, For the line',
      '1.2, together with 1.1 supports 1, inferred: Safety decides the matter',
      '1.3, contrasts with 1, stated: Too dear. Bob Short, Against the line',
      '1.3.1, doubts the step from 1.3 to 1, inferred: The money is there. The Daily, The press',
    ]);
    expect(rows.slice(0, 2).map(words.text)).toEqual(['Build the line', 'Trains are safer']);
  });

  it('say what is folded away, and what recedes or is left out', () => {
    const isLeft = leftRows(index, {
      ...all,
      claims: new Set([...all.claims].filter((id) => id !== 'deaths')),
    });
    const [, folded] = shownRows(index, { folded: ['safer'], isLeft, isAlone: false }).map(words.label);
    expect(folded).toMatch(/Ada Long, For the line\. 2 folded away$/);
    const labels = (isAlone: boolean) => shownRows(index, { folded: [], isLeft, isAlone }).map(words.label);
    expect(labels(false)).toContainEqual(expect.stringMatching(/Cars kill more people.*\. filtered out$/));
    expect(labels(true)).toContain('1 left out');
  });
});
