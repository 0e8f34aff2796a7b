/** The map that the rows of the outline show. */
import { createContext, useContext } from 'react';
import type { OutlineMap } from './outlineMap';

export const OutlineMapContext = createContext<OutlineMap | null>(null);

export function useOutlineMap(): OutlineMap {
  const outline = useContext(OutlineMapContext);
  if (outline === null) throw new Error('A row of the outline stands outside of it.');
  return outline;
}
