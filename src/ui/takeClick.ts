/** Links that the page follows without loading a new page. */
import type { MouseEvent } from 'react';

/**
 * Keeps the browser from following a link.
 * @returns false if a modifier key is down: then the browser opens the link elsewhere
 */
export function takeClick(event: MouseEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  event.preventDefault();
  return true;
}
