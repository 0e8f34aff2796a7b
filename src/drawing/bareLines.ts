/** How relations look as bare lines, from so far off that nobody can follow a single one. */
import { type Highlights, isFaded } from './highlight';
import { MARK, type Scene } from './scene';

/** Below this zoom relations are bare lines: corners and heads would be under two px. */
export const BARE_BELOW = 0.25;
/** Width of a line near and far, px at zoom 1. */
export const WIDTH = { stated: 2.2, inferred: 1.15 };
/** The same where relations from side to side lie over those within a viewpoint. */
export const REACH_WIDTH = {
  across: { stated: 2.4, inferred: 1.6 },
  within: { stated: 1.5, inferred: 1.15 },
};
/** Bare lines are never thinner than this on the screen, in px; they become paler instead. */
const THINNEST = 0.7;
const PALEST = 0.3;
/** Opacity of what the filters leave out. */
export const HIDDEN_OPACITY = 0.36;

/** How much paler bare lines within a viewpoint are than those from side to side, which lie over them. */
const WITHIN = 0.6;

/** What the bare lines of one kind, basis, reach and look have in common. */
interface Stroke {
  readonly isHidden: boolean;
  readonly isWithin: boolean;
  readonly isContrast: boolean;
  /** px at zoom 1 */
  readonly width: number;
  readonly opacity: number;
}

/** All strokes at a zoom, those that recede first: they never lie on the rest. */
export function strokesAt(zoom: number): readonly Stroke[] {
  const strokeFor = (isHidden: boolean, isWithin: boolean, width: number, isContrast: boolean): Stroke => {
    const opacity = Math.max(PALEST, Math.min(1, (width * zoom) / THINNEST)) * (isWithin ? WITHIN : 1);
    return {
      isHidden,
      isWithin,
      isContrast,
      width: Math.max(width, THINNEST / zoom),
      opacity: opacity * (isHidden ? HIDDEN_OPACITY : 1),
    };
  };
  return [true, false].flatMap((isHidden) =>
    [true, false].flatMap((isWithin) =>
      [WIDTH.inferred, WIDTH.stated].flatMap((width) =>
        [false, true].map((isContrast) => strokeFor(isHidden, isWithin, width, isContrast)),
      ),
    ),
  );
}

/** The place of a relation's stroke among them. */
export function strokeOf(scene: Scene, looks: Highlights, relation: number): number {
  const marks = scene.marks[relation] ?? 0;
  const isPlain = !isFaded(looks.relations[relation]);
  return (
    (isPlain ? 8 : 0) +
    ((marks & MARK.within) === 0 ? 4 : 0) +
    ((marks & MARK.inferred) === 0 ? 2 : 0) +
    ((marks & MARK.contrast) === 0 ? 0 : 1)
  );
}
