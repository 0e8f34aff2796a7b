import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HUE_CLASSES } from '@/ui/hues';
import { COLOURS, HUES, tokenOf } from './palette';

const css = readFileSync('src/app/styles.css', 'utf8');

it('is what the style sheet has, light and dark', () => {
  const tokens = Object.fromEntries(
    [...css.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
      ([, name = '', light, dark]) => [name, [light, dark]],
    ),
  );
  const named = HUES.filter(({ name }) => name !== 'none');
  expect(tokens).toEqual({
    ...Object.fromEntries(Object.entries(COLOURS).map(([name, pair]) => [tokenOf(name), pair])),
    ...Object.fromEntries(named.map(({ name, hue }) => [`--${name}`, hue])),
    ...Object.fromEntries(named.map(({ name, ink }) => [`--${name}-ink`, ink])),
  });
});

it('has the hues in the order of their classes', () => {
  for (const [place, name] of HUE_CLASSES.entries()) {
    const hue = HUES[place]?.name === 'none' ? 'ink-soft' : HUES[place]?.name;
    expect(css).toMatch(new RegExp(`\\.${name} \\{\\s+--hue: var\\(--${hue}\\);`));
  }
  expect(HUES).toHaveLength(HUE_CLASSES.length);
});
