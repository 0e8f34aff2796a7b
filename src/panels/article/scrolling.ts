/** Scrolls the article, and finds the place in the text at a height of the view. */
import { prefersReducedMotion } from '@/ui/media';
import { inFrames, oncePerFrame } from '@/ui/untilFrame';
import type { Article } from './article';

/** The height at which a reader reads, as a share of the view. */
export const READING_HEIGHT = 1 / 3;
/** A longer distance, in view heights, is jumped: nobody gains from a book rushing past. */
const LONGEST_GLIDE = 2;
/** Frames after a jump in which estimated heights become known. */
const SETTLING = 5;

/** Whether the start of an element is in view. */
export function isInView(scroller: HTMLElement, element: Element): boolean {
  const view = scroller.getBoundingClientRect();
  const first = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return first.top >= view.top && first.bottom <= view.bottom;
}

/**
 * Scrolls an element's start to a share of the view's height, smoothly over short distances. Returns a function that
 * ends the corrections.
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

/** The code unit of the column at a height in px below the top of the view; an estimate within a paragraph. */
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

/** The last of stacked elements that starts above a height of the screen, or else the first. */
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

/** Calls `onView` now and after each scroll or resize, at most once a frame. Returns a function that ends it. */
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
