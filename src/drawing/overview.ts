/**
 * A map from so far off that nobody can follow one relation: blocks of colour and bare lines, those alike in one
 * path. Pure.
 */
import { hueNumber } from '@/ui/hues';
import { type Highlights, isFaded } from './highlight';
import type { Palette } from './palette';
import { MARK, type Scene } from './scene';
import type { Pen } from './shape';
import { ARROW, WIDTHS } from './sizes';

/** Below this zoom relations are bare lines: corners and heads would be under 2 px. */
export const BARE_BELOW = 0.25;
/** Least width of a bare line, px of the screen; below it lines become paler instead. */
const THINNEST = 0.7;
const PALEST = 0.3;
/** Factor on the opacity of lines within a viewpoint, which are under the others. */
const WITHIN = 0.6;

/** A stroke for all bare lines of one kind, basis, reach and highlight. */
interface BareStroke {
  readonly isHidden: boolean;
  readonly isWithin: boolean;
  readonly isContrast: boolean;
  /** px at zoom 1 */
  readonly width: number;
  readonly opacity: number;
}

/** The bits of a stroke's index; `free` is not within a viewpoint. */
const STROKE = { shown: 8, free: 4, stated: 2, contrast: 1 } as const;
const STROKES = 16;

/** All strokes at a zoom, in drawing order: those that recede come first. */
export function strokesAt(zoom: number): readonly BareStroke[] {
  return Array.from({ length: STROKES }, (_, bits) => {
    const [isHidden, isWithin] = [(bits & STROKE.shown) === 0, (bits & STROKE.free) === 0];
    const width = (bits & STROKE.stated) === 0 ? WIDTHS.plain.inferred : WIDTHS.plain.stated;
    const opacity = Math.max(PALEST, Math.min(1, (width * zoom) / THINNEST)) * (isWithin ? WITHIN : 1);
    return {
      isHidden,
      isWithin,
      isContrast: (bits & STROKE.contrast) !== 0,
      width: Math.max(width, THINNEST / zoom),
      opacity: opacity * (isHidden ? ARROW.faded : 1),
    };
  });
}

/** The index of a relation's stroke in `strokesAt`. */
export function strokeOf(scene: Scene, highlights: Highlights, relation: number): number {
  const marks = scene.marks[relation] ?? 0;
  return (
    (isFaded(highlights.relations[relation]) ? 0 : STROKE.shown) +
    ((marks & MARK.within) === 0 ? STROKE.free : 0) +
    ((marks & MARK.inferred) === 0 ? STROKE.stated : 0) +
    ((marks & MARK.contrast) === 0 ? 0 : STROKE.contrast)
  );
}

/** Relations in one path: the cost of a path grows faster than its length. */
const PATH = 64;

/** Bare lines drawn as one path. */
interface BareLines {
  readonly colour: string;
  /** px at zoom 1 */
  readonly width: number;
  readonly opacity: number;
  readonly trace: (pen: Pen) => void;
}

/** Relations as lines without corners and heads; colour and weight show kind and basis. */
export function* bareLines(
  scene: Scene,
  palette: Palette,
  highlights: Highlights,
  relations: Iterable<number>,
  zoom: number,
): Generator<BareLines> {
  const strokes = strokesAt(zoom).map((stroke) => ({ ...stroke, own: [] as number[] }));
  for (const relation of relations) strokes[strokeOf(scene, highlights, relation)]?.own.push(relation);
  for (const { isContrast, width, opacity, own } of strokes) {
    const colour = isContrast ? palette.contrast : palette.support;
    for (let start = 0; start < own.length; start += PATH) {
      const trace = (pen: Pen): void => {
        for (const relation of own.slice(start, start + PATH)) traceBare(pen, scene, relation);
      };
      yield { colour, width, opacity, trace };
    }
  }
}

function traceBare(pen: Pen, { points, lines, relations }: Scene, relation: number): void {
  for (let line = relations[relation] ?? 0; line < (relations[relation + 1] ?? 0); line += 1) {
    const first = lines[line] ?? 0;
    const end = lines[line + 1] ?? 0;
    for (let at = first; at < end; at += 1) {
      const x = points[at * 2] ?? 0;
      const y = points[at * 2 + 1] ?? 0;
      if (at === first) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    }
  }
}

/** Each colour of blocks with the numbers of its cards. */
export function blocks(
  scene: Scene,
  palette: Palette,
  highlights: Highlights,
  cards: Iterable<number>,
): readonly { readonly colour: string; readonly cards: readonly number[] }[] {
  const rows = palette.hues.map(({ hue, faded }) => ({
    hidden: { colour: faded, cards: [] as number[] },
    shown: { colour: hue, cards: [] as number[] },
  }));
  for (const card of cards) {
    const row = rows[hueNumber(scene.hues[card] ?? -1)];
    row?.[isFaded(highlights.cards[card]) ? 'hidden' : 'shown'].cards.push(card);
  }
  return rows.flatMap(({ hidden, shown }) => [hidden, shown]).filter((block) => block.cards.length > 0);
}
