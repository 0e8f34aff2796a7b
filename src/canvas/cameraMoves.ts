/** Decides which move of the view follows from a change on the map. Pure; `useCamera.ts` makes the moves. */
import type { Size, Viewport } from '@/drawing/camera';
import {
  followingView,
  isSameView,
  openingView,
  regrownView,
  revealing,
  revealingCard,
  type Subject,
  wholeView,
} from '@/drawing/framing';
import { isScrolled } from '@/drawing/lens';
import type { LayoutResult } from '@/layout/types';
import { NO_EMPHASIS } from '@/view/emphasis';

/** The layout, and what of it should be seen. */
export interface CameraScene extends Subject {
  readonly isStartOpen: boolean;
  /** Whether a path is shown alone, and so as large as possible. */
  readonly isAlone: boolean;
}

/** State that is kept from one move to the next. */
export interface CameraMemory {
  /** The view to go back to; `whole`: the whole map, since a link opened on a selection. */
  readonly before: Viewport | 'whole' | null;
  /** Whether the whole map is in view and the reader has not moved it. */
  readonly isUntouched: boolean;
}

/** The present view, and the size of its element. */
export interface CameraView {
  readonly now: Viewport;
  readonly size: Size;
}

export interface CameraMove {
  /** `null`: the view stays. */
  readonly to: Viewport | null;
  /** Moves at once, without animation. */
  readonly isStill?: boolean;
  readonly memory: CameraMemory;
}

/** The claims that a search has found, and the current result. */
export interface Found {
  readonly claims: ReadonlySet<string>;
  readonly at: string | null;
}

/** Whether a panel about part of the map is open. */
export function isPanelOpen({ isStartOpen, emphasis }: CameraScene): boolean {
  return isStartOpen || emphasis !== NO_EMPHASIS;
}

export function firstMemory(scene: CameraScene): CameraMemory {
  return isPanelOpen(scene) ? { before: 'whole', isUntouched: false } : { before: null, isUntouched: true };
}

/** After a move by hand there is no view to go back to. */
export const MOVED_BY_HAND: CameraMemory = { before: null, isUntouched: false };

export function moveToAll(scene: Omit<Subject, 'emphasis'>, size: Size): CameraMove {
  return { to: wholeView(scene, size), memory: { before: null, isUntouched: true } };
}

/** A filter moves the view only if all that it leaves is out of sight: then to the first of it. */
export function viewAfterFilter(
  layout: LayoutResult,
  claims: ReadonlySet<string>,
  { now, size }: CameraView,
): Viewport | null {
  const left = [...claims];
  const shown = (id: string): Viewport => revealingCard(now, layout, size, id);
  if (left[0] === undefined || left.some((id) => isSameView(now, shown(id)))) return null;
  return shown(left[0]);
}

/**
 * The same for a search, whose current result the view follows; afterwards the view goes back.
 * @param scene the layout, and whether a panel is open beside it
 * @param found `null` once the search is over
 */
export function moveAfterSearch(
  { layout, isOpen }: { readonly layout: LayoutResult; readonly isOpen: boolean },
  memory: CameraMemory,
  found: Found | null,
  { now, size }: CameraView,
): CameraMove {
  const { before } = memory;
  if (found === null) {
    if (isOpen || before === null || before === 'whole') return { to: null, memory };
    return { to: before, memory: { ...memory, before: null } };
  }
  const { claims, at } = found;
  const shown = (id: string): Viewport => revealingCard(now, layout, size, id);
  const isAnySeen = at === null && [...claims].some((id) => isSameView(now, shown(id)));
  const wanted = at ?? (isAnySeen ? undefined : [...claims].find((id) => layout.boxes.has(id)));
  if (wanted === undefined) return { to: null, memory };
  return leaving(shown(wanted), memory, now);
}

/**
 * A new arrangement (another lens, phone turned, claims removed) is shown from its beginning, or at the selection.
 * If an argument was opened and the others stayed, the view stays too, if possible. The view moves at once; CSS
 * animates it along with the cards (`canvas.css`).
 */
export function moveAfterLayout(
  last: Pick<CameraScene, 'layout' | 'arrangement'>,
  scene: CameraScene,
  memory: CameraMemory,
  { now, size }: CameraView,
): CameraMove {
  if (last.layout === scene.layout) return { to: null, memory };
  const isOtherLens = last.arrangement.lens !== scene.arrangement.lens;
  const isAllSeen = memory.isUntouched && !isPanelOpen(scene);
  const regrown = isOtherLens || isAllSeen ? null : regrownView(now, last.layout, scene, size);
  const isBegunAnew = regrown === null || memory.isUntouched;
  const to = isOtherLens ? followingView(now, scene, size) : (regrown ?? openingView(scene, size));
  const before = isBegunAnew ? (isPanelOpen(scene) ? 'whole' : null) : memory.before;
  return { to, isStill: true, memory: { ...memory, before } };
}

/** The selection comes into view with its neighbours; when it is cleared, the earlier view comes back. */
export function moveAfterSelection(
  last: CameraScene,
  scene: CameraScene,
  memory: CameraMemory,
  { now, size }: CameraView,
): CameraMove {
  const { layout, arrangement, emphasis, isStartOpen, isAlone } = scene;
  const isSame = last.emphasis === emphasis && last.isStartOpen === isStartOpen;
  if (last.layout !== layout || isSame) return { to: null, memory };
  if (!isPanelOpen(scene)) {
    if (memory.before === 'whole') return moveToAll(scene, size);
    return { to: memory.before, memory: { ...memory, before: null } };
  }
  // The list of main answers is about the whole map, which is shown where it can be seen at once.
  const isAboutAll = isStartOpen && !isScrolled(arrangement);
  const to = isAboutAll
    ? wholeView(scene, size)
    : isAlone
      ? openingView(scene, size)
      : revealing(now, scene, size);
  return leaving(to, memory, now);
}

/** A move from which the view can go back; none if the view is there already. */
function leaving(to: Viewport, memory: CameraMemory, now: Viewport): CameraMove {
  if (isSameView(now, to)) return { to: null, memory };
  return { to, memory: { ...memory, before: memory.before ?? now } };
}
