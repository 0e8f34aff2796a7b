import * as fc from 'fast-check';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '@/analysis/outline/outline';
import { indexOutline } from '@/analysis/outline/outlineIndex';
import { toGraph } from '@/domain/graph';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { leftRows, shownRows } from '@/view/outlineShown';
import { OutlineCollection, rowKey } from './outlineCollection';

const words = { text: () => 'text', label: () => 'label' };

describe('the rows as the tree asks for them', () => {
  it('is a tree whose rows know what is before, after and beneath them', () => {
    const wish = arbitraryMap().chain((map) =>
      fc.record({ map: fc.constant(map), folded: fc.subarray(map.claims.map(({ id }) => id)) }),
    );
    fc.assert(
      fc.property(wish, ({ map, folded }) => {
        const index = indexOutline(outlineOf(toGraph(map), []));
        const claims = new Set(map.claims.map(({ id }) => id));
        const relations = new Set(map.relations.map(({ id }) => id));
        const isLeft = leftRows(index, { claims, relations });
        const rows = shownRows(index, { folded, isLeft, isAlone: false });
        const collection = new OutlineCollection(rows, words, () => createElement('div'));
        const nodes = [...collection];
        expect(nodes.map(({ key }) => key)).toEqual(rows.map(({ place }) => rowKey(place)));
        expect(collection.getFirstKey()).toBe(nodes[0]?.key ?? null);
        expect(collection.getLastKey()).toBe(nodes.at(-1)?.key ?? null);
        for (const [at, node] of nodes.entries()) {
          expect(collection.getItem(node.key)).toBe(node);
          expect(collection.getKeyBefore(node.key)).toBe(nodes[at - 1]?.key ?? null);
          expect(collection.getKeyAfter(node.key)).toBe(nodes[at + 1]?.key ?? null);
          const children = nodes.filter(({ parentKey }) => parentKey === node.key);
          expect([...collection.getChildren(node.key)]).toEqual(children);
          const beside = nodes.filter(({ parentKey }) => parentKey === node.parentKey);
          expect(collection.countBeside(node)).toBe(beside.length);
          expect(beside[node.index]).toBe(node);
          if (collection.expandedKeys.has(String(node.key))) expect(children.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
