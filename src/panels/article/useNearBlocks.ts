/** Which blocks of the article have their marks: those in and near the view, and the next each way for the Tab key. */
import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Article } from './article';

/** One view height above and below. */
const MARGIN = '100% 0px';

/** @param wanted one more block, which is about to be shown */
export function useNearBlocks(
  scroller: RefObject<HTMLElement | null>,
  article: Article,
  wanted: number | null,
): ReadonlySet<number> {
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set([0]));
  useEffect(() => {
    const root = scroller.current;
    if (root === null || article.blocks.length === 0) return;
    const watch = new IntersectionObserver(
      (entries) =>
        setSeen((last) => {
          const next = new Set(last);
          for (const { target, isIntersecting } of entries) {
            const index = Number(target instanceof HTMLElement ? target.dataset['block'] : -1);
            if (isIntersecting) next.add(index);
            else next.delete(index);
          }
          return isSame(last, next) ? last : next;
        }),
      { root, rootMargin: MARGIN },
    );
    for (const block of root.querySelectorAll('[data-block]')) watch.observe(block);
    return () => watch.disconnect();
  }, [scroller, article]);
  return useMemo(() => {
    const near = new Set(seen);
    if (wanted !== null) near.add(wanted);
    // Tab moves to the next passage however far it is, and the browser can only focus what exists.
    const before = article.blocks.findLast((block) => block.hasMarks && block.index < Math.min(...seen));
    const after = article.blocks.find((block) => block.hasMarks && block.index > Math.max(...seen));
    if (before !== undefined) near.add(before.index);
    if (after !== undefined) near.add(after.index);
    return near;
  }, [article, seen, wanted]);
}

function isSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}
