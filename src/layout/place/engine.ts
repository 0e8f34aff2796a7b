import type { Point, Size } from '../types.ts';

/** A small graph of its own, for an engine that places boxes in layers. */
export interface LayerRequest {
  readonly boxes: readonly Size[];
  /** From conclusion to reason, as indexes; `steps` is the least number of layers between them. */
  readonly edges: readonly { readonly from: number; readonly to: number; readonly steps: number }[];
  /** Conclusions on the left, or on top. */
  readonly direction: 'right' | 'down';
  /** Free space between layers, and between boxes of one layer, in px. */
  readonly layerGap: number;
  readonly boxGap: number;
}

/** A request with exits from the graph, for arrows that go on elsewhere. */
export interface DrawRequest extends LayerRequest {
  /** Each from a box to before the first layer, or behind the last. */
  readonly exits: readonly { readonly box: number; readonly side: 'before' | 'behind' }[];
}

/** The positions of boxes and edges. */
export interface Drawing {
  /** In the order of the request's boxes. */
  readonly centres: readonly Point[];
  /** A polyline for each edge of the request, from conclusion to reason, around the boxes in between. */
  readonly lines: readonly (readonly Point[])[];
  /** The same for each exit, from its box. */
  readonly exits: readonly (readonly Point[])[];
}

/** Places boxes in layers. May throw. */
export interface LayoutEngine {
  /** Centres in the order of the request. Takes full care, so it is for small graphs. */
  layers(request: LayerRequest): Point[];
  /** Centres and lines, for graphs of up to some thousand boxes. Takes less care with larger graphs. */
  draw(request: DrawRequest): Drawing;
}
