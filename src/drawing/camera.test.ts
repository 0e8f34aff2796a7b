import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around } from '@/layout/bounds';
import { fitAll, fitWidth, MARGIN, reveal, type Viewport } from './camera';

const size = { width: 1000, height: 600 };
const isInView = (view: Viewport, rect: { x: number; y: number; width: number; height: number }): boolean =>
  rect.x * view.zoom + view.x >= MARGIN - 1 &&
  rect.y * view.zoom + view.y >= MARGIN - 1 &&
  (rect.x + rect.width) * view.zoom + view.x <= size.width - MARGIN + 1 &&
  (rect.y + rect.height) * view.zoom + view.y <= size.height - MARGIN + 1;

const rect = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: fc.integer({ min: 1, max: 2000 }),
  height: fc.integer({ min: 1, max: 2000 }),
});
/** Something that is on the screen, in its px, clear of the margin. */
const seen = fc.record({
  x: fc.integer({ min: MARGIN + 1, max: 400 }),
  y: fc.integer({ min: MARGIN + 1, max: 300 }),
  width: fc.integer({ min: 1, max: 500 }),
  height: fc.integer({ min: 1, max: 270 }),
});
const viewport = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  zoom: fc.double({ min: 0.2, max: 3, noNaN: true }),
});

describe('the camera', () => {
  it('shows what is needed and never comes closer for it', () => {
    fc.assert(
      fc.property(viewport, rect, (now, needed) => {
        const next = reveal(now, size, needed, needed, 0);
        expect(isInView(next, needed)).toBe(true);
        expect(next.zoom).toBeLessThanOrEqual(now.zoom);
      }),
    );
  });

  it('does not move while what is needed is in view', () => {
    fc.assert(
      fc.property(viewport, seen, (now, on) => {
        const needed = {
          x: (on.x - now.x) / now.zoom,
          y: (on.y - now.y) / now.zoom,
          width: on.width / now.zoom,
          height: on.height / now.zoom,
        };
        const next = reveal(now, size, needed, needed, 0);
        expect(next.zoom).toBe(now.zoom);
        expect(next.x).toBeCloseTo(now.x);
        expect(next.y).toBeCloseTo(now.y);
      }),
    );
  });

  it('keeps letters readable where all of it would make them too small, and shows what matters most', () => {
    const first = { x: 0, y: 0, width: 100, height: 60 };
    const next = reveal({ x: 0, y: 0, zoom: 1 }, size, { x: 0, y: 0, width: 9000, height: 60 }, first, 0.5);
    expect(next.zoom).toBe(0.5);
    expect(isInView(next, first)).toBe(true);
  });

  it('fits the whole, centred, and a tall arrangement by its width from the top', () => {
    const bounds = { x: 0, y: 0, width: 2000, height: 500 };
    expect(isInView(fitAll(bounds, size), bounds)).toBe(true);
    const tall = fitWidth({ x: 0, y: 0, width: 992, height: 9000 }, size);
    expect(tall.zoom).toBe(1);
    expect(tall.y).toBeGreaterThanOrEqual(0);
  });

  it('knows no rectangle around nothing', () => {
    expect(around([])).toBeNull();
  });
});
