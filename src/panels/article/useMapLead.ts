/** While the reader wants it, the map shows the claim being read: no selection, and no step in the history. */
import { type RefObject, useEffect } from 'react';
import { selectVisible } from '@/store/selectors/visible';
import { getState, useStore } from '@/store/store';
import type { Article } from './article';
import { claimRead } from './claimRead';
import { offsetAt, READING_HEIGHT, watchView } from './scrolling';

/** How long the text must rest before the map moves, ms. */
const REST = 120;

export function useMapLead(scroller: RefObject<HTMLElement | null>, article: Article): void {
  const isFollowing = useStore((state) => state.isFollowing);
  useEffect(() => {
    const element = scroller.current;
    if (!isFollowing || element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      const at = offsetAt(element, article, element.clientHeight * READING_HEIGHT);
      const { claims } = selectVisible(getState());
      const claim = claimRead(article, at, (id) => claims.has(id));
      if (claim !== undefined) getState().follow(claim);
    };
    const stop = watchView(element, () => {
      clearTimeout(timer);
      timer = setTimeout(follow, REST);
    });
    return () => {
      clearTimeout(timer);
      stop();
      getState().follow(null);
    };
  }, [isFollowing, scroller, article]);
}
