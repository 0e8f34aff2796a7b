/** A store of its own for a test, with a map open in it. */
import { exampleMap } from '@/domain/testing/exampleMap';
import { FIRST_VIEW, type ViewSettings } from '@/view/settings';
import type { OpenMap } from '../state';
import { createAppStore } from '../store';

export const EXAMPLE: OpenMap = {
  key: 'example',
  map: exampleMap(),
  texts: new Map(),
  positions: null,
  report: null,
};

/** The same map with two reasons within the argument `safer`. */
export const WITH_STEPS: OpenMap = {
  ...EXAMPLE,
  map: {
    ...EXAMPLE.map,
    claims: EXAMPLE.map.claims.map((claim) =>
      claim.id === 'drivers' || claim.id === 'deaths' ? { ...claim, within: 'safer' } : claim,
    ),
  },
};

/** @param view what of it is seen, beside what a first visit sees */
export function openStore(
  view: Partial<ViewSettings> = {},
  open = EXAMPLE,
): ReturnType<typeof createAppStore> {
  const store = createAppStore();
  store.getState().openMap(open, { ...FIRST_VIEW, map: open.key, ...view }, []);
  return store;
}
