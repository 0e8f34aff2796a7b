import { describe, expect, test } from 'vitest';
import type { LayoutResult, Point } from '@/layout/types';
import { NO_EMPHASIS } from '@/view/emphasis';
import { regrownView } from './framing';
import { arrangementOf } from './lens';

const SIZE = { width: 1000, height: 600 };
const NOW = { x: 40, y: 30, zoom: 0.5 };
const arrangement = arrangementOf('argument', 'landscape');

const layoutOf = (boxes: Readonly<Record<string, Point>>): LayoutResult => ({
  boxes: new Map(Object.entries(boxes)),
  groups: new Map(),
  routes: new Map(),
  width: 2000,
  height: 1200,
  fallback: false,
});
const before = layoutOf({ a: { x: 0, y: 0 }, b: { x: 300, y: 200 } });
const view = (after: LayoutResult) =>
  regrownView(NOW, before, { layout: after, arrangement, emphasis: NO_EMPHASIS }, SIZE);

describe('the view of an arrangement that has grown', () => {
  test('stays as it is while what has come is in it', () => {
    expect(view(layoutOf({ a: { x: 0, y: 0 }, b: { x: 300, y: 200 }, c: { x: 600, y: 100 } }))).toEqual(NOW);
    expect(view(layoutOf({ b: { x: 300, y: 200 } }))).toEqual(NOW);
  });

  test('goes along where all has moved as one, so that nothing moves on the screen', () => {
    const moved = layoutOf({ a: { x: 20, y: 8 }, b: { x: 320, y: 208.5 } });
    expect(view(moved)).toEqual({ x: 30, y: 26, zoom: 0.5 });
  });

  test('shows what has come out of its sight', () => {
    const far = view(layoutOf({ a: { x: 0, y: 0 }, b: { x: 300, y: 200 }, c: { x: 2400, y: 100 } }));
    expect(far).not.toBeNull();
    expect(far).not.toEqual(NOW);
  });

  test('is none where cards stand otherwise to each other, or none stays', () => {
    expect(view(layoutOf({ a: { x: 0, y: 0 }, b: { x: 310, y: 200 } }))).toBeNull();
    expect(view(layoutOf({ c: { x: 0, y: 0 } }))).toBeNull();
  });
});
