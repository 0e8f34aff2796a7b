import { beforeEach, expect, test } from 'vitest';
import { exampleMap } from '@/domain/testing/exampleMap';
import { FIRST_VIEW } from '@/view/settings';
import { selectClaimHighlight, selectIsAway, selectRelationHighlight } from './selectors/highlights';
import { getState } from './store';

const map = exampleMap();
const [one = '', two = '', three = ''] = map.claims.map(({ id }) => id);
const relation = map.relations[0]?.id ?? '';
const looks = (): readonly string[] => [one, two, three].map((id) => selectClaimHighlight(getState(), id));

beforeEach(() => {
  getState().openMap({ key: map.id, report: null, map, texts: new Map(), positions: null }, FIRST_VIEW, []);
  getState().closeSearch();
});

test('what is found stands out, what is not recedes, and the keys’ place is seen', () => {
  expect(selectIsAway(getState())).toBe(false);
  getState().openSearch();
  getState().setFound(new Set([one, two]));
  expect(selectIsAway(getState())).toBe(true);
  expect(looks()).toEqual(['found', 'found', 'plain']);
  expect(selectRelationHighlight(getState(), relation)).toBe('plain');
  getState().standAt(two);
  expect(looks()).toEqual(['found', 'selected', 'plain']);
  getState().setQuery('other');
  expect(looks()).toEqual(['found', 'found', 'plain']);
});

test('a selection waits while something is looked for, and is there again afterwards', () => {
  getState().selectClaim(three);
  getState().setFound(new Set([one]));
  expect(looks()).toEqual(['found', 'plain', 'plain']);
  getState().closeSearch();
  expect(looks()[2]).toBe('selected');
});

test('whatever is selected or opened ends the search, and the query stays for the next', () => {
  const { openSearch, setFound, setQuery, selectClaim, clearSelection, toggleSheet } = getState();
  for (const end of [() => selectClaim(one), clearSelection, () => toggleSheet('start')]) {
    openSearch();
    setQuery('words');
    setFound(new Set([one]));
    end();
    const { isSearchOpen, found, query } = getState();
    expect({ isSearchOpen, found, query }).toEqual({ isSearchOpen: false, found: null, query: 'words' });
  }
});
