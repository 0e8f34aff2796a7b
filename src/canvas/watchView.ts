/** React Flow's view and size, for code outside of React's rendering. */
import type { useStoreApi } from '@xyflow/react';
import type { Size, Viewport } from '@/drawing/camera';

type FlowStore = ReturnType<typeof useStoreApi>;

/** The present view and size; `null` before React Flow has them. */
export function viewOf(flow: FlowStore): { readonly view: Viewport; readonly size: Size } | null {
  const { panZoom, transform, width, height } = flow.getState();
  if (panZoom === null || width === 0) return null;
  return { view: { x: transform[0], y: transform[1], zoom: transform[2] }, size: { width, height } };
}

/** Calls back at once, and then whenever view or size change. Returns the function that stops it. */
export function watchView(flow: FlowStore, onChange: () => void): () => void {
  onChange();
  return flow.subscribe((state, before) => {
    const isSame =
      state.transform === before.transform && state.width === before.width && state.height === before.height;
    if (!isSame) onChange();
  });
}
