/** Writes shapes as SVG, their words as text. Pure. */
import { pathOf } from '../arrowPath';
import type { BoxShape, Letters, Shape, Stroke, TextRun, TextShape } from '../shape';
import { type MeasureIn, SANS, sizeAttributes } from './type';
import { toNumber, toXml } from './xml';

/**
 * Writes shapes into an element whose font family is `SANS`.
 * @param fitted the letters that every line keeps the width of, whatever font the picture is read in
 */
export function writeShapes(shapes: readonly Shape[], fitted: Letters | null = null): string {
  return shapes.map((shape) => written(shape, fitted)).join('');
}

function written(shape: Shape, fitted: Letters | null): string {
  switch (shape.kind) {
    case 'box':
      return boxSvg(shape);
    case 'text':
      return textSvg(shape, fitted);
    case 'line': {
      const d = pathOf(shape.trace);
      return shape.strokes.map((stroke) => `<path d="${d}"${paint(undefined, stroke)}/>`).join('');
    }
    case 'mark': {
      const turn = Math.round((shape.angle * 180) / Math.PI);
      const place = `translate(${toNumber(shape.x)} ${toNumber(shape.y)}) rotate(${turn})`;
      return `<path transform="${place}" d="${shape.path}"${paint(shape.fill, shape.stroke)}/>`;
    }
    case 'circle': {
      const place = `cx="${toNumber(shape.x)}" cy="${toNumber(shape.y)}" r="${shape.radius}"`;
      return `<circle ${place}${paint(shape.fill, shape.stroke)}/>`;
    }
  }
}

function paint(fill: string | undefined, stroke: Stroke | undefined): string {
  return ` fill="${fill ?? 'none'}"${stroke === undefined ? '' : strokeAttributes(stroke)}`;
}

function strokeAttributes({ colour, width, dash, isRound }: Stroke): string {
  return [
    ` stroke="${colour}" stroke-width="${width}"`,
    dash === undefined ? '' : ` stroke-dasharray="${dash.join(' ')}"`,
    isRound === true ? ' stroke-linejoin="round"' : '',
  ].join('');
}

function boxSvg({ x, y, width, height, radius, isBand, fill, stroke }: BoxShape): string {
  if (isBand !== true)
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"${paint(fill, stroke)}/>`;
  const round = `V${y + radius}Q${x} ${y} ${x + radius} ${y}Z`;
  const d = `M${x + width} ${y}v${height}H${x + radius}Q${x} ${y + height} ${x} ${y + height - radius}${round}`;
  return `<path d="${d}"${paint(fill, stroke)}/>`;
}

function textSvg({ x, y, step, lines }: TextShape, fitted: Letters | null): string {
  const first = lines[0]?.[0];
  if (first === undefined) return '';
  const width = ({ text, style }: TextRun): string =>
    fitted === null
      ? ''
      : ` textLength="${toNumber(fitted.widthIn(style)(text))}" lengthAdjust="spacingAndGlyphs"`;
  const lineSvg = ([head, ...more]: readonly TextRun[], place: number): string =>
    head === undefined
      ? ''
      : `<tspan x="${x}" y="${toNumber(y + place * step)}"${width(head)}>${toXml(head.text)}</tspan>${more.map(runSvg).join('')}`;
  /** A further run on the same line, in its own weight and colour. */
  const runSvg = (run: TextRun): string =>
    `<tspan font-weight="${run.style.weight}" fill="${run.colour}"${width(run)}>${toXml(run.text)}</tspan>`;
  return `<text ${sizeAttributes(first.style)} fill="${first.colour}">${lines.map(lineSvg).join('')}</text>`;
}

/** From the top of Inter's em box to its baseline, and the box's height, as shares of the font size. */
const ASCENT = 0.96875;
const HEIGHT = 1.2102;

/** Letters as a viewer of the picture draws them. */
export function svgLetters(measure: MeasureIn): Letters {
  return {
    widthIn: ({ size, weight, spacing }) => measure({ family: SANS, size, weight, spacing }),
    baseline: ({ size, lineHeight }) => (lineHeight - HEIGHT * size) / 2 + ASCENT * size,
  };
}
