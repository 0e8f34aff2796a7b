/** What a layout is busy with, for a sentence on the screen. */
export type LayoutStage = 'arranging' | 'packing' | 'routing';

/** How far a layout has come. */
export interface LayoutProgress {
  /** From 0 to 1; never falls within one layout. */
  readonly share: number;
  readonly stage: LayoutStage;
}

export type OnProgress = (progress: LayoutProgress) => void;
