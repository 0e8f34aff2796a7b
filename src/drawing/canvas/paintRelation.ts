/** Draws relations as the page's own arrows look (`RelationEdge.tsx`, `canvas.css`), in px at zoom 1. */
import { directionAt, HEAD, HEAD_LENGTH, traceRounded } from '../arrowPath';
import { HIDDEN_OPACITY, REACH_WIDTH, WIDTH } from '../bareLines';
import { HIGHLIGHT } from '../highlight';
import type { Palette } from '../palette';
import { MARK, type Scene } from '../scene';
import type { Context } from './context';

const CASING = 5;
const DASH = [7, 4];
/** Line widths: stated and inferred, by look. */
const WIDTHS = {
  [HIGHLIGHT.plain]: [WIDTH.stated, WIDTH.inferred],
  [HIGHLIGHT.hidden]: [WIDTH.stated, WIDTH.inferred],
  [HIGHLIGHT.near]: [2.6, 1.7],
  [HIGHLIGHT.selected]: [4, 4],
} as const;
const JOINT = 4;

/**
 * One relation with all its parts: casing, line, heads, and the joint of linked premises.
 * @param thinnest the least width of its line, px at zoom 1
 */
export function paintRelation(
  ctx: Context,
  scene: Scene,
  relation: number,
  look: keyof typeof WIDTHS,
  palette: Palette,
  thinnest = 0,
): void {
  const marks = scene.marks[relation] ?? 0;
  const isContrast = (marks & MARK.contrast) !== 0;
  const isInferred = (marks & MARK.inferred) !== 0;
  const isLinked = (marks & MARK.linked) !== 0;
  const tone = isContrast ? palette.contrast : palette.support;
  const first = scene.relations[relation] ?? 0;
  const end = scene.relations[relation + 1] ?? 0;
  const cut = isContrast ? HEAD_LENGTH.contrast : HEAD_LENGTH.support;
  ctx.globalAlpha = look === HIGHLIGHT.hidden ? HIDDEN_OPACITY : 1;
  ctx.beginPath();
  for (let line = first; line < end; line += 1) {
    const isLast = line === end - 1;
    traceRounded(ctx, scene.points, scene.lines[line] ?? 0, scene.lines[line + 1] ?? 0, isLast ? cut : 0);
  }
  if (look !== HIGHLIGHT.hidden) {
    ctx.strokeStyle = palette.paper;
    ctx.lineWidth = CASING;
    ctx.stroke();
  }
  ctx.strokeStyle = tone;
  ctx.lineWidth = Math.max(thinnest, widthOf(marks, look));
  if (isContrast) ctx.setLineDash(DASH);
  ctx.stroke();
  ctx.setLineDash([]);
  if (isLinked) paintJoint(ctx, scene, end - 1, tone, palette);
  paintHead(ctx, scene, end - 1, false, isContrast, isInferred, tone, palette);
  if ((marks & MARK.mutual) !== 0)
    paintHead(ctx, scene, end - 1, true, isContrast, isInferred, tone, palette);
  ctx.globalAlpha = 1;
}

function widthOf(marks: number, look: keyof typeof WIDTHS): number {
  const basis = (marks & MARK.inferred) === 0 ? 'stated' : 'inferred';
  if (look === HIGHLIGHT.plain || look === HIGHLIGHT.hidden) {
    if ((marks & MARK.within) !== 0) return REACH_WIDTH.within[basis];
    if ((marks & MARK.across) !== 0) return REACH_WIDTH.across[basis];
  }
  return WIDTHS[look][basis === 'stated' ? 0 : 1];
}

/** The bare lines of many relations as one path, for views in which nobody can follow a single one. */
export function traceBare(ctx: Context, scene: Scene, relation: number): void {
  const { points, lines, relations } = scene;
  for (let line = relations[relation] ?? 0; line < (relations[relation + 1] ?? 0); line += 1) {
    const first = lines[line] ?? 0;
    const end = lines[line + 1] ?? 0;
    for (let at = first; at < end; at += 1) {
      const x = points[at * 2] ?? 0;
      const y = points[at * 2 + 1] ?? 0;
      if (at === first) ctx.moveTo(x, y);
      else ctx.lineTo(x, y);
    }
  }
}

function paintJoint(
  ctx: Context,
  { points, lines }: Scene,
  trunk: number,
  tone: string,
  palette: Palette,
): void {
  const at = lines[trunk] ?? 0;
  ctx.beginPath();
  ctx.arc(points[at * 2] ?? 0, points[at * 2 + 1] ?? 0, JOINT, 0, Math.PI * 2);
  ctx.fillStyle = tone;
  ctx.fill();
  ctx.strokeStyle = palette.paper;
  ctx.lineWidth = 1.5;
  ctx.stroke();
}

/** A triangle for support, a bar for contrast; hollow or thin where the relation is inferred. */
function paintHead(
  ctx: Context,
  { points, lines }: Scene,
  line: number,
  isTail: boolean,
  isContrast: boolean,
  isInferred: boolean,
  tone: string,
  palette: Palette,
): void {
  const first = lines[line] ?? 0;
  const last = (lines[line + 1] ?? 0) - 1;
  const [tip, start] = isTail ? [first, last] : [last, first];
  const angle = directionAt(points, tip, start);
  if (angle === null) return;
  ctx.save();
  ctx.translate(points[tip * 2] ?? 0, points[tip * 2 + 1] ?? 0);
  ctx.rotate(angle);
  ctx.strokeStyle = tone;
  ctx.lineJoin = 'round';
  const head = headOf(isContrast);
  if (isContrast) ctx.lineWidth = isInferred ? 2 : 3.4;
  else {
    ctx.lineWidth = 1.4;
    ctx.fillStyle = isInferred ? palette.paper : tone;
    ctx.fill(head);
  }
  ctx.stroke(head);
  ctx.restore();
}

function headOf(isContrast: boolean): Path2D {
  return new Path2D(isContrast ? HEAD.contrast : HEAD.support);
}
