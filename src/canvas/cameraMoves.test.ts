import { describe, expect, it, test } from 'vitest';
import type { Viewport } from '@/drawing/camera';
import { openingView, wholeView } from '@/drawing/framing';
import { arrangementOf } from '@/drawing/lens';
import { type Emphasis, NO_EMPHASIS } from '@/view/emphasis';
import type { LayoutResult } from '@/layout/types';
import {
  type CameraMemory,
  type CameraScene,
  firstMemory,
  MOVED_BY_HAND,
  moveAfterLayout,
  moveAfterSearch,
  moveAfterSelection,
  moveToAll,
  viewAfterFilter,
} from './cameraMoves';

/** Three cards in a row, far apart. */
const layout: LayoutResult = {
  boxes: new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 2000, y: 0 }],
    ['c', { x: 4000, y: 0 }],
  ]),
  routes: new Map(),
  groups: new Map(),
  width: 4250,
  height: 400,
  fallback: false,
};
const size = { width: 1000, height: 700 };
const still: CameraScene = {
  layout,
  arrangement: arrangementOf('argument', 'landscape'),
  emphasis: NO_EMPHASIS,
  isStartOpen: false,
  isAlone: false,
};
const emphasisOn = (id: string): Emphasis => ({
  claims: new Map([[id, 'selected']]),
  relations: new Map(),
});
const selecting = (id: string): CameraScene => ({ ...still, emphasis: emphasisOn(id) });
/** Near enough that one card alone is in view: the first. */
const near: Viewport = { x: 50, y: 50, zoom: 1 };
const view = { now: near, size };
const whole = wholeView(still, size);
const fresh: CameraMemory = { before: null, isUntouched: true };

describe('what is remembered at first', () => {
  it('is nothing where the whole map is shown', () => expect(firstMemory(still)).toEqual(fresh));
  it('is the whole map where a link opens a panel', () => {
    const memory = { before: 'whole', isUntouched: false };
    expect(firstMemory(selecting('a'))).toEqual(memory);
    expect(firstMemory({ ...still, isStartOpen: true })).toEqual(memory);
  });
});

test('the whole map is shown, with nowhere to go back to', () => {
  expect(moveToAll(still, size)).toEqual({ to: whole, memory: fresh });
});

describe('a selection', () => {
  it('moves nothing while nothing changes', () => {
    expect(moveAfterSelection(still, still, fresh, view)).toEqual({ to: null, memory: fresh });
  });
  it('moves nothing where the layout changes with it, which has a move of its own', () => {
    const last = { ...still, layout: { ...layout } };
    expect(moveAfterSelection(last, selecting('c'), fresh, view).to).toBeNull();
  });
  it('moves nothing where it is in view', () => {
    expect(moveAfterSelection(still, selecting('a'), fresh, view)).toEqual({ to: null, memory: fresh });
  });
  it('comes into view, and the view from before is remembered', () => {
    const { to, memory } = moveAfterSelection(still, selecting('c'), fresh, view);
    expect(to?.zoom).toBe(1);
    expect(4000 + (to?.x ?? 0)).toBeLessThan(size.width);
    expect(memory).toEqual({ before: near, isUntouched: true });
  });
  it('keeps the view from before the first of several', () => {
    const memory: CameraMemory = { before: whole, isUntouched: true };
    expect(moveAfterSelection(selecting('a'), selecting('c'), memory, view).memory).toEqual(memory);
  });
  it('gives the view from before back when it ends', () => {
    const memory: CameraMemory = { before: whole, isUntouched: false };
    expect(moveAfterSelection(selecting('c'), still, memory, view)).toEqual({
      to: whole,
      memory: { before: null, isUntouched: false },
    });
  });
  it('gives the whole map when one ends that a link has opened', () => {
    const memory = firstMemory(selecting('c'));
    expect(moveAfterSelection(selecting('c'), still, memory, view)).toEqual({ to: whole, memory: fresh });
  });
  it('leaves the view alone when it ends after the reader has moved the map', () => {
    expect(moveAfterSelection(selecting('c'), still, MOVED_BY_HAND, view).to).toBeNull();
  });
  it('of a way that is drawn alone is seen as near as can be', () => {
    const scene = { ...selecting('c'), isAlone: true };
    expect(moveAfterSelection(still, scene, fresh, view).to).toEqual(openingView(scene, size));
  });
});

