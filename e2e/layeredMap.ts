/** The shipped map with inner steps put into two of its arguments, as an imported map has them. */
import type { Page } from '@playwright/test';
import type { ArgumentMap, Claim, Relation } from '../src/domain/schema.ts';
import { map } from './shippedMap.ts';

/** Two arguments of the shipped map, and how many claims are put into each. */
export const ARGUMENT = { id: 'poor-relations', inner: 4 } as const;
export const OTHER = { id: 'open-dialogue', inner: 1 } as const;

const inside = (id: string, gist: string, within: string): Claim => ({
  id,
  gist,
  text: `${gist}, as the argument takes for granted.`,
  quotes: [],
  implicit: true,
  within,
});
const step = (id: string, from: string[], to: string): Relation => ({
  id,
  kind: 'support',
  from,
  to,
  within: ARGUMENT.id,
});

/** Ids of the inner claims of `ARGUMENT`: two premises give a step, which gives the argument with a third. */
export const INNER = ['zebra-premise', 'second-premise', 'inner-step', 'third-premise'] as const;

export const layered: ArgumentMap = {
  ...map,
  claims: [
    ...map.claims.map((claim) =>
      claim.id === ARGUMENT.id ? { ...claim, tags: ['relations', 'two sides'] } : claim,
    ),
    inside(INNER[0], 'Zebras settle no dispute', ARGUMENT.id),
    inside(INNER[1], 'Disputes stay unsettled', ARGUMENT.id),
    inside(INNER[2], 'Disputes wear trust away', ARGUMENT.id),
    inside(INNER[3], 'Trust is what relations rest on', ARGUMENT.id),
    inside('other-premise', 'Talking is open to all', OTHER.id),
  ],
  relations: [
    ...map.relations,
    step('inner-1', [INNER[0], INNER[1]], INNER[2]),
    step('inner-2', [INNER[2], INNER[3]], ARGUMENT.id),
  ],
};

/** Serves it in place of the shipped one, and opens an address. */
export async function openLayered(page: Page, address: string): Promise<void> {
  await page.route('**/maps/moscow-2016/map.json', (route) =>
    route.fulfill({ body: JSON.stringify(layered) }),
  );
  await page.goto(address);
}
