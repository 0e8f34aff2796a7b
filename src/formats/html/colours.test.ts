import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LIGHT_PALETTE } from '@/drawing/svg/lightPalette';
import { HUE_CLASSES } from '@/ui/hues';
import { COLOURS, colourRules, HUES } from './colours';

const css = readFileSync('src/app/styles.css', 'utf8');

it('has the colours of the site, light and dark', () => {
  const pair = (name: string): readonly (string | undefined)[] | undefined =>
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)?.slice(1);
  for (const [name, colours] of Object.entries(COLOURS)) expect(pair(name), name).toEqual(colours);
  for (const { name, hue, ink } of HUES) {
    expect(pair(name), name).toEqual(hue);
    expect(pair(name === 'ink-soft' ? name : `${name}-ink`), name).toEqual(ink);
  }
  expect(HUES).toHaveLength(HUE_CLASSES.length);
});

it('has a dark colour for each that a light picture is drawn in', () => {
  const rules = colourRules();
  const { hues, ...single } = LIGHT_PALETTE;
  const drawn = [...Object.values(single), ...hues.flatMap(({ hue, ink }) => [hue, ink])];
  for (const colour of drawn) expect(rules).toContain(`[fill="${colour}"]{fill:#`);
});
