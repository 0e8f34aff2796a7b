/**
 * In an embedded map, leaves one finger to the page around it for scrolling; two fingers move and zoom the map. A
 * tap still selects. React Flow does the same with the wheel (`preventScrolling`).
 */
import { type RefObject, useEffect } from 'react';

export function useSharedTouch(place: RefObject<HTMLElement | null>, isShared: boolean): void {
  useEffect(() => {
    const element = place.current;
    if (element === null || !isShared) return;
    const keepFromMap = (event: TouchEvent): void => {
      if (event.touches.length < 2) event.stopPropagation();
    };
    element.addEventListener('touchstart', keepFromMap, { capture: true, passive: true });
    element.setAttribute('data-shared', 'true');
    return () => {
      element.removeEventListener('touchstart', keepFromMap, { capture: true });
      element.removeAttribute('data-shared');
    };
  }, [place, isShared]);
}
