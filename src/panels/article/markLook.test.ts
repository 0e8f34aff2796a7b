import { beforeEach, expect, it } from 'vitest';
import type { Owner } from '@/analysis/quotes/quotePlaces';
import { exampleMap } from '@/domain/testing/exampleMap';
import { createAppStore } from '@/store/store';
import { FIRST_VIEW } from '@/view/settings';
import { selectMarkLook } from './markLook';

let store = createAppStore();
const DEAR: Owner = { type: 'claim', id: 'dear' };
const BECAUSE: Owner = { type: 'relation', id: 'r2' };
const look = (...owners: readonly Owner[]): string => selectMarkLook(store.getState(), owners);

beforeEach(() => {
  const map = exampleMap();
  store = createAppStore();
  store
    .getState()
    .openMap({ key: map.id, report: null, map, texts: new Map(), positions: null }, FIRST_VIEW, []);
});

it('is plain while nothing is selected, pointed at or filtered', () => {
  expect([look(DEAR), look(BECAUSE)]).toEqual(['plain', 'plain']);
});

it('is lit for what is selected, and for what the selected speaker says', () => {
  store.getState().selectClaim('dear');
  expect([look(DEAR), look(BECAUSE), look(BECAUSE, DEAR)]).toEqual(['lit', 'plain', 'lit']);
  store.getState().selectRelation('r2');
  expect([look(DEAR), look(BECAUSE)]).toEqual(['plain', 'lit']);
  store.getState().selectSpeaker('bob');
  expect([look(DEAR), look(BECAUSE)]).toEqual(['lit', 'plain']);
});

it('is pointed for the claim under the pointer', () => {
  store.getState().pointAt('dear');
  expect([look(DEAR), look(BECAUSE)]).toEqual(['pointed', 'plain']);
});

it('is hidden where every owner is filtered out', () => {
  const all = exampleMap().viewpoints.map(({ id }) => id);
  store.getState().showOnlyFilterValue('viewpoints', 'for', all);
  expect(look(DEAR)).toBe('hidden');
  expect(look(DEAR, { type: 'claim', id: 'safer' })).toBe('plain');
});
