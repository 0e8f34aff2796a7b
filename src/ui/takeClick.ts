/** For links that the page follows by itself. */
import type { MouseEvent } from 'react';

/**
 * Takes a click on a link from the browser.
 * @returns false with a key held down: then the browser opens it elsewhere, by itself
 */
export function takeClick(event: MouseEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  event.preventDefault();
  return true;
}