describe('the list of main answers', () => {
  it('shows the whole map', () => {
    const { to, memory } = moveAfterSelection(still, { ...still, isStartOpen: true }, fresh, view);
    expect(to).toEqual(whole);
    expect(memory.before).toEqual(near);
  });
  it('moves nothing of an arrangement that is scrolled', () => {
    const scene = { ...still, arrangement: arrangementOf('argument', 'portrait') };
    expect(moveAfterSelection(scene, { ...scene, isStartOpen: true }, fresh, view).to).toBeNull();
  });
});

describe('a filter', () => {
  it('moves nothing while any of what it leaves is in view', () => {
    expect(viewAfterFilter(layout, new Set(['c', 'a']), view)).toBeNull();
  });
  it('moves nothing where it leaves nothing', () => {
    expect(viewAfterFilter(layout, new Set(), view)).toBeNull();
  });
  it('shows the first of what it leaves where all of it is out of sight', () => {
    const to = viewAfterFilter(layout, new Set(['b', 'c']), view);
    expect(2000 + (to?.x ?? 0)).toBeGreaterThan(0);
    expect(2000 + (to?.x ?? 0)).toBeLessThan(size.width);
  });
});

describe('a search', () => {
  const place = { layout, isOpen: false };
  const found = (at: string | null, ...ids: string[]) => ({ claims: new Set(ids), at });
  it('moves nothing while any claim that it found is in view', () => {
    expect(moveAfterSearch(place, fresh, found(null, 'c', 'a'), view).to).toBeNull();
  });
  it('shows the first claim that it found, and remembers the view', () => {
    const { to, memory } = moveAfterSearch(place, fresh, found(null, 'b'), view);
    expect(2000 + (to?.x ?? 0)).toBeLessThan(size.width);
    expect(memory.before).toEqual(near);
  });
  it('follows the keys, though others are in view', () => {
    expect(moveAfterSearch(place, fresh, found('c', 'a', 'c'), view).to).not.toBeNull();
  });
  it('moves nothing where it found no claim', () => {
    expect(moveAfterSearch(place, fresh, found(null), view).to).toBeNull();
  });
  it('gives the view from before back when it is over', () => {
    const memory: CameraMemory = { before: whole, isUntouched: true };
    expect(moveAfterSearch(place, memory, null, view)).toEqual({ to: whole, memory: fresh });
  });
  it('leaves that to the panel where one is open', () => {
    const memory: CameraMemory = { before: whole, isUntouched: true };
    expect(moveAfterSearch({ ...place, isOpen: true }, memory, null, view)).toEqual({ to: null, memory });
  });
});

describe('a new layout', () => {
  /** All as it was, and one more to the right. */
  const grown = { ...layout, boxes: new Map([...layout.boxes, ['d', { x: 4000, y: 300 }]]) };
  const other: LayoutResult = {
    ...layout,
    boxes: new Map([
      ['a', { x: 900, y: 0 }],
      ['b', { x: 0, y: 90 }],
    ]),
  };
  it('is no move while it is the same', () => {
    expect(moveAfterLayout(still, still, fresh, view).to).toBeNull();
  });
  it('is shown whole where the whole was seen', () => {
    const scene = { ...still, layout: grown };
    const move = moveAfterLayout(still, scene, fresh, view);
    expect(move).toEqual({ to: wholeView(scene, size), isStill: true, memory: fresh });
  });
  it('leaves the view where cards keep their places and the reader has moved the map', () => {
    const scene = { ...still, layout: { ...layout, boxes: new Map(layout.boxes) } };
    const move = moveAfterLayout(still, scene, MOVED_BY_HAND, view);
    expect(move).toEqual({ to: near, isStill: true, memory: MOVED_BY_HAND });
  });
  it('is shown from its beginning where cards stand otherwise', () => {
    const scene = { ...still, layout: other };
    const memory: CameraMemory = { before: near, isUntouched: false };
    expect(moveAfterLayout(still, scene, memory, view)).toEqual({
      to: wholeView(scene, size),
      isStill: true,
      memory: MOVED_BY_HAND,
    });
  });
  it('is shown at what is selected in it', () => {
    const scene = { ...selecting('b'), layout: other };
    const move = moveAfterLayout(still, scene, MOVED_BY_HAND, view);
    expect(move.to).toEqual(openingView(scene, size));
    expect(move.memory.before).toBe('whole');
  });
  it('of another lens is shown whole', () => {
    const scene = { ...still, layout: other, arrangement: arrangementOf('viewpoints', 'landscape') };
    const move = moveAfterLayout(still, scene, MOVED_BY_HAND, view);
    expect(move.to).toEqual(wholeView(scene, size));
  });
});
