/** Gives the parts of the page the opener of maps. */
import { createContext, useContext } from 'react';
import type { Opener } from '@/opening/opener';

export const OpenerContext = createContext<Opener | null>(null);

export function useOpener(): Opener {
  const opener = useContext(OpenerContext);
  if (opener === null) throw new Error('no opener is provided above this part of the page');
  return opener;
}
