import { selectOpen } from '@/store/selectors/document';
import { useStore } from '@/store/store';
import { indexOf } from '@/view/mapIndex';

/** The map on the screen with its texts and its index, for the parts of an open page; elsewhere it throws. */
export function useOpenMap() {
  const open = useStore(selectOpen);
  if (open === null) throw new Error('This part of the page needs an open map.');
  return { open, map: open.map, index: indexOf(open.map) };
}
