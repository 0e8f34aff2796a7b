import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LIGHT_PALETTE } from './lightPalette';

it('has the light colours of the page', () => {
  const css = readFileSync('src/app/styles.css', 'utf8');
  const light = (name: string): string | undefined =>
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(css)?.[1];
  const { paper, sheet, ink, inkSoft, inkFaded, line, cardLine, support, contrast, hues } = LIGHT_PALETTE;
  const names = [
    'paper',
    'sheet',
    'ink',
    'ink-soft',
    'ink-faded',
    'line',
    'card-line',
    'support',
    'contrast',
  ];
  expect([paper, sheet, ink, inkSoft, inkFaded, line, cardLine, support, contrast]).toEqual(names.map(light));
  const colours = ['blue', 'sky', 'orange', 'pink', 'violet', 'grey', 'black', 'ochre'];
  const expected = colours.map((colour) => [light(colour), light(`${colour}-ink`)]);
  const soft = light('ink-soft');
  expect(hues.map(({ hue, ink: own }) => [hue, own])).toEqual([...expected, [soft, soft]]);
});
