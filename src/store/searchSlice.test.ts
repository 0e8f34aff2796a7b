import { beforeEach, expect, test } from 'vitest';
import { exampleMap } from '@/domain/testing/exampleMap';
import { FIRST_VIEW } from '@/view/settings';
import { selectClaimHighlight, selectIsAway, selectRelationHighlight } from './selectors/highlights';
import { actions } from './store';

const map = exampleMap();
const [one = '', two = '', three = ''] = map.claims.map(({ id }) => id);
const relation = map.relations[0]?.id ?? '';
const looks = (): readonly string[] => [one, two, three].map((id) => selectClaimHighlight(actions(), id));

beforeEach(() => {
  actions().openMap({ key: map.id, report: null, map, texts: new Map(), positions: null }, FIRST_VIEW, []);
  actions().closeSearch();
});

test('what is found stands out, what is not recedes, and the keys’ place is seen', () => {
  expect(selectIsAway(actions())).toBe(false);
  actions().openSearch();
  actions().setFound(new Set([one, two]));
  expect(selectIsAway(actions())).toBe(true);
  expect(looks()).toEqual(['found', 'found', 'plain']);
  expect(selectRelationHighlight(actions(), relation)).toBe('plain');
  actions().standAt(two);
  expect(looks()).toEqual(['found', 'selected', 'plain']);
  actions().setQuery('other');
  expect(looks()).toEqual(['found', 'found', 'plain']);
});

test('a selection waits while something is looked for, and is there again afterwards', () => {
  actions().selectClaim(three);
  actions().setFound(new Set([one]));
  expect(looks()).toEqual(['found', 'plain', 'plain']);
  actions().closeSearch();
  expect(looks()[2]).toBe('selected');
});

test('whatever is selected or opened ends the search, and the query stays for the next', () => {
  const { openSearch, setFound, setQuery, selectClaim, clearSelection, toggleSheet } = actions();
  for (const end of [() => selectClaim(one), clearSelection, () => toggleSheet('start')]) {
    openSearch();
    setQuery('words');
    setFound(new Set([one]));
    end();
    const { isSearchOpen, found, query } = actions();
    expect({ isSearchOpen, found, query }).toEqual({ isSearchOpen: false, found: null, query: 'words' });
  }
});
