/** What fills most of the screen: follows from the lens and the size of the screen. */
import { type Screen, selectScreen } from '@/store/selectors/visible';
import { useStore } from '@/store/store';
import { COMPACT } from '@/ui/media';
import { useMedia } from '@/ui/useMedia';

/** Whether the screen shows one thing at a time, with the filters as a sheet and panels at the bottom. */
export function useIsCompact(): boolean {
  return useMedia(COMPACT);
}

export function useScreen(): Screen {
  const isCompact = useIsCompact();
  return useStore((state) => selectScreen(state, isCompact));
}
