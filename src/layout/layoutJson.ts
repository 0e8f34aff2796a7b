import type { LayoutResult } from './types';
export function writeLayout(r: LayoutResult): unknown {
  return { ...r, boxes: [...r.boxes], groups: [...r.groups], routes: [...r.routes] };
}
export function readLayout(v: unknown): LayoutResult | null {
  const r = v as { boxes: []; groups: []; routes: [] };
  return {
    ...(v as LayoutResult),
    boxes: new Map(r.boxes),
    groups: new Map(r.groups),
    routes: new Map(r.routes),
  };
}
