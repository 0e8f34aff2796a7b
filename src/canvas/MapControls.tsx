/** Zoom by button, for who has neither wheel nor two fingers. */
import { Panel, useReactFlow } from '@xyflow/react';
import { prefersReducedMotion } from '@/ui/media';

/** How long one step of zooming takes, ms. */
const STEP_MS = 180;

export function MapControls({ onShowAll }: { readonly onShowAll: () => void }) {
  const flow = useReactFlow();
  const duration = (): number => (prefersReducedMotion() ? 0 : STEP_MS);
  return (
    <Panel position="top-right" className="map-controls">
      <button
        type="button"
        data-step
        aria-label="Zoom in"
        onClick={() => void flow.zoomIn({ duration: duration() })}
      >
        +
      </button>
      <button
        type="button"
        data-step
        aria-label="Zoom out"
        onClick={() => void flow.zoomOut({ duration: duration() })}
      >
        −
      </button>
      <button type="button" onClick={onShowAll}>
        Whole map
      </button>
    </Panel>
  );
}
