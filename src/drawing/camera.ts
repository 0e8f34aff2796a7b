/** Views: pure arithmetic over rectangles of the map and the size of the element that shows it. */
import type { Point, Rect } from '@/layout/types';

/** As in React Flow: a point p of the map appears at p × zoom + (x, y), px of the screen. */
export interface Viewport extends Point {
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Free space around what is fitted, px of the screen. */
export const MARGIN = 12;
/** The largest zoom of fitting: a map of three claims does not fill the screen. */
const CLOSEST = 1.15;
/** The least zoom on a map of usual size; a larger map can be seen whole, with some space around it. */
const FARTHEST = 0.08;
const BEYOND_WHOLE = 0.7;
export const NEAREST = 3;

/** The part of the map in a view, px at zoom 1; `margin` adds a share of the view's size on each side. */
export function seenArea({ x, y, zoom }: Viewport, size: Size, margin = 0): Rect {
  return {
    x: (-x - margin * size.width) / zoom,
    y: (-y - margin * size.height) / zoom,
    width: (size.width * (1 + 2 * margin)) / zoom,
    height: (size.height * (1 + 2 * margin)) / zoom,
  };
}

/** The view that shows all of `bounds`, centred, at a zoom of at most `closest`. */
export function fitAll(bounds: Rect, size: Size, closest = CLOSEST): Viewport {
  return centred(bounds, size, Math.min(zoomToFit(bounds, size), closest));
}

/** The least zoom that a reader can choose on a map of the given size. */
export function farthest(map: Size, size: Size): number {
  return Math.min(FARTHEST, zoomToFit(map, size) * BEYOND_WHOLE);
}

/** The least zoom of any fitted view, however small its element. */
const LEAST = 0.005;

function zoomToFit(what: Size, size: Size): number {
  const zoom = Math.min((size.width - 2 * MARGIN) / what.width, (size.height - 2 * MARGIN) / what.height);
  // A place smaller than its margins still shows something.
  return Math.max(LEAST, zoom);
}

/** Space above a scrolled arrangement, beside the button in its first line, px of the screen. */
const HEAD_ROOM = 26;
/** Left and right edge together, px of the screen: a phone has no width to spare. */
const EDGE = 8;

/**
 * Shows the whole width, from the top: the first view of a scrolled arrangement.
 * @param headRoom free px of the screen above it
 */
export function fitWidth(bounds: Rect, size: Size, headRoom = HEAD_ROOM, closest = CLOSEST): Viewport {
  const zoom = Math.min((size.width - EDGE) / bounds.width, closest);
  return { ...centred(bounds, size, zoom), y: headRoom - bounds.y * zoom };
}

/**
 * The smallest change of the view that shows all of `needed`: none, else a shift, else the least zooming out. Where
 * that would go below `floor`, `first` (what matters most) is shown at `floor` instead.
 */
export function reveal(now: Viewport, size: Size, needed: Rect, first: Rect, floor: number): Viewport {
  const whole = zoomToFit(needed, size);
  if (whole < floor && floor <= now.zoom) return shifted({ ...zoomed(now, size, floor) }, size, first);
  const zoom = Math.min(now.zoom, whole);
  return shifted(zoom < now.zoom ? zoomed(now, size, zoom) : now, size, needed);
}

function centred(bounds: Rect, size: Size, zoom: number): Viewport {
  return {
    zoom,
    x: (size.width - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: (size.height - bounds.height * zoom) / 2 - bounds.y * zoom,
  };
}

/** The view at another zoom, around the same middle. */
function zoomed(now: Viewport, size: Size, zoom: number): Viewport {
  const scale = zoom / now.zoom;
  return {
    zoom,
    x: size.width / 2 - (size.width / 2 - now.x) * scale,
    y: size.height / 2 - (size.height / 2 - now.y) * scale,
  };
}

/** Shifts the view as little as needed to show the rectangle with the margin around it. */
function shifted(view: Viewport, size: Size, rect: Rect): Viewport {
  const shift = (start: number, length: number, room: number): number => {
    if (start >= MARGIN - 0.5 && start + length <= room - MARGIN + 0.5) return 0;
    if (length > room - 2 * MARGIN) return (room - length) / 2 - start;
    return start < MARGIN ? MARGIN - start : room - MARGIN - length - start;
  };
  return {
    zoom: view.zoom,
    x: view.x + shift(rect.x * view.zoom + view.x, rect.width * view.zoom, size.width),
    y: view.y + shift(rect.y * view.zoom + view.y, rect.height * view.zoom, size.height),
  };
}
