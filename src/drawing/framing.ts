/** What should be in view, in an arrangement: everything, or what is selected with what touches it. Pure. */
import type { LayoutResult, Point, Rect } from '@/layout/types';
import type { Emphasis } from '@/view/emphasis';
import { around, fitAll, fitWidth, reveal, type Size, type Viewport } from './camera';
import { DEPTH_FROM } from './depth';
import { type Arrangement, isScrolled } from './lens';
import { CARD } from './sizes';

/** Where cards or titles stand in the corner of the map's button, they begin below it, px of the screen. */
const BELOW_BUTTON = 50;

/** How close a sequence is seen at most: as near as the other lenses, more or less, so that cards keep their size. */
const BESIDE_TEXT = 0.9;
/** What lies outermost of columns are lines, which need less of a margin than letters do, px at zoom 1. */
const OUTERMOST = 10;

/** The whole of an arrangement, or its beginning where it is one to be scrolled. */
export function wholeView(layout: LayoutResult, arrangement: Arrangement, size: Size): Viewport {
  const bounds = { x: 0, y: 0, width: layout.width, height: layout.height };
  if (!isScrolled(arrangement)) {
    return fitAll(arrangement.lens === 'viewpoints' ? within(bounds, OUTERMOST) : bounds, size);
  }
  if (arrangement.lens === 'argument') return fitWidth(bounds, size);
  const closest = arrangement.shape === 'portrait' ? undefined : BESIDE_TEXT;
  return fitWidth(bounds, size, BELOW_BUTTON, closest);
}

/** The first view of an arrangement: the whole, or what is selected in it, close enough to be read. */
export function openingView(
  layout: LayoutResult,
  arrangement: Arrangement,
  size: Size,
  emphasis: Emphasis,
): Viewport {
  const cards = around(rectsOf(layout, [...emphasis.claims.keys()]));
  if (cards === null) return wholeView(layout, arrangement, size);
  if (!isScrolled(arrangement)) return fitClear(cards, size);
  return revealing(wholeView(layout, arrangement, size), layout, arrangement, size, emphasis);
}

/** Room for what floats over the map: its buttons above, what is singled out below. px of the screen. */
const FLOATING = { above: 44, below: 52 };

/** All of it, no closer than cards are read at, clear of what floats over the map. */
function fitClear(cards: Rect, size: Size): Viewport {
  const height = size.height - FLOATING.above - FLOATING.below;
  // A small place cannot spare it.
  if (height < size.height / 2) return fitAll(cards, size, 1);
  const view = fitAll(cards, { width: size.width, height }, 1);
  return { ...view, y: view.y + FLOATING.above };
}

/** The present view, moved until a card stands in its middle; as it is where the card does not leave the middle half. */
export function centring(now: Viewport, layout: LayoutResult, size: Size, id: string): Viewport {
  const card = around(rectsOf(layout, [id]));
  if (card === null) return now;
  const x = (card.x + card.width / 2) * now.zoom + now.x;
  const y = (card.y + card.height / 2) * now.zoom + now.y;
  const isIn = (at: number, room: number): boolean => at > room / 4 && at < (room * 3) / 4;
  if (isIn(x, size.width) && isIn(y, size.height)) return now;
  return { zoom: now.zoom, x: now.x + size.width / 2 - x, y: now.y + size.height / 2 - y };
}

/**
 * The view of the same map in another lens: the whole, or what is selected at the zoom that the reader has, so
 * that it can be followed, with as much further out as its neighbours need.
 */
export function followingView(
  now: Viewport,
  layout: LayoutResult,
  arrangement: Arrangement,
  size: Size,
  emphasis: Emphasis,
): Viewport {
  const whole = wholeView(layout, arrangement, size);
  const selected = [...emphasis.claims].filter(([, look]) => look === 'selected').map(([id]) => id);
  const cards = around(rectsOf(layout, selected.length > 0 ? selected : [...emphasis.claims.keys()]));
  if (cards === null) return whole;
  const isCloser = now.zoom > whole.zoom && !isScrolled(arrangement);
  const start = isCloser ? fitAll(cards, size, now.zoom) : whole;
  return revealing(start, layout, arrangement, size, emphasis);
}

/** Places are rounded to half a px. */
const ROUNDING = 1;

/**
 * The view of an arrangement to which something was added, or from which something has left, while all else stands
 * as it stood: as it was on the screen, but for what it takes to show what has come and what is selected. `null`
 * where cards stand otherwise to each other.
 */
export function regrownView(
  now: Viewport,
  before: LayoutResult,
  layout: LayoutResult,
  arrangement: Arrangement,
  size: Size,
  emphasis: Emphasis,
): Viewport | null {
  /** What grows to the left or above begins elsewhere, and all of it has moved by as much. */
  let shift: Point | null = null;
  for (const [id, place] of before.boxes) {
    const box = layout.boxes.get(id);
    if (box === undefined) continue;
    const own = { x: box.x - place.x, y: box.y - place.y };
    shift ??= own;
    if (Math.hypot(own.x - shift.x, own.y - shift.y) > ROUNDING) return null;
  }
  if (shift === null) return null;
  const added = [...layout.boxes.keys()].filter((id) => !before.boxes.has(id));
  const claims = new Map([...added.map((id) => [id, 'near'] as const), ...emphasis.claims]);
  const still = { ...now, x: now.x - shift.x * now.zoom, y: now.y - shift.y * now.zoom };
  return revealing(still, layout, arrangement, size, { ...emphasis, claims });
}

/** The present view, changed by no more than it takes to show what is selected, its neighbours and arrows. */
export function revealing(
  now: Viewport,
  layout: LayoutResult,
  arrangement: Arrangement,
  size: Size,
  emphasis: Emphasis,
): Viewport {
  const ids = [...emphasis.claims.keys()];
  const needed = around([...rectsOf(layout, ids), ...routeRects(layout, [...emphasis.relations.keys()])]);
  const selected = ids.filter((id) => emphasis.claims.get(id) === 'selected');
  const first = around(rectsOf(layout, selected)) ?? needed;
  if (needed === null || first === null) return now;
  // What is scrolled has no room for far neighbours and readable letters at once; there the letters win.
  return reveal(now, size, needed, first, isScrolled(arrangement) ? DEPTH_FROM.gist : 0);
}

/** The present view, shifted until one card is in it. */
export function revealingCard(now: Viewport, layout: LayoutResult, size: Size, id: string): Viewport {
  const card = around(rectsOf(layout, [id]));
  return card === null ? now : reveal(now, size, card, card, 0);
}

export function isSameView(a: Viewport, b: Viewport): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom;
}

function within({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x + by, y: y + by, width: Math.max(1, width - 2 * by), height: Math.max(1, height - 2 * by) };
}

function rectsOf(layout: LayoutResult, ids: readonly string[]): readonly Rect[] {
  return ids.flatMap((id) => {
    const point = layout.boxes.get(id);
    return point === undefined ? [] : [{ ...point, ...CARD }];
  });
}

/** The rectangles that arrows run in. */
function routeRects(layout: LayoutResult, ids: readonly string[]): readonly Rect[] {
  return ids.flatMap((id) => {
    const route = layout.routes.get(id);
    const points = route === undefined ? [] : [...route.legs.flat(), ...route.trunk];
    const rect = around(points.map((point) => ({ ...point, width: 0, height: 0 })));
    return rect === null ? [] : [rect];
  });
}
