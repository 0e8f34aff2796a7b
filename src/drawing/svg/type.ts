/** How letters are set in a picture, and how wide they are. */
import { FAMILY } from '../sizes';
import type { Measure } from '../lines';

export const SANS = FAMILY;
export const SERIF = '"Source Serif 4 Variable", Georgia, serif';

/** One way of setting letters. */
export interface Face {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  readonly isItalic?: boolean;
  /** Between letters, in em; 0 without. */
  readonly spacing?: number;
}

/** The widths of texts in a face, px at zoom 1. */
export type MeasureIn = (face: Face) => Measure;

/** Measures as this browser draws, in the fonts that the page has. Throws where there is no canvas. */
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

/** The attributes of a text in this face. */
export function faceAttributes(face: Face): string {
  return `${familyAttribute(face.family)} ${sizeAttributes(face)}`;
}

/** For what holds many texts of one family. */
export function familyAttribute(family: string): string {
  return `font-family="${family.replaceAll('"', "'")}"`;
}

/** The same as `faceAttributes` where the family is known already. */
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
