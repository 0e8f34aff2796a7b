import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/app/styles.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

/** Contrast as WCAG 2.2 defines it: (L1 + 0.05) / (L2 + 0.05) of the relative luminances. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 1, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const HUES = ['blue', 'sky', 'orange', 'pink', 'violet', 'grey', 'black', 'ochre'];
const GROUNDS = ['paper', 'sheet'];
const PAIRS = GROUNDS.flatMap((ground) => [
  ...['ink', 'ink-soft', 'support', 'contrast', ...HUES.map((hue) => `${hue}-ink`)].map(
    (text) => [text, ground, 4.5] as const,
  ),
  ...['ink-faded', ...HUES].map((mark) => [mark, ground, 3] as const),
]);

describe('the colours', () => {
  it.each(PAIRS)('%s on %s has a contrast of at least %s, light and dark', (front, ground, least) => {
    for (const theme of ['light', 'dark'] as const) {
      const [a, b] = [tokens.get(front)?.[theme], tokens.get(ground)?.[theme]];
      if (a === undefined || b === undefined) throw new Error(`no token ${front} or ${ground}`);
      expect(contrast(a, b)).toBeGreaterThanOrEqual(least);
    }
  });
});
