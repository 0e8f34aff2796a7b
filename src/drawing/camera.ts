/** Where to look: pure arithmetic over rectangles of the map and the size of the place it is shown in. */
import type { Point, Rect } from '@/layout/types';

/** As React Flow has it: a point p of the map is shown at p × zoom + (x, y), in px of the screen. */
export interface Viewport extends Point {
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Free space kept around what is fitted, px of the screen. */
export const MARGIN = 12;
/** How close fitting goes at most: a map of three claims does not fill the wall. */
const CLOSEST = 1.15;
/** How far a reader can zoom out of a map of usual size. */
const FARTHEST = 0.08;
/** Of a larger map the whole can be seen, and somewhat more. */
const BEYOND_WHOLE = 0.7;
export const NEAREST = 3;

/** What of the map's plane lies in a view, and around it by a share of its size, in px at zoom 1. */
export function seenArea({ x, y, zoom }: Viewport, size: Size, margin = 0): Rect {
  return {
    x: (-x - margin * size.width) / zoom,
    y: (-y - margin * size.height) / zoom,
    width: (size.width * (1 + 2 * margin)) / zoom,
    height: (size.height * (1 + 2 * margin)) / zoom,
  };
}

/** The whole of it, centred, not closer than `closest`. */
export function fitAll(bounds: Rect, size: Size, closest = CLOSEST): Viewport {
  return centred(bounds, size, Math.min(zoomToFit(bounds, size), closest));
}

/** The least zoom that a reader can choose on a map of the given size. */
export function farthest(map: Size, size: Size): number {
  return Math.min(FARTHEST, zoomToFit(map, size) * BEYOND_WHOLE);
}

/** No view is further out than this, however small its place. */
const LEAST = 0.005;

function zoomToFit(what: Size, size: Size): number {
  const zoom = Math.min((size.width - 2 * MARGIN) / what.width, (size.height - 2 * MARGIN) / what.height);
  // A place smaller than its margins still shows something.
  return Math.max(LEAST, zoom);
}

/** Room above an arrangement that is scrolled, for what there is of the button beside its first line. */
const HEAD_ROOM = 26;
/** Both edges together: a phone has no width to spare. */
const EDGE = 8;

/**
 * Its whole width, from the top: the first view of an arrangement that is scrolled.
 * @param headRoom free px of the screen above it
 */
export function fitWidth(bounds: Rect, size: Size, headRoom = HEAD_ROOM, closest = CLOSEST): Viewport {
  const zoom = Math.min((size.width - EDGE) / bounds.width, closest);
  return { ...centred(bounds, size, zoom), y: headRoom - bounds.y * zoom };
}

/**
 * The smallest change of the present view that shows all of `needed`: none if it is in view, else a shift,
 * else as little zooming out as it takes. Not below `floor`: then `first`, the thing that matters most, is
 * shown in the middle of what can be had.
 */
export function reveal(now: Viewport, size: Size, needed: Rect, first: Rect, floor: number): Viewport {
  const whole = zoomToFit(needed, size);
  if (whole < floor && floor <= now.zoom) return shifted({ ...zoomed(now, size, floor) }, size, first);
  const zoom = Math.min(now.zoom, whole);
  return shifted(zoom < now.zoom ? zoomed(now, size, zoom) : now, size, needed);
}

/** The smallest rectangle around all of them; `null` for none. */
export function around(rects: readonly Rect[]): Rect | null {
  const [first] = rects;
  if (first === undefined) return null;
  const left = Math.min(...rects.map((rect) => rect.x));
  const top = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function centred(bounds: Rect, size: Size, zoom: number): Viewport {
  return {
    zoom,
    x: (size.width - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: (size.height - bounds.height * zoom) / 2 - bounds.y * zoom,
  };
}

/** Another zoom with the middle of the view staying where it is. */
function zoomed(now: Viewport, size: Size, zoom: number): Viewport {
  const scale = zoom / now.zoom;
  return {
    zoom,
    x: size.width / 2 - (size.width / 2 - now.x) * scale,
    y: size.height / 2 - (size.height / 2 - now.y) * scale,
  };
}

/** Shifted by no more than it takes to have the rectangle in view, with the margin around it. */
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
