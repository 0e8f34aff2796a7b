import type { Size } from './blocks.ts';
import type { Point } from './types.ts';

/** A small graph of its own, for an engine that places boxes in layers. */
export interface LayerRequest {
  readonly boxes: readonly Size[];
  /** From conclusion to reason, as indexes; `steps` is how many layers the reason stands behind. */
  readonly edges: readonly { readonly from: number; readonly to: number; readonly steps: number }[];
  /** Conclusions on the left, or on top. */
  readonly direction: 'right' | 'down';
  /** Free space between layers, and between boxes of one layer, in px. */
  readonly layerGap: number;
  readonly boxGap: number;
}

/** Places boxes in layers; gives their centres, in the order of the request. May throw. */
export interface LayoutEngine {
  layers(request: LayerRequest): Point[];
}
