/** Which part of the map a picture has to hold for a view, and when another one is needed. Pure. */
import type { Rect } from '@/layout/types';
import { type Size, seenArea, type Viewport } from '../camera';
import type { View } from './context';

/** Space around the map in which outlines and outer arrows may lie, px at zoom 1. */
const PAD = 24;
/** What is drawn around the view on each side, as a share of it, so that a pan has something to show. */
const MARGIN = 0.35;
/** A picture for a moving view has no more px than this; one for a resting view twice as many. */
const MOST_PIXELS = 7_000_000;
/** While the view moves a picture may be shown this much too large or too small. */
const LEEWAY = 1.3;

/** The part of the map that a view shows, in px at zoom 1; `null` where it shows none of it. */
export function shownArea(view: Viewport, size: Size, map: Size, margin = 0): Rect | null {
  const seen = seenArea(view, size, margin);
  const left = Math.max(-PAD, seen.x);
  const top = Math.max(-PAD, seen.y);
  const right = Math.min(map.width + PAD, seen.x + seen.width);
  const bottom = Math.min(map.height + PAD, seen.y + seen.height);
  return right <= left || bottom <= top
    ? null
    : { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * The picture to be drawn for a view: with a margin, on whole px of the screen. Where a dense screen would make
 * it too large, a moving view has its margin and fewer px, a resting one no margin and all of them.
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

/** Widened to where its edges lie on whole px of the screen, so that a resting picture is sharp. */
function onWholePixels({ x, y, width, height }: Rect, view: Viewport): Rect {
  const left = (Math.floor(x * view.zoom + view.x) - view.x) / view.zoom;
  const top = (Math.floor(y * view.zoom + view.y) - view.y) / view.zoom;
  const right = (Math.ceil((x + width) * view.zoom + view.x) - view.x) / view.zoom;
  const bottom = (Math.ceil((y + height) * view.zoom + view.y) - view.y) / view.zoom;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The whole map in one picture that is kept for what lies outside of the sharp one. */
export function wholeOf(map: Size): View {
  const area = { x: -PAD, y: -PAD, width: map.width + 2 * PAD, height: map.height + 2 * PAD };
  return { area, zoom: Math.min(1, WHOLE / Math.max(area.width, area.height)), density: 1 };
}
/** Its longer side, px. */
const WHOLE = 1400;

/** Whether a picture can stand for the view: exactly, or, while it moves, nearly. */
export function serves(picture: View, view: Viewport, size: Size, map: Size, isMoving: boolean): boolean {
  const ratio = view.zoom / picture.zoom;
  const isAlike = isMoving ? ratio < LEEWAY && ratio > 1 / LEEWAY : ratio === 1 && isOnPixels(picture, view);
  return (isAlike || shownArea(view, size, map) === null) && holds(picture, view, size, map);
}

/** Whether a picture has all of the map that a view shows, in whatever size. */
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

/** Whether a picture's px would lie on those of the screen: between them it would be blurred. */
function isOnPixels({ area }: View, view: Viewport): boolean {
  return [area.x * view.zoom + view.x, area.y * view.zoom + view.y].every(
    (edge) => Math.abs(edge - Math.round(edge)) < 0.02,
  );
}
