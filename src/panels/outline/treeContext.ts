/** The state of the tree, for its rows. */
import { createContext, useContext } from 'react';
import type { TreeState } from 'react-stately/useTreeState';
import type { Shown } from '@/view/outlineShown';

export const TreeContext = createContext<TreeState<Shown> | null>(null);

export function useTreeContext(): TreeState<Shown> {
  const state = useContext(TreeContext);
  if (state === null) throw new Error('A row of the outline stands outside its tree.');
  return state;
}
