/** Zoom buttons, for readers without wheel or touch. */
import { Panel, useReactFlow } from '@xyflow/react';
import { prefersReducedMotion } from '@/ui/media';

/** Duration of one zoom step, ms. */
const STEP_MS = 180;

interface MapControlsProps {
  readonly onShowAll: () => void;
  /** Called when a button zooms, which counts as a move by hand. */
  readonly onZoom: () => void;
}

const CONTROL = 'h-7 min-w-7 bg-sheet px-2.25 text-note text-ink hover:bg-paper touch:h-9';

export function MapControls({ onShowAll, onZoom }: MapControlsProps) {
  const flow = useReactFlow();
  const zoom = (step: 'zoomIn' | 'zoomOut'): void => {
    onZoom();
    void flow[step]({ duration: prefersReducedMotion() ? 0 : STEP_MS });
  };
  return (
    <Panel
      position="top-right"
      className="mx-2.5 my-2 flex gap-px overflow-hidden rounded-sm border border-line bg-line"
    >
      <button
        type="button"
        className={`touch:hidden ${CONTROL}`}
        aria-label="Zoom in"
        onClick={() => zoom('zoomIn')}
      >
        +
      </button>
      <button
        type="button"
        className={`touch:hidden ${CONTROL}`}
        aria-label="Zoom out"
        onClick={() => zoom('zoomOut')}
      >
        −
      </button>
      <button type="button" className={CONTROL} onClick={onShowAll}>
        Whole map
      </button>
    </Panel>
  );
}
