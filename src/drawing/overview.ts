/**
 * How a map looks from so far off that nobody can follow a single relation: cards are blocks of colour, relations
 * bare lines, each drawn with all others that look alike. Pure.
 */
import { hueNumber } from '@/ui/hues';
import { type Highlights, isFaded } from './highlight';
import type { Palette } from './palette';
import { MARK, type Scene } from './scene';
import type { Pen } from './shape';
import { ARROW, WIDTHS } from './sizes';

/** Below this zoom relations are bare lines: corners and heads would be under two px. */
export const BARE_BELOW = 0.25;
/** Bare lines are never thinner than this on the screen, in px; they become paler instead. */
const THINNEST = 0.7;
const PALEST = 0.3;
/** How much paler bare lines within a viewpoint are than those from side to side, which lie over them. */
const WITHIN = 0.6;

/** What the bare lines of one kind, basis, reach and look have in common. */
interface BareStroke {
  readonly isHidden: boolean;
  readonly isWithin: boolean;
  readonly isContrast: boolean;
  /** px at zoom 1 */
  readonly width: number;
  readonly opacity: number;
}

/** All strokes at a zoom, those that recede first: they never lie on the rest. */
export function strokesAt(zoom: number): readonly BareStroke[] {
  const strokeFor = (
    isHidden: boolean,
    isWithin: boolean,
    width: number,
    isContrast: boolean,
  ): BareStroke => {
    const opacity = Math.max(PALEST, Math.min(1, (width * zoom) / THINNEST)) * (isWithin ? WITHIN : 1);
    return {
      isHidden,
      isWithin,
      isContrast,
      width: Math.max(width, THINNEST / zoom),
      opacity: opacity * (isHidden ? ARROW.faded : 1),
    };
  };
  return [true, false].flatMap((isHidden) =>
    [true, false].flatMap((isWithin) =>
      [WIDTHS.plain.inferred, WIDTHS.plain.stated].flatMap((width) =>
        [false, true].map((isContrast) => strokeFor(isHidden, isWithin, width, isContrast)),
      ),
    ),
  );
}

/** The place of a relation's stroke among them. */
export function strokeOf(scene: Scene, looks: Highlights, relation: number): number {
  const marks = scene.marks[relation] ?? 0;
  return (
    (isFaded(looks.relations[relation]) ? 0 : 8) +
    ((marks & MARK.within) === 0 ? 4 : 0) +
    ((marks & MARK.inferred) === 0 ? 2 : 0) +
    ((marks & MARK.contrast) === 0 ? 0 : 1)
  );
}

/** Relations in one path: long paths take a renderer more than proportional time. */
const PATH = 64;

/** Bare lines that are one path. */
interface BareLines {
  readonly colour: string;
  /** px at zoom 1 */
  readonly width: number;
  readonly opacity: number;
  readonly trace: (pen: Pen) => void;
}

/** Relations as thin lines without corners and heads; kind and basis show in colour and weight. */
export function* bareLines(
  scene: Scene,
  palette: Palette,
  looks: Highlights,
  relations: Iterable<number>,
  zoom: number,
): Generator<BareLines> {
  const strokes = strokesAt(zoom).map((stroke) => ({ ...stroke, own: [] as number[] }));
  for (const relation of relations) strokes[strokeOf(scene, looks, relation)]?.own.push(relation);
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

/** Numbers of the cards whose blocks have one colour, for each colour in turn. */
export function* blocks(
  scene: Scene,
  palette: Palette,
  looks: Highlights,
  cards: Iterable<number>,
): Generator<{ readonly colour: string; readonly cards: readonly number[] }> {
  const rows = palette.hues.map(({ hue, faded }) => ({
    hue,
    faded,
    shown: [] as number[],
    hidden: [] as number[],
  }));
  for (const card of cards) {
    const row = rows[hueNumber(scene.hues[card] ?? -1)];
    (isFaded(looks.cards[card]) ? row?.hidden : row?.shown)?.push(card);
  }
  for (const { hue, faded, shown, hidden } of rows) {
    if (hidden.length > 0) yield { colour: faded, cards: hidden };
    if (shown.length > 0) yield { colour: hue, cards: shown };
  }
}
