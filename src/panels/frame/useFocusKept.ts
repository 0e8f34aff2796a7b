/**
 * Keeps the keyboard focus on the page: if the focused element disappears with a change of the view, the main part of
 * the page takes the focus, and Tab goes on from there.
 */
import { useEffect, useRef } from 'react';
import { selectSheet } from '@/store/selectors/overlays';
import { useStore } from '@/store/store';
import { focusMain } from '@/ui/focusMain';
import { untilFrame } from '@/ui/untilFrame';

/** How many frames a card, row or panel has to take the focus first. */
const PATIENCE = 12;

export function useFocusKept(): void {
  const view = useStore((state) => state.view);
  const sheet = useStore(selectSheet);
  const walk = useStore((state) => state.walk);
  const read = useStore((state) => state.read);
  /** Whether anything on the page had the focus. */
  const hadFocus = useRef(false);
  useEffect(() => {
    const onFocus = (): void => {
      hadFocus.current = true;
    };
    // A press on the empty page gives up the focus on purpose.
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
