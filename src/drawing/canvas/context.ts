import type { Rect } from '@/layout/types';

/** The context of a canvas on the page or in a worker. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Which part of the map is drawn, and how large. */
export interface View {
  /** In px at zoom 1. */
  readonly area: Rect;
  /** Decides how much the cards say, as on the page. */
  readonly zoom: number;
  /** Device px for each px of the screen. */
  readonly density: number;
}

/** What `new FontFace` takes. */
export interface FontSource {
  readonly family: string;
  readonly source: string;
  readonly descriptors: { readonly weight: string; readonly style: string; readonly unicodeRange: string };
}
