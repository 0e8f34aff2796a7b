/** While the reader wants it, the map shows the claim that is being read: no selection, and no step to go back. */
import { type RefObject, useEffect } from 'react';
import { selectVisible } from '@/store/selectors/visible';
import { actions, useStore } from '@/store/store';
import type { Article } from './article';
import { claimRead } from './claimRead';
import { offsetAt, READING_HEIGHT, watchView } from './scrolling';

/** How long the text must rest before the map moves, ms: it does not chase a finger. */
const REST = 120;

export function useMapLead(scroller: RefObject<HTMLElement | null>, article: Article): void {
  const isMapLed = useStore((state) => state.isMapLed);
  useEffect(() => {
    const element = scroller.current;
    if (!isMapLed || element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lead = (): void => {
      const at = offsetAt(element, article, element.clientHeight * READING_HEIGHT);
      const { claims } = selectVisible(actions());
      const claim = claimRead(article, at, (id) => claims.has(id));
      if (claim !== undefined) actions().lead(claim);
    };
    const stop = watchView(element, () => {
      clearTimeout(timer);
      timer = setTimeout(lead, REST);
    });
    return () => {
      clearTimeout(timer);
      stop();
      actions().lead(null);
    };
  }, [isMapLed, scroller, article]);
}
