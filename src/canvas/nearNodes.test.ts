import { describe, expect, it } from 'vitest';
import type { Scene } from '@/drawing/scene';
import { indexScene } from '@/drawing/sceneIndex';
import { nearCards, nearTitles, stepNear } from './nearNodes';

/** A field of 40 × 50 cards, 240 × 100 px each with the space around them. */
const corners = Float32Array.from({ length: 4000 }, (_, at) => {
  const card = Math.floor(at / 2);
  return at % 2 === 0 ? (card % 40) * 240 : Math.floor(card / 40) * 100;
});
const scene: Scene = {
  width: 9600,
  height: 5000,
  corners,
  hues: new Int32Array(2000),
  gists: [],
  speakers: new Int32Array(2000),
  kickers: [],
  points: new Float32Array(),
  lines: Uint32Array.of(0),
  relations: Uint32Array.of(0),
  marks: new Uint8Array(),
};
const index = () => indexScene(scene);
const SIZE = { width: 1200, height: 800 };

describe('which claims are nodes', () => {
  it('are those around a near view, the middle first', () => {
    const near = nearCards(scene, index, { x: -2400, y: -1000, zoom: 1.5 }, SIZE);
    expect(near.length).toBeGreaterThan(15);
    expect(near.length).toBeLessThanOrEqual(36);
    const middle = { x: (600 + 2400) / 1.5, y: (400 + 1000) / 1.5 };
    const [x = 0, y = 0] = corners.subarray((near[0] ?? 0) * 2, (near[0] ?? 0) * 2 + 2);
    expect(Math.hypot(x + 98 - middle.x, y + 31 - middle.y)).toBeLessThan(150);
  });

  it('are none from afar, and none where they are too many', () => {
    expect(nearCards(scene, index, { x: 0, y: 0, zoom: 0.2 }, SIZE)).toEqual([]);
    expect(nearCards(scene, index, { x: -900, y: -900, zoom: 0.5 }, SIZE)).toEqual([]);
  });

  it('come a few at a time, and what has left goes at once', () => {
    const wanted = Array.from({ length: 12 }, (_, card) => card);
    const first = stepNear([900, 3], wanted);
    expect(first).toEqual([3, 0, 1, 2, 4]);
    let now = first;
    for (let frame = 0; frame < 5; frame += 1) now = stepNear(now, wanted);
    expect(now.toSorted((a, b) => a - b)).toEqual(wanted);
    expect(stepNear(now, wanted)).toBe(now);
  });

  it('has the names of all topics while they are few, else of those in view, the largest', () => {
    const few = Float32Array.from({ length: 12 * 4 }, (_, at) => [at * 500, 0, 400, 300][at % 4] ?? 0);
    const whole = { x: 0, y: 0, zoom: 0.01 };
    expect(nearTitles(few, { x: 90_000, y: 0, zoom: 1 }, SIZE)).toHaveLength(12);
    const many = Float32Array.from(
      { length: 1000 * 4 },
      (_, at) => [Math.floor(at / 4) * 500, 0, 100 + Math.floor(at / 4), 300][at % 4] ?? 0,
    );
    expect(nearTitles(many, whole, SIZE)).toEqual(Array.from({ length: 40 }, (_, topic) => 200 + topic));
    expect(nearTitles(many, { x: -50_000, y: 0, zoom: 1 }, SIZE)).toEqual([100, 101, 102]);
  });
});
