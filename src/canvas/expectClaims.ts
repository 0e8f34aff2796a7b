/** What can be made ready before a map is there, once its size is known. */
import { warmPainter } from './far/painter';
import { isAllNear } from './near';

/** To be called as soon as it is known how many claims are on their way. */
export function expectClaims(count: number): void {
  if (!isAllNear(count, 0)) warmPainter();
}
