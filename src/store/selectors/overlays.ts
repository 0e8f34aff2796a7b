/** The overlays, by type. */
import type { AppState, DialogName, Overlay, Sheet } from '../state';

function overlayOf<T extends Overlay['type']>(
  { overlays }: AppState,
  type: T,
): Extract<Overlay, { readonly type: T }> | undefined {
  return overlays.find((one): one is Extract<Overlay, { readonly type: T }> => one.type === type);
}

export function selectDialog(state: AppState): DialogName | null {
  return overlayOf(state, 'dialog')?.name ?? null;
}

export function selectSheet(state: AppState): Sheet | null {
  return (overlayOf(state, 'start') ?? overlayOf(state, 'filters'))?.type ?? null;
}

/** The claim where the path begins whose end the reader is choosing; `null` for none. */
export function selectTracing(state: AppState): string | null {
  return overlayOf(state, 'tracing')?.from ?? null;
}

export function selectIsSearchOpen(state: AppState): boolean {
  return overlayOf(state, 'search') !== undefined;
}

/** Ids of the claims that match the search; `null` while nothing is searched for. */
export function selectFound(state: AppState): ReadonlySet<string> | null {
  return overlayOf(state, 'search')?.found ?? null;
}

/** The claim of the result that the arrow keys have reached. */
export function selectFoundAt(state: AppState): string | null {
  return overlayOf(state, 'search')?.foundAt ?? null;
}
