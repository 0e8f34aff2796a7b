/** The map whose outline is on the screen, for its rows. */
import { createContext, useContext } from 'react';
import type { ToldMap } from './outlineMap';

export const OutlineMapContext = createContext<ToldMap | null>(null);

export function useTold(): ToldMap {
  const told = useContext(OutlineMapContext);
  if (told === null) throw new Error('A row of the outline stands outside of it.');
  return told;
}
