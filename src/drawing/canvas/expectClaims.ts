/** What can be made ready before a map is there, once its size is known. */
import { isWhole } from '../wholeMap';
import { warmPainter } from './painter';

/** To be called as soon as it is known how many claims are on their way. */
export function expectClaims(count: number): void {
  if (!isWhole(count, 0)) warmPainter();
}
