import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './page.ts';
import { map } from './shippedMap.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, address] of [
    ['the map', './'],
    ['a claim', './?claim=helpful-in-syria'],
    ['an arrow', './?relation=no-proxy-wars-for-own-interests'],
    ['a filtered map', './?viewpoints=western-experts,china'],
    ['a link with an unknown id', './?claim=nobody'],
    ['nothing left', './?viewpoints='],
  ] as const) {
    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      test(`axe finds nothing wrong with ${name}, ${colorScheme}, ${size.width} px wide`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize(size);
        await page.goto(address);
        await expect(page.locator('.react-flow__node-claim')).toHaveCount(map.claims.length);
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { 'target-size': { enabled: true } } })
          .analyze();
        expect(
          violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(' ')}`),
        ).toEqual([]);
      });
    }
  }
}
