import { describe, expect, it } from 'vitest';
import { isNeeded } from './embeddedFonts';
import { scaleFor } from './png';

describe('the size of a PNG', () => {
  it('is twice the picture, where browsers have room for it', () => {
    expect(scaleFor(1500, 1200, 64e6)).toBe(2);
    expect(scaleFor(40_000, 1000, 64e6) * 40_000).toBeLessThan(16_384);
    const scale = scaleFor(12_000, 12_000, 64e6);
    expect(scale * scale * 12_000 * 12_000).toBeLessThanOrEqual(64_000_001);
  });
});

describe('a font’s range', () => {
  const letters = new Set([0x41, 0x416]);
  it.each([
    ['U+0000-00FF, U+0131', true],
    ['U+0400-04FF', true],
    ['U+4??', true],
    ['U+0370-03FF,u+1f600', false],
    ['', true],
  ])('%s: %s', (range, is) => {
    expect(isNeeded(range, letters)).toBe(is);
  });
});
