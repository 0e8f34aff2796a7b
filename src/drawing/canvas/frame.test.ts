import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureFor, serves, shownArea, wholeOf } from './frame';
import { pixelSize } from './surface';

const SIZE = { width: 1200, height: 800 };
const anyView = fc.record({
  x: fc.integer({ min: -60_000, max: 3000 }),
  y: fc.integer({ min: -60_000, max: 3000 }),
  zoom: fc.double({ min: 0.02, max: 3, noNaN: true }),
});
const anyMap = fc.record({
  width: fc.integer({ min: 200, max: 60_000 }),
  height: fc.integer({ min: 100, max: 40_000 }),
});

describe('which picture a view needs', () => {
  it('is one that serves it, resting or moving, and that a canvas can bear', () => {
    fc.assert(
      fc.property(
        anyView,
        anyMap,
        fc.constantFrom(1, 1.5, 3),
        fc.boolean(),
        (view, map, density, isMoving) => {
          const picture = pictureFor(view, SIZE, map, density, isMoving);
          if (picture === null) {
            expect(shownArea(view, SIZE, map)).toBeNull();
            return;
          }
          expect(serves(picture, view, SIZE, map, false)).toBe(true);
          expect(serves(picture, view, SIZE, map, true)).toBe(true);
          const { width, height } = pixelSize(picture);
          expect(width * height).toBeLessThan(isMoving ? 7_100_000 : 14_200_000);
        },
      ),
    );
  });

  it('begins on a whole px of the screen', () => {
    fc.assert(
      fc.property(anyView, anyMap, (view, map) => {
        const picture = pictureFor(view, SIZE, map, 1, false);
        if (picture === null) return;
        const left = picture.area.x * view.zoom + view.x;
        expect(Math.abs(left - Math.round(left))).toBeLessThan(1e-6);
      }),
    );
  });

  it('serves a small move and a small zoom while they last, and neither at rest nor far off', () => {
    const map = { width: 20_000, height: 12_000 };
    const view = { x: -5000, y: -3000, zoom: 1 };
    const picture = pictureFor(view, SIZE, map, 1, false);
    if (picture === null) throw new Error('nothing to see');
    expect(serves(picture, { ...view, x: view.x - 200 }, SIZE, map, true)).toBe(true);
    expect(serves(picture, { ...view, x: view.x - 600 }, SIZE, map, true)).toBe(false);
    expect(serves(picture, { ...view, x: view.x - 3 }, SIZE, map, false)).toBe(true);
    expect(serves(picture, { ...view, x: view.x - 3.5 }, SIZE, map, false)).toBe(false);
    expect(serves(picture, { x: -5500, y: -3300, zoom: 1.1 }, SIZE, map, true)).toBe(true);
    expect(serves(picture, { x: -5500, y: -3300, zoom: 1.1 }, SIZE, map, false)).toBe(false);
    expect(serves(picture, { x: -7500, y: -4500, zoom: 1.5 }, SIZE, map, true)).toBe(false);
  });

  it('needs none where the map is out of sight', () => {
    expect(pictureFor({ x: 5000, y: 0, zoom: 1 }, SIZE, { width: 300, height: 200 }, 1, false)).toBeNull();
  });

  it('keeps the whole of any map on a small canvas', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const { width, height } = pixelSize(wholeOf(map));
        expect(Math.max(width, height)).toBeLessThanOrEqual(1401);
      }),
    );
  });
});
