/** Which move of the view follows from what has changed on the map. Pure; `useCamera.ts` makes the moves. */
import type { Size, Viewport } from '@/drawing/camera';
import {
  followingView,
  isSameView,
  openingView,
  regrownView,
  revealing,
  revealingCard,
  wholeView,
} from '@/drawing/framing';
import { type Arrangement, isScrolled } from '@/drawing/lens';
import type { LayoutResult } from '@/layout/types';
import { type Emphasis, NO_EMPHASIS } from '@/view/emphasis';

/** What stands on the map, and what is asked to be seen of it. */
export interface CameraScene {
  readonly layout: LayoutResult;
  readonly arrangement: Arrangement;
  /** What is selected, with what touches it. */
  readonly emphasis: Emphasis;
  readonly isStartOpen: boolean;
  /** A way is drawn alone, and so as near as can be. */
  readonly isAlone: boolean;
}

/** What is remembered from one move to the next. */
export interface CameraMemory {
  /** Where to go back to: a view, or the whole map where a link opened on a selection. */
  readonly before: Viewport | 'whole' | null;
  /** Whether the whole map is on the screen as it was shown, and the reader has not moved it. */
  readonly isUntouched: boolean;
}

/** The view of this moment and the size of its place. */
export interface CameraView {
  readonly now: Viewport;
  readonly size: Size;
}

export interface CameraMove {
  /** `null`: the view stays. */
  readonly to: Viewport | null;
  /** At once, not by a glide. */
  readonly isStill?: boolean;
  readonly memory: CameraMemory;
}

/** What a search has found, and the claim where the keys stand in its results. */
export interface Found {
  readonly claims: ReadonlySet<string>;
  readonly at: string | null;
}

/** Whether something stands beside the map that tells of a part of it. */
export function isPanelOpen({ isStartOpen, emphasis }: CameraScene): boolean {
  return isStartOpen || emphasis !== NO_EMPHASIS;
}

export function firstMemory(scene: CameraScene): CameraMemory {
  return isPanelOpen(scene) ? { before: 'whole', isUntouched: false } : { before: null, isUntouched: true };
}

/** After the reader has moved the map by hand there is nowhere to go back to. */
export const MOVED_BY_HAND: CameraMemory = { before: null, isUntouched: false };

export function moveToAll(
  { layout, arrangement }: Pick<CameraScene, 'layout' | 'arrangement'>,
  size: Size,
): CameraMove {
  return { to: wholeView(layout, arrangement, size), memory: { before: null, isUntouched: true } };
}

/** A filter moves nothing, unless all that it leaves is out of sight: then to the first of it. */
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
 * The same for what a search finds, and the view follows the keys through it; afterwards it goes back.
 * @param scene where the cards stand, and whether a panel is open beside them
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
 * A new arrangement (another lens, phone turned, claims removed) is shown from its beginning, or at what is
 * selected; where an argument was opened and the others stay in their places, so does the view, if it can. The view
 * is there at once: the page moves it along with the cards (`canvas.css`).
 */
export function moveAfterLayout(
  last: Pick<CameraScene, 'layout' | 'arrangement'>,
  scene: CameraScene,
  memory: CameraMemory,
  { now, size }: CameraView,
): CameraMove {
  if (last.layout === scene.layout) return { to: null, memory };
  const { layout, arrangement, emphasis } = scene;
  const isOtherLens = last.arrangement.lens !== arrangement.lens;
  const isAllSeen = memory.isUntouched && !isPanelOpen(scene);
  const regrown =
    isOtherLens || isAllSeen ? null : regrownView(now, last.layout, layout, arrangement, size, emphasis);
  const isBegunAnew = regrown === null || memory.isUntouched;
  const to = isOtherLens
    ? followingView(now, layout, arrangement, size, emphasis)
    : (regrown ?? openingView(layout, arrangement, size, emphasis));
  const before = isBegunAnew ? (isPanelOpen(scene) ? 'whole' : null) : memory.before;
  return { to, isStill: true, memory: { ...memory, before } };
}

/** What is selected comes into view with its neighbours; when nothing is any more, the view from before comes back. */
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
  // The list of main answers speaks of the whole map, where the whole can be seen.
  const isAboutAll = isStartOpen && !isScrolled(arrangement);
  const to = isAboutAll
    ? wholeView(layout, arrangement, size)
    : isAlone
      ? openingView(layout, arrangement, size, emphasis)
      : revealing(now, layout, arrangement, size, emphasis);
  return leaving(to, memory, now);
}

/** A move to which the reader comes back afterwards; none where the view is there already. */
function leaving(to: Viewport, memory: CameraMemory, now: Viewport): CameraMove {
  if (isSameView(now, to)) return { to: null, memory };
  return { to, memory: { ...memory, before: memory.before ?? now } };
}
