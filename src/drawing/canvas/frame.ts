/** Which part of the map a picture must cover for a view, and when a new picture is needed. Pure. */
import { inset, intersection } from '@/layout/bounds';
import type { Rect } from '@/layout/types';
import { type Size, seenArea, type Viewport } from '../camera';
import type { View } from './context';

/** Space around the map for outlines and outer arrows, px at zoom 1. */
const PAD = 24;
/** How much is drawn beyond the view on each side, as a share of its size, so that a pan has something to show. */
const MARGIN = 0.35;
/** Most px of a picture for a moving view; a resting view may have twice as many. */
const MOST_PIXELS = 7_000_000;
/** While the view moves, a picture may appear this many times too large or too small. */
const LEEWAY = 1.3;

/** The part of the map that a view shows, px at zoom 1; `null` where it shows none. */
export function shownArea(view: Viewport, size: Size, map: Size, margin = 0): Rect | null {
  return intersection(padded(map), seenArea(view, size, margin));
}

function padded(map: Size): Rect {
  return inset({ x: 0, y: 0, ...map }, -PAD);
}

/**
 * The picture to draw for a view: with a margin, on whole px of the screen. If a dense screen makes it too large, a
 * moving view keeps the margin and loses px; a resting view keeps the px and loses the margin.
 */
export function pictureFor(
  view: Viewport,
  size: Size,
  map: Size,
  density: number,
  isMoving: boolean,
): View | null {
  const shown = shownArea(view, size, map);
  if (shown === null) return null;
  const pixels = ({ width, height }: Rect): number => width * height * (view.zoom * density) ** 2;
  const wide = shownArea(view, size, map, MARGIN) ?? shown;
  const narrow = shownArea(view, size, map, MARGIN / 3) ?? shown;
  const area = [wide, narrow].find((one) => pixels(one) <= MOST_PIXELS) ?? (isMoving ? wide : shown);
  const most = isMoving ? MOST_PIXELS : 2 * MOST_PIXELS;
  const fewer = Math.min(1, Math.sqrt(most / pixels(area)));
  return { area: onWholePixels(area, view), zoom: view.zoom, density: density * fewer };
}

/** Widened until its edges are on whole px of the screen, so that a resting picture is sharp. */
function onWholePixels({ x, y, width, height }: Rect, view: Viewport): Rect {
  const left = (Math.floor(x * view.zoom + view.x) - view.x) / view.zoom;
  const top = (Math.floor(y * view.zoom + view.y) - view.y) / view.zoom;
  const right = (Math.ceil((x + width) * view.zoom + view.x) - view.x) / view.zoom;
  const bottom = (Math.ceil((y + height) * view.zoom + view.y) - view.y) / view.zoom;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The picture of the whole map, shown outside the sharp one. */
export function wholeOf(map: Size): View {
  const area = padded(map);
  return { area, zoom: Math.min(1, WHOLE / Math.max(area.width, area.height)), density: 1 };
}
/** Longer side of the picture of the whole map, px. */
const WHOLE = 1400;

/** Whether a picture can be shown for a view: exactly, or, while the view moves, nearly. */
export function serves(picture: View, view: Viewport, size: Size, map: Size, isMoving: boolean): boolean {
  const ratio = view.zoom / picture.zoom;
  const isAlike = isMoving ? ratio < LEEWAY && ratio > 1 / LEEWAY : ratio === 1 && isOnPixels(picture, view);
  return (isAlike || shownArea(view, size, map) === null) && holds(picture, view, size, map);
}

/** Whether a picture covers all of the map that a view shows, at any zoom. */
export function holds({ area }: View, view: Viewport, size: Size, map: Size): boolean {
  const shown = shownArea(view, size, map);
  const slack = 0.5 / view.zoom;
  return (
    shown === null ||
    (area.x <= shown.x + slack &&
      area.y <= shown.y + slack &&
      area.x + area.width >= shown.x + shown.width - slack &&
      area.y + area.height >= shown.y + shown.height - slack)
  );
}

/** Whether a picture's px coincide with those of the screen; between them it would be blurred. */
function isOnPixels({ area }: View, view: Viewport): boolean {
  return [area.x * view.zoom + view.x, area.y * view.zoom + view.y].every(
    (edge) => Math.abs(edge - Math.round(edge)) < 0.02,
  );
}
