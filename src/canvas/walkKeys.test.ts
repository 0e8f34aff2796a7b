import { describe, expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import { exampleMap } from '@/domain/testing/exampleMap';
import { isWalkKey, walk } from './walkKeys';

const map = exampleMap();
const graph = toGraph(map);
const ids = map.claims.map(({ id }) => id);

describe('the arrow keys on the map', () => {
  it('are these keys and no others', () => {
    expect(['ArrowUp', 'Home', 'a', 'Enter'].map(isWalkKey)).toEqual([true, true, false, false]);
  });

  it('lead up to what a claim bears on and down to its first reason', () => {
    expect(walk(graph, 'safer', 'ArrowUp', null)).toBe('build');
    expect(walk(graph, 'build', 'ArrowUp', null)).toBeNull();
    expect(walk(graph, 'build', 'ArrowDown', null)).toBe('safer');
    expect(walk(graph, 'saved', 'ArrowDown', null)).toBeNull();
  });

  it('lead sideways to the claims that bear on the same, round and round', () => {
    const row: string[] = [];
    for (let at: string | null = 'safer'; at !== null && !row.includes(at); )
      at = (row.push(at), walk(graph, at, 'ArrowRight', null));
    expect(row).toEqual(expect.arrayContaining(['safer', 'safety-counts']));
    for (const id of row) expect(walk(graph, id, 'ArrowUp', null)).toBe('build');
    expect(walk(graph, row[1] ?? '', 'ArrowLeft', null)).toBe('safer');
    expect(walk(graph, 'safer', 'ArrowLeft', null)).toBe(row.at(-1));
  });

  it('lead through the whole map from a claim without siblings', () => {
    expect(walk(graph, 'build', 'ArrowRight', null)).toBe(ids[1]);
    expect(walk(graph, 'build', 'ArrowLeft', null)).toBe(ids.at(-1));
  });

  it('lead to both ends, and pass over claims that have left', () => {
    expect(walk(graph, 'dear', 'Home', 'build')).toBe('build');
    expect(walk(graph, 'dear', 'End', null)).toBe(ids.at(-1));
    expect(walk(graph, 'dear', 'End', null, (id) => id !== ids.at(-1))).toBe(ids.at(-2));
    expect(walk(graph, 'build', 'ArrowDown', null, (id) => id !== 'safer')).toBe('safety-counts');
  });
});
