import { expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import { exampleMap } from '@/domain/testing/exampleMap';
import { arrangePlain } from '@/layout/place/plain';
import { packLayout } from '@/layout/wire/packed';
import { mapSceneOf } from './mapScene';
import { toLayoutInput } from './toLayoutInput';

const map = exampleMap();
const other = { ...map, claims: map.claims.slice(1) };
const layoutOf = (of: typeof map) => {
  const input = toLayoutInput(of, null, 'landscape');
  return packLayout(input, arrangePlain(input));
};

it('keeps the scene of each of two maps and layouts that are asked for in turn', () => {
  const cases = [
    [map, layoutOf(map)],
    [map, layoutOf(map)],
    [other, layoutOf(other)],
  ] as const;
  const scenes = () => cases.map(([of, layout]) => mapSceneOf(of, toGraph(of), layout, 'argument'));
  const first = scenes();
  for (const [place, again] of scenes().entries()) expect(again).toBe(first[place]);
  expect(new Set(first).size).toBe(cases.length);
});

it('makes a new scene for another map in the same layout', () => {
  const layout = layoutOf(map);
  const scene = mapSceneOf(map, toGraph(map), layout, 'argument');
  const renamed = { ...map, claims: map.claims.map((claim) => ({ ...claim, gist: 'Another gist' })) };
  expect(mapSceneOf(renamed, toGraph(renamed), layout, 'argument').scene.gists[0]).toBe('Another gist');
  expect(scene.scene.gists[0]).not.toBe('Another gist');
});
