import { expect, it } from 'vitest';
import { isLight } from './cost';

/** A map of so many cards and a third more relations, 20,000 px wide. */
const map = (cards: number) => ({
  width: 20_000,
  height: 12_000,
  corners: new Float32Array(cards * 2),
  relations: new Uint32Array(Math.round(cards * 1.3) + 1),
  hues: new Int32Array(cards),
  gists: [],
  speakers: new Int32Array(cards),
  kickers: [],
  points: new Float32Array(),
  lines: new Uint32Array(1),
  marks: new Uint8Array(),
});
const view = (zoom: number, share: number) => ({
  area: { x: 0, y: 0, width: 20_000 * share, height: 12_000 },
  zoom,
  density: 1,
});

it('has the page draw blocks and lines while it rests, and leaves words, arrows and crowds to the worker', () => {
  expect(isLight(map(2000), view(0.1, 1), false)).toBe(true);
  expect(isLight(map(10_000), view(0.05, 1), false)).toBe(true);
  expect(isLight(map(50_000), view(0.05, 1), false)).toBe(false);
  expect(isLight(map(10_000), view(0.05, 1), true)).toBe(false);
  expect(isLight(map(2000), view(0.3, 0.5), false)).toBe(false);
  expect(isLight(map(2000), view(0.8, 0.1), false)).toBe(false);
  expect(isLight(map(50), view(0.1, 1), true)).toBe(true);
});
