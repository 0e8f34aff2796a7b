/** React Flow's view and size, for what follows them outside of React's own rendering. */
import type { useStoreApi } from '@xyflow/react';
import type { Size, Viewport } from '@/drawing/camera';

type FlowStore = ReturnType<typeof useStoreApi>;

/** The view and size of this moment; `null` before React Flow has them. */
export function viewOf(flow: FlowStore): { readonly view: Viewport; readonly size: Size } | null {
  const { panZoom, transform, width, height } = flow.getState();
  if (panZoom === null || width === 0) return null;
  return { view: { x: transform[0], y: transform[1], zoom: transform[2] }, size: { width, height } };
}

/**
 * Calls back at once, since React Flow has its first view before anybody can listen, and then whenever view or
 * size has changed. Returns the function that ends it.
 */
export function watchView(flow: FlowStore, onChange: () => void): () => void {
  onChange();
  return flow.subscribe((state, before) => {
    const isSame =
      state.transform === before.transform && state.width === before.width && state.height === before.height;
    if (!isSame) onChange();
  });
}
