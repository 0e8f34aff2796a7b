/** The page's one client for layouts. Its code is loaded with the first request, or ahead of it. */
import type { RequestLayout } from './layoutClient';

export const fetchLayoutClient = () => import('./layoutClient');

/** As `RequestLayout`; also rejects if the code cannot be loaded. */
export const requestLayout: RequestLayout = async (input, options) =>
  (await fetchLayoutClient()).requestLayout(input, options);
