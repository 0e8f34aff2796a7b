import { expect, it } from 'vitest';
import { LIGHT_PALETTE } from '@/drawing/palette';
import { colourRules } from './colours';

it('has a dark colour for each that a light picture is drawn in', () => {
  const rules = colourRules();
  const { hues, ...single } = LIGHT_PALETTE;
  const drawn = [...Object.values(single), ...hues.flatMap(({ hue, ink }) => [hue, ink])];
  for (const colour of drawn) expect(rules).toContain(`[fill="${colour}"]{fill:#`);
});
