/** Prepares what a map will need, once its size is known. */
import { isWhole } from '../wholeMap';
import { warmPainter } from './painter';

/** Starts the painter early for a large map. Call it as soon as the number of claims is known. */
export function expectClaims(count: number): void {
  if (!isWhole(count, 0)) warmPainter();
}
