/** What fills most of the page, which follows from the reader's choice and the size of the screen. */
import { type Screen, selectScreen } from '@/store/selectors/visible';
import { useStore } from '@/store/store';
import { COMPACT } from '@/ui/media';
import { useMedia } from '@/ui/useMedia';

/** Whether one thing is shown at a time, the filters are a sheet, and panels come from below. */
export function useIsCompact(): boolean {
  return useMedia(COMPACT);
}

export function useScreen(): Screen {
  const isCompact = useIsCompact();
  return useStore((state) => selectScreen(state, isCompact));
}
