/** The map whose outline is on the screen, for its rows. */
import { createContext, useContext } from 'react';
import type { ToldMap } from './told';

export const ToldMapContext = createContext<ToldMap | null>(null);

export function useTold(): ToldMap {
  const told = useContext(ToldMapContext);
  if (told === null) throw new Error('A row of the outline stands outside of it.');
  return told;
}
