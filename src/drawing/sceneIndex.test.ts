import { describe, expect, it } from 'vitest';
import type { Scene } from './scene';
import { cardAt, cardsIn, indexScene, relationAt, relationsIn } from './sceneIndex';
import { CARD } from './sizes';

/** Two cards side by side, a line from one to the other, and a relation without a line. */
const scene: Scene = {
  width: 700,
  height: 100,
  corners: Float32Array.of(0, 0, 500, 0),
  hues: Int32Array.of(0, -1),
  gists: ['one', 'two'],
  speakers: Int32Array.of(-1, -1),
  kickers: [],
  points: Float32Array.of(500, 30, 300, 30, 300, 50, 196, 50),
  lines: Uint32Array.of(0, 4),
  relations: Uint32Array.of(0, 1, 1),
  marks: Uint8Array.of(0, 0),
};
const index = indexScene(scene);

describe('what lies where', () => {
  it('finds cards and relations that a rectangle touches', () => {
    expect(cardsIn(index, { x: -10, y: -10, width: 900, height: 900 })).toEqual([0, 1]);
    expect(cardsIn(index, { x: 400, y: 0, width: 150, height: 50 })).toEqual([1]);
    expect(relationsIn(index, { x: 250, y: 20, width: 10, height: 10 })).toEqual([0]);
    expect(relationsIn(index, { x: 0, y: 80, width: 10, height: 10 })).toEqual([]);
  });

  it('finds the card under a pointer, and one that it nearly touches', () => {
    expect(cardAt(index, { x: 10, y: 10 }, 4)).toBe(0);
    expect(cardAt(index, { x: CARD.width + 3, y: 10 }, 4)).toBe(0);
    expect(cardAt(index, { x: CARD.width + 9, y: 10 }, 4)).toBe(-1);
  });

  it('finds the line under a pointer, and not what its corner only surrounds', () => {
    expect(relationAt(scene, index, { x: 400, y: 33 }, 6)).toBe(0);
    expect(relationAt(scene, index, { x: 302, y: 40 }, 6)).toBe(0);
    expect(relationAt(scene, index, { x: 220, y: 32 }, 6)).toBe(-1);
  });

  it('finds nothing where there is nothing', () => {
    const empty = indexScene({ ...scene, corners: new Float32Array(), relations: Uint32Array.of(0) });
    expect(cardsIn(empty, { x: 0, y: 0, width: 9, height: 9 })).toEqual([]);
    expect(cardAt(empty, { x: 0, y: 0 }, 5)).toBe(-1);
    expect(relationAt(scene, empty, { x: 0, y: 0 }, 5)).toBe(-1);
  });
});
