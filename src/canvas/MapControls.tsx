/** Zoom by button, for who has neither wheel nor two fingers. */
import { Panel, useReactFlow } from '@xyflow/react';
import { prefersReducedMotion } from '@/ui/media';

/** How long one step of zooming takes, ms. */
const STEP_MS = 180;

interface MapControlsProps {
  readonly onShowAll: () => void;
  /** Called when a button zooms, which moves the map as a hand does. */
  readonly onZoom: () => void;
}

export function MapControls({ onShowAll, onZoom }: MapControlsProps) {
  const flow = useReactFlow();
  const zoom = (step: 'zoomIn' | 'zoomOut'): void => {
    onZoom();
    void flow[step]({ duration: prefersReducedMotion() ? 0 : STEP_MS });
  };
  return (
    <Panel position="top-right" className="map-controls">
      <button type="button" data-step aria-label="Zoom in" onClick={() => zoom('zoomIn')}>
        +
      </button>
      <button type="button" data-step aria-label="Zoom out" onClick={() => zoom('zoomOut')}>
        −
      </button>
      <button type="button" onClick={onShowAll}>
        Whole map
      </button>
    </Panel>
  );
}
