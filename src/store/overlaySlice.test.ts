import { expect, test } from 'vitest';
import { FIRST_VIEW } from '@/view/settings';
import { selectClaimHighlight, selectIsAway, selectRelationHighlight } from './selectors/highlights';
import {
  selectDialog,
  selectFound,
  selectFoundAt,
  selectIsSearchOpen,
  selectSheet,
  selectTracing,
} from './selectors/overlays';
import { createAppStore } from './store';
import { EXAMPLE, openStore } from './testing/openStore';

const [one = '', two = '', three = ''] = EXAMPLE.map.claims.map(({ id }) => id);
const relation = EXAMPLE.map.relations[0]?.id ?? '';

function setUp() {
  const { getState } = openStore();
  return {
    getState,
    ...getState(),
    types: () => getState().overlays.map(({ type }) => type),
    highlights: () => [one, two, three].map((id) => selectClaimHighlight(getState(), id)),
  };
}

test('two stores know nothing of each other', () => {
  const [a, b] = [createAppStore(), createAppStore()];
  a.getState().openDialog('keys');
  expect(selectDialog(a.getState())).toBe('keys');
  expect(selectDialog(b.getState())).toBeNull();
});

test('each lies over the lower ones, which wait, and are there again when it closes', () => {
  const { getState, types, toggleSheet, startTrace, openSearch, closeSearch, openDialog, closeDialog } =
    setUp();
  toggleSheet('filters');
  startTrace(one);
  openSearch();
  openDialog('share');
  expect(types()).toEqual(['filters', 'tracing', 'search', 'dialog']);
  const asked = [selectSheet, selectTracing, selectIsSearchOpen, selectDialog];
  expect(asked.map((select) => select(getState()))).toEqual(['filters', one, true, 'share']);
  closeDialog();
  closeSearch();
  expect(types()).toEqual(['filters', 'tracing']);
});

test('of one layer there is one: a dialog or a sheet takes the place of another', () => {
  const { getState, types, openDialog, toggleSheet, startTrace } = setUp();
  openDialog('share');
  openDialog('keys');
  expect(getState().overlays).toEqual([{ type: 'dialog', name: 'keys' }]);
  toggleSheet('filters');
  toggleSheet('start');
  expect(types()).toEqual(['start']);
  startTrace(one);
  startTrace(two);
  expect(types()).toEqual(['start', 'tracing']);
  expect(selectTracing(getState())).toBe(two);
});

test('a sheet ends the search and the tracing of a way, and closes when it is asked for again', () => {
  const { types, startTrace, openSearch, toggleSheet } = setUp();
  startTrace(one);
  openSearch();
  toggleSheet('filters');
  expect(types()).toEqual(['filters']);
  toggleSheet('filters');
  expect(types()).toEqual([]);
});

test('the filters lie over what is selected, the main answers take its place', () => {
  const { getState, selectClaim, toggleSheet } = setUp();
  selectClaim(one);
  toggleSheet('filters');
  expect(getState().view.selection?.id).toBe(one);
  toggleSheet('start');
  expect(getState().view.selection).toBeNull();
});

test('Escape closes one thing at a time, from the top, and leaves a dialog to itself', () => {
  const { getState, types, focusOn, selectClaim, toggleSheet, startTrace, openSearch, openDialog } = setUp();
  const { escape, closeDialog } = getState();
  focusOn(one, '1');
  selectClaim(one);
  toggleSheet('filters');
  startTrace(one);
  openSearch();
  openDialog('keys');
  escape();
  expect(types()).toHaveLength(4);
  closeDialog();
  for (const left of [['filters', 'tracing'], ['filters'], []]) {
    escape();
    expect(types()).toEqual(left);
    expect(getState().view.selection?.id).toBe(one);
  }
  escape();
  expect(getState().view.selection).toBeNull();
  expect(getState().view.scope).not.toBeNull();
  escape();
  expect(getState().view.scope).toBeNull();
  const before = getState();
  escape();
  expect(getState()).toBe(before);
});

test('what is found stands out, what is not recedes, and the keys’ place is seen', () => {
  const { getState, highlights, openSearch, setFound, standAt, setQuery } = setUp();
  expect(selectIsAway(getState())).toBe(false);
  openSearch();
  setFound(new Set([one, two]));
  expect(selectIsAway(getState())).toBe(true);
  expect(highlights()).toEqual(['found', 'found', 'plain']);
  expect(selectRelationHighlight(getState(), relation)).toBe('plain');
  standAt(two);
  expect(highlights()).toEqual(['found', 'selected', 'plain']);
  expect(selectFoundAt(getState())).toBe(two);
  // Asking for the search once more leaves it as it is.
  openSearch();
  expect(highlights()).toEqual(['found', 'selected', 'plain']);
  setQuery('other');
  expect(highlights()).toEqual(['found', 'found', 'plain']);
});

test('what is found after the search has closed changes nothing', () => {
  const { getState, setFound } = setUp();
  setFound(new Set([one]));
  expect(selectFound(getState())).toBeNull();
});

test('a selection waits while something is looked for, and is there again afterwards', () => {
  const { highlights, selectClaim, openSearch, setFound, closeSearch } = setUp();
  selectClaim(three);
  openSearch();
  setFound(new Set([one]));
  expect(highlights()).toEqual(['found', 'plain', 'plain']);
  closeSearch();
  expect(highlights()[2]).toBe('selected');
});

test('whatever is selected or opened ends the search, and the query stays for the next', () => {
  const { getState, openSearch, setFound, setQuery, selectClaim, clearSelection, toggleSheet } = setUp();
  for (const end of [() => selectClaim(one), clearSelection, () => toggleSheet('start')]) {
    openSearch();
    setQuery('words');
    setFound(new Set([one]));
    end();
    expect([selectIsSearchOpen(getState()), selectFound(getState())]).toEqual([false, null]);
    expect(getState().query).toBe('words');
  }
});

test('the other end of a way can be chosen through the search', () => {
  const { getState, types, startTrace, openSearch, closeSearch, selectClaim } = setUp();
  startTrace(one);
  openSearch();
  closeSearch();
  selectClaim(two);
  expect(getState().view.scope).toEqual({ type: 'path', from: one, to: two });
  expect(types()).toEqual([]);
});

test('selecting an arrow or a speaker goes on tracing the way', () => {
  const { types, startTrace, selectRelation, toggleSheet, selectSpeaker } = setUp();
  toggleSheet('filters');
  startTrace(one);
  selectRelation(relation);
  expect(types()).toEqual(['tracing']);
  selectSpeaker('somebody');
  expect(types()).toEqual(['tracing']);
});

test('another map closes dialog and tracing; an address closes everything', () => {
  const { types, toggleSheet, startTrace, openDialog, openMap, applyView, awaitMap } = setUp();
  toggleSheet('filters');
  startTrace(one);
  openDialog('library');
  awaitMap();
  expect(types()).toEqual(['filters', 'tracing']);
  openDialog('library');
  openMap(EXAMPLE, FIRST_VIEW, []);
  expect(types()).toEqual(['filters']);
  openDialog('views');
  applyView(FIRST_VIEW);
  expect(types()).toEqual([]);
});
