/** The shapes of cards and arrows. `canvas/paintShapes.ts` paints them, `svg/writeShapes.ts` writes them as SVG. */
import type { Point, Rect } from '@/layout/types';
import type { TextStyle } from './sizes';

/** How a line is drawn. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly isRound?: boolean;
}

/** Draws a line: a canvas context, or a writer of SVG paths. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cornerX: number, cornerY: number, x: number, y: number): void;
}

/** A rectangle with rounded corners. As a band, at the left edge of a card, it has square ones on the right. */
export interface BoxShape extends Rect {
  readonly kind: 'box';
  readonly radius: number;
  readonly isBand?: boolean;
  readonly fill?: string;
  readonly stroke?: Stroke;
}

/** A line, drawn once with each of its strokes. */
export interface LineShape {
  readonly kind: 'line';
  readonly trace: (pen: Pen) => void;
  readonly strokes: readonly Stroke[];
}

/** A small path, moved to a position and turned. */
export interface MarkShape extends Point {
  readonly kind: 'mark';
  readonly path: string;
  /** Radians. */
  readonly angle: number;
  readonly fill?: string;
  readonly stroke: Stroke;
}

export interface CircleShape extends Point {
  readonly kind: 'circle';
  readonly radius: number;
  readonly fill?: string;
  readonly stroke: Stroke;
}

/** Words of one style and colour. */
export interface TextRun {
  readonly text: string;
  readonly style: TextStyle;
  readonly colour: string;
}

/** Lines of text, each of one or more runs. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline of the first line; `step` is the distance to the next. */
  readonly y: number;
  readonly step: number;
  readonly lines: readonly (readonly TextRun[])[];
}

export type Shape = BoxShape | LineShape | MarkShape | CircleShape | TextShape;

/** The measures of letters in one renderer. */
export interface Letters {
  /** Measures texts in a style; valid until the next style is asked for. */
  readonly widthIn: (style: TextStyle) => (text: string) => number;
  /** From the top of a line to its baseline, with half of the free height above the letters (CSS 2.1, 10.8.1). */
  readonly baseline: (style: TextStyle) => number;
}
