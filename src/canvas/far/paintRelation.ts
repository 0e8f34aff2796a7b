/** Draws relations as the page's own arrows look (`RelationEdge.tsx`, `canvas.css`), in px at zoom 1. */
import { HIDDEN_OPACITY } from './bare';
import type { Context } from './context';
import { LOOK } from './look';
import type { Palette } from './palette';
import { MARK, type Scene } from './scene';

const CORNER = 9;
const CASING = 5;
const DASH = [7, 4];
/** How much of the line the head covers. */
const HEAD_LENGTH = { support: 9, contrast: 3 };
/** Line widths: stated and inferred, by look. */
const WIDTHS = {
  [LOOK.plain]: [2.2, 1.15],
  [LOOK.hidden]: [2.2, 1.15],
  [LOOK.near]: [2.6, 1.7],
  [LOOK.selected]: [4, 4],
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
  ctx.globalAlpha = look === LOOK.hidden ? HIDDEN_OPACITY : 1;
  ctx.beginPath();
  for (let line = first; line < end; line += 1) trace(ctx, scene, line, line === end - 1 ? cut : 0);
  if (look !== LOOK.hidden) {
    ctx.strokeStyle = palette.paper;
    ctx.lineWidth = CASING;
    ctx.stroke();
  }
  ctx.strokeStyle = tone;
  ctx.lineWidth = Math.max(thinnest, WIDTHS[look][isInferred ? 1 : 0]);
  if (isContrast) ctx.setLineDash(DASH);
  ctx.stroke();
  ctx.setLineDash([]);
  if (isLinked) paintJoint(ctx, scene, end - 1, tone, palette);
  paintHead(ctx, scene, end - 1, false, isContrast, isInferred, tone, palette);
  if ((marks & MARK.mutual) !== 0)
    paintHead(ctx, scene, end - 1, true, isContrast, isInferred, tone, palette);
  ctx.globalAlpha = 1;
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

/** A polyline with rounded corners, its last `cut` px left out. */
function trace(ctx: Context, { points, lines }: Scene, line: number, cut: number): void {
  const first = lines[line] ?? 0;
  const last = (lines[line + 1] ?? 0) - 1;
  if (last <= first) return;
  ctx.moveTo(points[first * 2] ?? 0, points[first * 2 + 1] ?? 0);
  for (let at = first + 1; at <= last; at += 1) {
    const x = points[at * 2] ?? 0;
    const y = points[at * 2 + 1] ?? 0;
    const fromX = points[at * 2 - 2] ?? 0;
    const fromY = points[at * 2 - 1] ?? 0;
    const before = Math.hypot(x - fromX, y - fromY);
    if (at === last) {
      const share = before <= cut ? 1 : 1 - cut / before;
      ctx.lineTo(fromX + (x - fromX) * share, fromY + (y - fromY) * share);
      return;
    }
    const toX = points[at * 2 + 2] ?? 0;
    const toY = points[at * 2 + 3] ?? 0;
    const after = Math.hypot(toX - x, toY - y);
    const radius = Math.min(CORNER, before / 2, after / 2);
    if (before > 0) ctx.lineTo(x + ((fromX - x) * radius) / before, y + ((fromY - y) * radius) / before);
    if (after > 0)
      ctx.quadraticCurveTo(x, y, x + ((toX - x) * radius) / after, y + ((toY - y) * radius) / after);
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
  const [tip, from] = isTail ? [first, first + 1] : [last, last - 1];
  if (last <= first) return;
  const x = points[tip * 2] ?? 0;
  const y = points[tip * 2 + 1] ?? 0;
  const angle = Math.atan2(y - (points[from * 2 + 1] ?? 0), x - (points[from * 2] ?? 0));
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(angle);
  ctx.beginPath();
  ctx.strokeStyle = tone;
  ctx.lineJoin = 'round';
  if (isContrast) {
    ctx.moveTo(-2, -7);
    ctx.lineTo(-2, 7);
    ctx.lineWidth = isInferred ? 2 : 3.4;
  } else {
    ctx.moveTo(0, 0);
    ctx.lineTo(-10, 5.5);
    ctx.lineTo(-10, -5.5);
    ctx.closePath();
    ctx.lineWidth = 1.4;
    ctx.fillStyle = isInferred ? palette.paper : tone;
    ctx.fill();
  }
  ctx.stroke();
  ctx.restore();
}
