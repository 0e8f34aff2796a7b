/** Scrolls the article to the selection, to a requested paragraph, or along its strip. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { getState, useStore } from '@/store/store';
import { type Article, blockAt, placeOfParagraph } from './article';
import { isSelected } from './markLook';
import { bringTo, isInView, READING_HEIGHT } from './scrolling';

/** A little below the top, so that nothing looks cut off. */
const TOP = 0.03;
const LIT = '[data-look="lit"]';

interface Goal {
  /** The block that must be drawn for it. */
  readonly block: number;
  readonly selector: string;
  readonly height: number;
  /** Whether the view may stay if such a passage is already in it. */
  readonly isLazy: boolean;
  readonly isStill: boolean;
  /** Whether the focus moves there, for keyboard users. */
  readonly takesFocus: boolean;
}

interface Going {
  /** The block that must be drawn for the current goal. */
  readonly wanted: number | null;
  /** Scrolls a paragraph of the column to the top; `isStill` jumps, for a pointer that drags. */
  readonly goTo: (paragraph: number, isStill: boolean) => void;
}

export function useGoal(scroller: RefObject<HTMLElement | null>, article: Article): Going {
  const [goal, setGoal] = useState<Goal | null>(null);
  const selection = useStore((state) => state.view.selection);
  const target = useStore((state) => state.articleTarget);
  const isFirst = useRef(true);

  useEffect(() => {
    if (selection === null) return;
    const span = article.spans.find(({ owner }) => isSelected(getState(), owner));
    const block = span === undefined ? undefined : blockAt(article, span.start);
    if (block === undefined) return;
    const common = { height: READING_HEIGHT, isLazy: true, takesFocus: false };
    setGoal({ ...common, block: block.index, selector: LIT, isStill: isFirst.current });
  }, [selection, article]);

  const goTo = useCallback(
    (paragraph: number, isStill: boolean, height = TOP, takesFocus = false) => {
      const goals = toParagraph(article, paragraph);
      if (goals !== null) setGoal({ ...goals, height, isLazy: false, isStill, takesFocus });
    },
    [article],
  );

  useEffect(() => {
    if (target === null) return;
    const place = placeOfParagraph(article, target.source, target.paragraph);
    // oxlint-disable-next-line react/set-state-in-effect -- the store asks for it, as an event would
    if (place !== undefined) goTo(place, isFirst.current, READING_HEIGHT / 2, true);
    getState().arriveInArticle();
  }, [target, article, goTo]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (goal === null || element === null) return;
    const found = [...element.querySelectorAll<HTMLElement>(goal.selector)];
    if (goal.isLazy && found.some((mark) => isInView(element, mark))) return;
    const inBlock = found.find((mark) => mark.closest(`[data-block="${goal.block}"]`) !== null);
    if (inBlock === undefined) return;
    const active = document.activeElement;
    if (goal.takesFocus && active?.matches(':focus-visible') === true) inBlock.focus({ preventScroll: true });
    return bringTo(element, inBlock, goal.height, goal.isStill);
  }, [goal, scroller]);

  useEffect(() => {
    isFirst.current = false;
  }, []);
  return { wanted: goal?.block ?? null, goTo };
}

function toParagraph(article: Article, place: number): Pick<Goal, 'block' | 'selector'> | null {
  const block = article.blocks.find(({ source, to }) => {
    const first = article.sources[source]?.firstParagraph ?? 0;
    return first + to > place;
  });
  return block === undefined ? null : { block: block.index, selector: `[data-paragraph="${place}"]` };
}
