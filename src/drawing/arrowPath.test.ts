import { describe, expect, it } from 'vitest';
import { endTransform, roundedPath, shortened } from './arrowPath';

const corner = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 50 },
];

describe('the way of an arrow', () => {
  it('rounds its corners', () => {
    expect(roundedPath(corner)).toBe('M0 0L91 0Q100 0 100 9L100 50');
  });
  it('rounds a short stretch no further than its middle', () => {
    expect(
      roundedPath([
        { x: 0, y: 0 },
        { x: 8, y: 0 },
        { x: 8, y: 50 },
      ]),
    ).toBe('M0 0L4 0Q8 0 8 4L8 50');
  });
  it('is nothing without two points', () => {
    expect(roundedPath([])).toBe('');
    expect(roundedPath([{ x: 1, y: 1 }])).toBe('');
  });
  it('ends before its head, in the direction that the head shows', () => {
    expect(shortened(corner, 9).at(-1)).toEqual({ x: 100, y: 41 });
    expect(endTransform(corner)).toBe('translate(100,50) rotate(90)');
  });
  it('keeps a last stretch that is shorter than the head', () => {
    expect(
      shortened(
        [
          { x: 0, y: 0 },
          { x: 5, y: 0 },
        ],
        9,
      ),
    ).toHaveLength(2);
  });
});
