import { expect, test } from 'vitest';
import { fixtureInput } from '@/layout/fixture';
import { packLayout } from '@/layout/packed';
import { arrangePlain } from '@/layout/plain';
import { NO_EMPHASIS } from '@/view/emphasis';
import { LOOK } from './look';
import { frontOfSearch, looksOf } from './toLooks';

const input = fixtureInput(1.5);
const { packed } = packLayout(input, { ...arrangePlain(input), fallback: false });
const [one = '', two = '', three = ''] = packed.boxIds;
const visible = {
  claims: new Set(packed.boxIds.filter((id) => id !== three)),
  relations: new Set(packed.arrowIds),
};

test('without a search nothing recedes but what is filtered out', () => {
  const looks = looksOf(packed, visible, null, null);
  expect(looks.cards.slice(0, 3)).toEqual(Uint8Array.of(LOOK.plain, LOOK.plain, LOOK.hidden));
  expect(new Set(looks.relations)).toEqual(new Set([LOOK.plain]));
});

test('beside what is found all else recedes; what is filtered out stays so', () => {
  const looks = looksOf(packed, visible, null, new Set([one, three]));
  expect(looks.cards.slice(0, 3)).toEqual(Uint8Array.of(LOOK.found, LOOK.away, LOOK.hidden));
  expect(new Set(looks.relations)).toEqual(new Set([LOOK.away]));
});

test('a few found claims are ringed, the one where the keys stand as selected; many are not', () => {
  const few = frontOfSearch(packed, visible, null, new Set([one, two, three]), two, NO_EMPHASIS);
  expect(few.cards).toEqual([
    [0, LOOK.found],
    [1, LOOK.selected],
  ]);
  const many = new Set([one, ...Array.from({ length: 300 }, (_, place) => `x${place}`)]);
  expect(frontOfSearch(packed, visible, null, many, null, NO_EMPHASIS).cards).toEqual([]);
});

test('what is not present is neither drawn nor ringed', () => {
  const present = { claims: new Set([two, three]), relations: new Set<string>() };
  const looks = looksOf(packed, visible, present, null);
  expect(looks.cards.slice(0, 3)).toEqual(Uint8Array.of(LOOK.absent, LOOK.plain, LOOK.hidden));
  expect(new Set(looks.relations)).toEqual(new Set([LOOK.absent]));
  expect(frontOfSearch(packed, visible, present, new Set([one, two]), one, NO_EMPHASIS).cards).toEqual([
    [1, LOOK.found],
  ]);
});
