/** Paints shapes on a canvas. */
import type {
  BoxShape,
  CircleShape,
  Letters,
  LineShape,
  MarkShape,
  Shape,
  Stroke,
  TextShape,
} from '../shape';
import { FAMILY, type TextStyle } from '../sizes';
import type { Context } from './context';

/** @param x the position of the shapes' origin, with `y` */
export function paintShapes(ctx: Context, shapes: readonly Shape[], x = 0, y = 0): void {
  for (const shape of shapes) {
    if (shape.kind === 'box') paintBox(ctx, shape, x, y);
    else if (shape.kind === 'text') paintText(ctx, shape, x, y);
    else if (shape.kind === 'line') paintLine(ctx, shape);
    else if (shape.kind === 'mark') paintMark(ctx, shape);
    else paintCircle(ctx, shape, x, y);
  }
}

function paintBox(ctx: Context, box: BoxShape, left: number, top: number): void {
  const { x, y, width, height, radius } = box;
  ctx.beginPath();
  ctx.roundRect(left + x, top + y, width, height, box.isBand === true ? [radius, 0, 0, radius] : radius);
  fillAndStroke(ctx, box);
}

function paintCircle(ctx: Context, circle: CircleShape, left: number, top: number): void {
  ctx.beginPath();
  ctx.arc(left + circle.x, top + circle.y, circle.radius, 0, Math.PI * 2);
  fillAndStroke(ctx, circle);
}

function fillAndStroke(ctx: Context, { fill, stroke }: BoxShape | CircleShape): void {
  if (fill !== undefined) {
    ctx.fillStyle = fill;
    ctx.fill();
  }
  if (stroke !== undefined) strokePath(ctx, stroke);
}

function paintLine(ctx: Context, { trace, strokes }: LineShape): void {
  ctx.beginPath();
  trace(ctx);
  for (const stroke of strokes) strokePath(ctx, stroke);
}

function strokePath(ctx: Context, { colour, width, dash }: Stroke): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  if (dash !== undefined) ctx.setLineDash([...dash]);
  ctx.stroke();
  if (dash !== undefined) ctx.setLineDash([]);
}

/** The parsed paths of marks, of which there are few. */
const forms = new Map<string, Path2D>();

function paintMark(ctx: Context, { path, x, y, angle, fill, stroke }: MarkShape): void {
  const form = forms.get(path) ?? new Path2D(path);
  forms.set(path, form);
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(angle);
  if (fill !== undefined) {
    ctx.fillStyle = fill;
    ctx.fill(form);
  }
  ctx.strokeStyle = stroke.colour;
  ctx.lineWidth = stroke.width;
  if (stroke.isRound === true) ctx.lineJoin = 'round';
  ctx.stroke(form);
  ctx.restore();
}

function paintText(ctx: Context, { x, y, step, lines }: TextShape, left: number, top: number): void {
  for (const [place, line] of lines.entries()) {
    let start = left + x;
    for (const [number, { text, style, colour }] of line.entries()) {
      setText(ctx, style);
      ctx.fillStyle = colour;
      ctx.fillText(text, start, top + y + place * step);
      if (number < line.length - 1) start += ctx.measureText(text).width;
    }
  }
}

/** The letters of this canvas, until its size changes. Browsers round a font's heights to whole px. */
export function canvasLetters(ctx: Context): Letters {
  lastStyle.delete(ctx);
  const baselines = new Map<TextStyle, number>();
  return {
    widthIn: (style) => {
      setText(ctx, style);
      return (text) => ctx.measureText(text).width;
    },
    baseline: (style) => {
      let baseline = baselines.get(style);
      if (baseline === undefined) {
        setText(ctx, style);
        const { fontBoundingBoxAscent, fontBoundingBoxDescent } = ctx.measureText('');
        const ascent = Math.round(fontBoundingBoxAscent);
        baseline = (style.lineHeight - ascent - Math.round(fontBoundingBoxDescent)) / 2 + ascent;
        baselines.set(style, baseline);
      }
      return baseline;
    },
  };
}

/** The style set last, since setting it is slow. A canvas that changes its size loses it. */
const lastStyle = new WeakMap<Context, TextStyle>();

function setText(ctx: Context, style: TextStyle): void {
  if (lastStyle.get(ctx) === style) return;
  lastStyle.set(ctx, style);
  ctx.font = fontOf(style);
  ctx.letterSpacing = `${style.size * style.spacing}px`;
}

/** The CSS `font` of a style. */
export function fontOf({ size, weight }: TextStyle): string {
  return `${weight} ${size}px ${FAMILY}`;
}
