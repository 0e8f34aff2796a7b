/** Moves the article's column, and reads which place of the text stands at a height of it. */
import { prefersReducedMotion } from '@/ui/media';
import { inFrames, oncePerFrame } from '@/ui/untilFrame';
import type { Article } from './article';

/** Where a reader's eyes rest: a third of the way down. */
export const READING_HEIGHT = 1 / 3;
/** A longer way, in views, is a jump: to see a book rush past helps nobody. */
const LONGEST_GLIDE = 2;
/** Frames in which heights that were guesses become known, after a jump. */
const SETTLING = 5;

/** Whether the beginning of an element is in view. */
export function isInView(scroller: HTMLElement, element: Element): boolean {
  const view = scroller.getBoundingClientRect();
  const first = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return first.top >= view.top && first.bottom <= view.bottom;
}

/**
 * Scrolls until an element begins at a share of the view's height, smoothly where the way is short.
 * @returns a function that ends the settling
 */
export function bringTo(
  scroller: HTMLElement,
  element: Element,
  height: number,
  isStill = false,
): () => void {
  const wayTo = (): number => {
    const view = scroller.getBoundingClientRect();
    const first = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return first.top - view.top - height * view.height;
  };
  const way = wayTo();
  const isGlide =
    !isStill && !prefersReducedMotion() && Math.abs(way) <= LONGEST_GLIDE * scroller.clientHeight;
  scroller.scrollBy({ top: way, behavior: isGlide ? 'smooth' : 'instant' });
  if (isGlide) return () => undefined;
  const settle = (): void => {
    const rest = wayTo();
    if (Math.abs(rest) > 1) scroller.scrollBy({ top: rest, behavior: 'instant' });
  };
  return inFrames(settle, SETTLING);
}

/** The code unit of the column that stands at a height in px below the top of the view; about, between two lines. */
export function offsetAt(scroller: HTMLElement, article: Article, height: number): number {
  const y = scroller.getBoundingClientRect().top + height;
  const element = lastAbove(scroller.querySelectorAll('[data-block]'), y);
  const block = article.blocks[Number(element?.dataset['block'] ?? 0)];
  if (element === undefined || block === undefined) return 0;
  const inner = lastAbove(element.querySelectorAll('[data-paragraph]'), y);
  const home = article.sources[block.source];
  const place = Number(inner?.dataset['paragraph'] ?? -1) - (home?.firstParagraph ?? 0);
  const paragraph = home?.marked?.paragraphs[place];
  if (inner === undefined || home === undefined || paragraph === undefined) {
    return block.start + shareAbove(element, y) * (block.end - block.start);
  }
  return home.offset + paragraph.start + shareAbove(inner, y) * (paragraph.end - paragraph.start);
}

/** The last of elements below each other that begins above a height of the screen, or else the first. */
function lastAbove(elements: NodeListOf<Element>, y: number): HTMLElement | undefined {
  let low = 0;
  let high = elements.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((elements[middle]?.getBoundingClientRect().top ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  const found = elements[low];
  return found instanceof HTMLElement ? found : undefined;
}

function shareAbove(element: Element, y: number): number {
  const { top, height } = element.getBoundingClientRect();
  return height === 0 ? 0 : Math.min(1, Math.max(0, (y - top) / height));
}

/** Calls `onView` at once and then whenever the column is scrolled or changes its size, at most once a frame. */
export function watchView(scroller: HTMLElement, onView: () => void): () => void {
  const { ask, cancel } = oncePerFrame(onView);
  ask();
  scroller.addEventListener('scroll', ask, { passive: true });
  const size = new ResizeObserver(ask);
  size.observe(scroller);
  return () => {
    cancel();
    scroller.removeEventListener('scroll', ask);
    size.disconnect();
  };
}
