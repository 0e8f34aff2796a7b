/**
 * The focus never falls to the page: where what had it has left with a change of the view, the page's main part
 * takes it, from where Tab goes on.
 */
import { useEffect, useRef } from 'react';
import { selectSheet } from '@/store/selectors/overlays';
import { useStore } from '@/store/store';
import { focusMain } from '@/ui/focusMain';
import { untilFrame } from '@/ui/untilFrame';

/** How many frames others have to put it where it belongs: a card, a row, a panel. */
const PATIENCE = 12;

export function useFocusKept(): void {
  const view = useStore((state) => state.view);
  const sheet = useStore(selectSheet);
  const walk = useStore((state) => state.walk);
  const read = useStore((state) => state.read);
  /** Whether anything on the page had it before. */
  const hadFocus = useRef(false);
  useEffect(() => {
    const onFocus = (): void => {
      hadFocus.current = true;
    };
    // A press on nothing gives it up on purpose.
    const onPress = (): void => {
      hadFocus.current = false;
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPress, { capture: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPress, { capture: true });
    };
  }, []);
  useEffect(() => {
    if (!hadFocus.current) return;
    const hasPlace = (): boolean =>
      document.activeElement !== null && document.activeElement !== document.body;
    return untilFrame(hasPlace, PATIENCE, (isKept) => {
      if (!isKept) focusMain();
    });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- looks anew after each change
  }, [view, sheet, walk, read]);
}
