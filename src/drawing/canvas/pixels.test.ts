import { describe, expect, it } from 'vitest';
import { HIGHLIGHT } from '../highlight';
import { MARK, type Scene } from '../scene';
import { CARD } from '../sizes';
import type { View } from './context';
import { type PixelPalette, paintPixels } from './pixels';

const PAPER = [250, 250, 250] as const;
const palette: PixelPalette = {
  paper: PAPER,
  support: [0, 120, 0],
  contrast: [180, 0, 0],
  hues: Array.from({ length: 9 }, () => ({ hue: [0, 0, 200] as const, faded: [150, 150, 220] as const })),
};
/** One card, and a contrast that runs below it from left to right. */
const scene: Scene = {
  width: 1000,
  height: 400,
  corners: Float32Array.of(100, 100),
  hues: Int32Array.of(0),
  gists: [''],
  speakers: Int32Array.of(-1),
  kickers: [],
  points: Float32Array.of(0, 300, 1000, 300),
  lines: Uint32Array.of(0, 2),
  relations: Uint32Array.of(0, 1),
  marks: Uint8Array.of(MARK.contrast),
};
const view: View = { area: { x: 0, y: 0, width: 1000, height: 400 }, zoom: 0.1, density: 1 };

function painted(highlight: number): (x: number, y: number) => readonly number[] {
  const [width, height] = [100, 40];
  const data = new Uint8ClampedArray(width * height * 4);
  const highlights = { cards: Uint8Array.of(highlight), relations: Uint8Array.of(highlight) };
  paintPixels({ data, width, height }, scene, highlights, palette, view, [0], [0]);
  return (x, y) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
}

describe('a view in pixels', () => {
  it('has paper everywhere else, opaque', () => {
    expect(painted(HIGHLIGHT.plain)(2, 2)).toEqual([...PAPER, 255]);
  });

  it('has the card where it stands, with edges that cover their px in part', () => {
    const at = painted(HIGHLIGHT.plain);
    expect(at(15, 12)).toEqual([0, 0, 200, 255]);
    // The card ends at (100 + 196) × 0.1 = 29.6.
    const right = (100 + CARD.width) * view.zoom;
    expect(Math.abs((at(29, 12)[0] ?? 0) - (250 - 250 * (right - 29)))).toBeLessThan(3);
    expect(at(30, 12)).toEqual([...PAPER, 255]);
  });

  it('has the relation as a pale line of its kind', () => {
    const [red = 0, green = 0] = painted(HIGHLIGHT.plain)(50, 30);
    expect(red).toBeGreaterThan(220);
    expect(green).toBeLessThan(190);
  });

  it('has what is filtered out paler', () => {
    expect(painted(HIGHLIGHT.hidden)(15, 12)).toEqual([150, 150, 220, 255]);
    expect(painted(HIGHLIGHT.hidden)(50, 30)[1]).toBeGreaterThan(painted(HIGHLIGHT.plain)(50, 30)[1] ?? 0);
  });
});
