/** Type in a picture, and its widths. */
import { FAMILY } from '../sizes';
import type { Measure } from '../lines';

export const SANS = FAMILY;
export const SERIF = '"Source Serif 4 Variable", Georgia, serif';

/** A font in one size and weight. */
export interface Face {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  readonly isItalic?: boolean;
  /** Letter spacing in em; default 0. */
  readonly spacing?: number;
}

/** Measures texts in a face, px at zoom 1. */
export type MeasureIn = (face: Face) => Measure;

/** Measures with the page's fonts in this browser. Throws where there is no canvas. */
export function canvasMeasure(): MeasureIn {
  // oxlint-disable-next-line no-restricted-globals -- the browser alone knows how wide its letters are
  const ctx = document.createElement('canvas').getContext('2d');
  if (ctx === null) throw new Error('This browser draws on no canvas.');
  return ({ family, size, weight, isItalic = false, spacing = 0 }) =>
    (text) => {
      const font = `${isItalic ? 'italic ' : ''}${weight} ${size}px ${family}`;
      if (ctx.font !== font) ctx.font = font;
      ctx.letterSpacing = `${size * spacing}px`;
      return ctx.measureText(text).width;
    };
}

/** The SVG attributes of a face. */
export function faceAttributes(face: Face): string {
  return `${familyAttribute(face.family)} ${sizeAttributes(face)}`;
}

/** The family alone, for a group of texts. */
export function familyAttribute(family: string): string {
  return `font-family="${family.replaceAll('"', "'")}"`;
}

/** All attributes of a face but the family. */
export function sizeAttributes({
  size,
  weight,
  isItalic = false,
  spacing = 0,
}: Omit<Face, 'family'>): string {
  return [
    `font-size="${size}" font-weight="${weight}"`,
    isItalic ? ' font-style="italic"' : '',
    spacing === 0 ? '' : ` letter-spacing="${Math.round(size * spacing * 1000) / 1000}"`,
  ].join('');
}
