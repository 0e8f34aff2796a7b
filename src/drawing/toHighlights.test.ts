import { expect, test } from 'vitest';
import { arrangePlain } from '@/layout/place/plain';
import { fixtureInput } from '@/layout/testing/fixture';
import { packLayout } from '@/layout/wire/packed';
import { NO_EMPHASIS } from '@/view/emphasis';
import { HIGHLIGHT } from './highlight';
import { frontOfSearch, highlightsOf } from './toHighlights';

const input = fixtureInput(1.5);
const { packed } = packLayout(input, { ...arrangePlain(input), fallback: false });
const [one = '', two = '', three = ''] = packed.boxIds;
const visible = {
  claims: new Set(packed.boxIds.filter((id) => id !== three)),
  relations: new Set(packed.arrowIds),
};

test('without a search nothing recedes but what is filtered out', () => {
  const highlights = highlightsOf(packed, visible, null, null);
  expect(highlights.cards.slice(0, 3)).toEqual(
    Uint8Array.of(HIGHLIGHT.plain, HIGHLIGHT.plain, HIGHLIGHT.hidden),
  );
  expect(new Set(highlights.relations)).toEqual(new Set([HIGHLIGHT.plain]));
});

test('beside what is found all else recedes; what is filtered out stays so', () => {
  const highlights = highlightsOf(packed, visible, null, new Set([one, three]));
  expect(highlights.cards.slice(0, 3)).toEqual(
    Uint8Array.of(HIGHLIGHT.found, HIGHLIGHT.away, HIGHLIGHT.hidden),
  );
  expect(new Set(highlights.relations)).toEqual(new Set([HIGHLIGHT.away]));
});

test('a few found claims are ringed, the one where the keys stand as selected; many are not', () => {
  const few = frontOfSearch(packed, visible, null, new Set([one, two, three]), two, NO_EMPHASIS);
  expect(few.cards).toEqual([
    [0, HIGHLIGHT.found],
    [1, HIGHLIGHT.selected],
  ]);
  const many = new Set([one, ...Array.from({ length: 300 }, (_, place) => `x${place}`)]);
  expect(frontOfSearch(packed, visible, null, many, null, NO_EMPHASIS).cards).toEqual([]);
});

test('what is not present is neither drawn nor ringed', () => {
  const present = { claims: new Set([two, three]), relations: new Set<string>() };
  const highlights = highlightsOf(packed, visible, present, null);
  expect(highlights.cards.slice(0, 3)).toEqual(
    Uint8Array.of(HIGHLIGHT.absent, HIGHLIGHT.plain, HIGHLIGHT.hidden),
  );
  expect(new Set(highlights.relations)).toEqual(new Set([HIGHLIGHT.absent]));
  expect(frontOfSearch(packed, visible, present, new Set([one, two]), one, NO_EMPHASIS).cards).toEqual([
    [1, HIGHLIGHT.found],
  ]);
});
