/** Arrangements of the map, by lens and shape of screen. Pure. */
import type { LayoutForm } from '@/layout/types';
import { LENSES, type Lens } from '@/view/settings';
import { ASPECTS, type MapShape, SHAPES } from './sizes';

/** The lenses that are maps. The outline is none, and keeps the last map. */
export type MapLens = Exclude<Lens, 'outline'>;

export interface Arrangement {
  readonly lens: MapLens;
  readonly shape: MapShape;
}

export function mapLens(lens: Lens | null): MapLens {
  return lens === null || lens === 'outline' ? 'argument' : lens;
}

const ARRANGEMENTS = LENSES.flatMap((lens) => SHAPES.map((shape) => ({ lens: mapLens(lens), shape })));

/** The arrangement of a lens and shape, always the same object. */
export function arrangementOf(lens: MapLens, shape: MapShape): Arrangement {
  return ARRANGEMENTS.find((known) => known.lens === lens && known.shape === shape) ?? { lens, shape };
}

/** The key of an arrangement in a map's shipped positions. */
export function positionsKey(lens: MapLens, shape: MapShape): string {
  return lens === 'argument' ? shape : `${lens}-${shape}`;
}

/** The layout's form in each lens. */
export const FORMS: Record<MapLens, LayoutForm> = {
  argument: 'topics',
  viewpoints: 'columns',
  article: 'sequence',
};

/** The layout's aspect; a sequence beside its text has a narrow and tall place. */
export function aspectOf({ lens, shape }: Arrangement): number {
  return lens === 'article' && shape === 'landscape' ? 0.75 : ASPECTS[shape];
}

/** Whether an arrangement is scrolled like a text rather than seen at once. */
export function isScrolled({ lens, shape }: Arrangement): boolean {
  return shape === 'portrait' || lens === 'article';
}
