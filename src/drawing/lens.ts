/** How the map is arranged: for which question, and for which shape of screen. Pure. */
import type { LayoutForm } from '@/layout/types';
import { LENSES, type Lens } from '@/view/settings';
import { ASPECTS, type MapShape, SHAPES } from './sizes';

/** The lenses that are maps; the outline is none, and leaves the map as it is by itself. */
export type MapLens = Exclude<Lens, 'outline'>;

export interface Arrangement {
  readonly lens: MapLens;
  readonly shape: MapShape;
}

export function mapLens(lens: Lens | null): MapLens {
  return lens === null || lens === 'outline' ? 'argument' : lens;
}

const ARRANGEMENTS = LENSES.flatMap((lens) => SHAPES.map((shape) => ({ lens: mapLens(lens), shape })));

/** The same object for the same lens and shape. */
export function arrangementOf(lens: MapLens, shape: MapShape): Arrangement {
  return ARRANGEMENTS.find((known) => known.lens === lens && known.shape === shape) ?? { lens, shape };
}

/** Under which name a map's shipped positions hold those of an arrangement. */
export function positionsKey(lens: MapLens, shape: MapShape): string {
  return lens === 'argument' ? shape : `${lens}-${shape}`;
}

/** What the layout is asked for. */
export const FORMS: Record<MapLens, LayoutForm> = {
  argument: 'topics',
  viewpoints: 'columns',
  article: 'sequence',
};

/** The layout's aspect; a sequence beside its text has a narrow and tall place. */
export function aspectOf({ lens, shape }: Arrangement): number {
  return lens === 'article' && shape === 'landscape' ? 0.75 : ASPECTS[shape];
}

/** Whether it is scrolled, as a text is, and not seen at once. */
export function isScrolled({ lens, shape }: Arrangement): boolean {
  return shape === 'portrait' || lens === 'article';
}
