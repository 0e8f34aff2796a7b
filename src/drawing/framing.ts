/** The view of an arrangement: everything, or the selection with what touches it. Pure. */
import { around, inset } from '@/layout/bounds';
import type { LayoutResult, Point, Rect } from '@/layout/types';
import type { Emphasis } from '@/view/emphasis';
import { fitAll, fitWidth, reveal, type Size, type Viewport } from './camera';
import { DEPTH_FROM } from './depth';
import { type Arrangement, isScrolled } from './lens';
import { CARD } from './sizes';

/** Space above cards and titles in the corner of the map's button, px of the screen. */
const BELOW_BUTTON = 50;

/** The largest zoom of a sequence: about that of the other lenses, so that cards keep their size. */
const BESIDE_TEXT = 0.9;
/** Columns end in lines, which need a smaller margin than letters, px at zoom 1. */
const OUTERMOST = 10;

/** What a view is of. */
export interface Subject {
  readonly layout: LayoutResult;
  readonly arrangement: Arrangement;
  /** The selection with what touches it. */
  readonly emphasis: Emphasis;
}

/** The whole of an arrangement, or the beginning of a scrolled one. */
export function wholeView({ layout, arrangement }: Omit<Subject, 'emphasis'>, size: Size): Viewport {
  const bounds = { x: 0, y: 0, width: layout.width, height: layout.height };
  if (!isScrolled(arrangement)) {
    return fitAll(arrangement.lens === 'viewpoints' ? inset(bounds, OUTERMOST) : bounds, size);
  }
  if (arrangement.lens === 'argument') return fitWidth(bounds, size);
  const closest = arrangement.shape === 'portrait' ? undefined : BESIDE_TEXT;
  return fitWidth(bounds, size, BELOW_BUTTON, closest);
}

/** The first view of an arrangement: the whole, or the selection, close enough to be read. */
export function openingView(subject: Subject, size: Size): Viewport {
  const whole = wholeView(subject, size);
  const cards = around(rectsOf(subject.layout, [...subject.emphasis.claims.keys()]));
  if (cards === null) return whole;
  return isScrolled(subject.arrangement) ? revealing(whole, subject, size) : fitClear(cards, size);
}

/** Space for the buttons above and the bar below that float over the map, px of the screen. */
const FLOATING = { above: 44, below: 52 };

/** Shows all of `cards` at a zoom of at most 1, clear of what floats over the map. */
function fitClear(cards: Rect, size: Size): Viewport {
  const height = size.height - FLOATING.above - FLOATING.below;
  // A small element has no space to spare.
  if (height < size.height / 2) return fitAll(cards, size, 1);
  const view = fitAll(cards, { width: size.width, height }, 1);
  return { ...view, y: view.y + FLOATING.above };
}

/** The view, shifted until a card is in its middle; unchanged while the card is in the middle half. */
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
 * The view of the same map in another lens: the whole, or the selection at the present zoom, so that the eye can
 * follow it, zoomed out as far as its neighbours need.
 */
export function followingView(now: Viewport, subject: Subject, size: Size): Viewport {
  const { layout, arrangement, emphasis } = subject;
  const whole = wholeView(subject, size);
  const selected = [...emphasis.claims].filter(([, highlight]) => highlight === 'selected').map(([id]) => id);
  const cards = around(rectsOf(layout, selected.length > 0 ? selected : [...emphasis.claims.keys()]));
  if (cards === null) return whole;
  const isCloser = now.zoom > whole.zoom && !isScrolled(arrangement);
  return revealing(isCloser ? fitAll(cards, size, now.zoom) : whole, subject, size);
}

/** Tolerance in px: positions are rounded to half a px. */
const ROUNDING = 1;

/**
 * The view after cards were added or removed while the others kept their positions: unchanged on the screen, but
 * for what it takes to show the new cards and the selection. `null` where cards have moved relative to each other.
 */
export function regrownView(
  now: Viewport,
  before: LayoutResult,
  subject: Subject,
  size: Size,
): Viewport | null {
  const { layout, emphasis } = subject;
  /** A map that grows to the left or above moves as a whole. */
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
  return revealing(still, { ...subject, emphasis: { ...emphasis, claims } }, size);
}

/** The view, changed as little as needed to show the selection, its neighbours and arrows. */
export function revealing(now: Viewport, subject: Subject, size: Size): Viewport {
  const { layout, arrangement, emphasis } = subject;
  const ids = [...emphasis.claims.keys()];
  const needed = around([...rectsOf(layout, ids), ...routeRects(layout, [...emphasis.relations.keys()])]);
  const selected = ids.filter((id) => emphasis.claims.get(id) === 'selected');
  const first = around(rectsOf(layout, selected)) ?? needed;
  if (needed === null || first === null) return now;
  // A scrolled arrangement cannot show both distant neighbours and readable letters; letters win.
  return reveal(now, size, needed, first, isScrolled(arrangement) ? DEPTH_FROM.gist : 0);
}

/** The view, changed as little as needed to show one card. */
export function revealingCard(now: Viewport, layout: LayoutResult, size: Size, id: string): Viewport {
  const card = around(rectsOf(layout, [id]));
  return card === null ? now : reveal(now, size, card, card, 0);
}

export function isSameView(a: Viewport, b: Viewport): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom;
}

function rectsOf(layout: LayoutResult, ids: readonly string[]): readonly Rect[] {
  return ids.flatMap((id) => {
    const point = layout.boxes.get(id);
    return point === undefined ? [] : [{ ...point, ...CARD }];
  });
}

/** The bounds of arrows. */
function routeRects(layout: LayoutResult, ids: readonly string[]): readonly Rect[] {
  return ids.flatMap((id) => {
    const route = layout.routes.get(id);
    const points = route === undefined ? [] : [...route.legs.flat(), ...route.trunk];
    const rect = around(points.map((point) => ({ ...point, width: 0, height: 0 })));
    return rect === null ? [] : [rect];
  });
}
