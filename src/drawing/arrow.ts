/** An arrow as shapes, from back to front. Pure. */
import { directionAt, traceRounded } from './arrowPath';
import { HIGHLIGHT, isFaded } from './highlight';
import type { Palette } from './palette';
import { MARK, type Scene } from './scene';
import type { Pen, Shape, Stroke } from './shape';
import { ARROW, HEAD, WIDTHS } from './sizes';

/**
 * One relation with its casing, line, joint of linked premises and heads: a triangle for support, a bar for
 * contrast, hollow or thin where inferred. Empty for a relation without a route.
 * @param thinnest the least width of its line
 */
export function arrowShapes(
  scene: Scene,
  palette: Palette,
  relation: number,
  highlight: number,
  thinnest = 0,
): Shape[] {
  const { points, lines, relations } = scene;
  const first = relations[relation] ?? 0;
  const end = relations[relation + 1] ?? 0;
  if (end === first) return [];
  const marks = scene.marks[relation] ?? 0;
  const kind = (marks & MARK.contrast) === 0 ? 'support' : 'contrast';
  const basis = (marks & MARK.inferred) === 0 ? 'stated' : 'inferred';
  const colour = palette[kind];
  const head = HEAD[kind];
  const width = Math.max(thinnest, WIDTHS[widthName(marks, highlight)][basis]);
  const line: Stroke = kind === 'contrast' ? { colour, width, dash: ARROW.dash } : { colour, width };
  const trace = (pen: Pen): void => {
    for (let part = first; part < end; part += 1) {
      const cut = part === end - 1 ? head.length : 0;
      traceRounded(pen, points, lines[part] ?? 0, lines[part + 1] ?? 0, cut);
    }
  };
  const strokes = isFaded(highlight) ? [line] : [{ colour: palette.paper, width: ARROW.casing }, line];
  const shapes: Shape[] = [{ kind: 'line', trace, strokes }];
  const start = lines[end - 1] ?? 0;
  const tip = (lines[end] ?? 0) - 1;
  const at = (point: number) => ({ x: points[point * 2] ?? 0, y: points[point * 2 + 1] ?? 0 });
  if ((marks & MARK.linked) !== 0) {
    const { radius, stroke } = ARROW.joint;
    const around = { colour: palette.paper, width: stroke };
    shapes.push({ kind: 'circle', ...at(start), radius, fill: colour, stroke: around });
  }
  const fill = basis === 'inferred' ? palette.paper : colour;
  const addHead = (point: number, from: number): void => {
    const angle = directionAt(points, point, from);
    if (angle === null) return;
    const stroke = { colour, width: head.stroke[basis], isRound: true };
    const mark = { kind: 'mark', path: head.path, ...at(point), angle, stroke } as const;
    shapes.push(kind === 'support' ? { ...mark, fill } : mark);
  };
  addHead(tip, start);
  if ((marks & MARK.mutual) !== 0) addHead(start, tip);
  return shapes;
}

/** The opacity of all parts of an arrow, 0 to 1. */
export function arrowOpacity(highlight: number): number {
  return isFaded(highlight) ? ARROW.faded : 1;
}

function widthName(marks: number, highlight: number): keyof typeof WIDTHS {
  if (highlight === HIGHLIGHT.selected) return 'selected';
  if (highlight === HIGHLIGHT.near) return 'near';
  if ((marks & MARK.within) !== 0) return 'within';
  return (marks & MARK.across) === 0 ? 'plain' : 'across';
}
