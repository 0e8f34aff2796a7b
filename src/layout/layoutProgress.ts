/** The stage of a layout. */
export type LayoutStage = 'arranging' | 'packing' | 'routing';

/** The progress of a layout. */
export interface LayoutProgress {
  /** From 0 to 1; never falls within one layout. */
  readonly share: number;
  readonly stage: LayoutStage;
}

export type OnProgress = (progress: LayoutProgress) => void;
