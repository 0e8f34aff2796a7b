import { expect, test } from 'vitest';
import type { ViewSettings } from '@/view/settings';
import type { AppState } from '../state';
import { createAppStore } from '../store';
import { EXAMPLE, openStore, WITH_STEPS } from '../testing/openStore';
import * as documents from './document';
import * as highlights from './highlights';
import * as outline from './outline';
import * as visible from './visible';
import * as walk from './walk';

const ids = EXAMPLE.map.claims.map(({ id }) => id);
const [one = '', two = ''] = ids;
const [relation] = EXAMPLE.map.relations;
const stateOf = (view: Partial<ViewSettings>): AppState => openStore(view).getState();

/** Every selector of the state alone. */
const SELECTORS: readonly (readonly [string, (state: AppState) => unknown])[] = [
  ...Object.entries(documents),
  ...Object.entries(visible).filter(([name]) => name !== 'selectScreen' && name !== 'selectIsFoldable'),
  ...Object.entries(highlights).filter(([name]) => !/(Claim|Relation)Highlight$/.test(name)),
  ...Object.entries(outline),
  ...Object.entries(walk),
].map(([name, select]) => [name, select as (state: AppState) => unknown]);

test.each(SELECTORS)('%s gives the same object for the same state, with a map and without', (_, select) => {
  const busy: Partial<ViewSettings> = {
    selection: { type: 'claim', id: one },
    scope: { type: 'path', from: one, to: two },
    folded: [two],
    hidden: 'remove',
  };
  for (const { getState } of [openStore(), openStore(busy), createAppStore()]) {
    const first = select(getState());
    getState().setQuery('something else has changed');
    expect(select(getState())).toBe(first);
  }
});

test('two maps that are open at once do not take each other’s place', () => {
  const stores = [openStore(), openStore({}, WITH_STEPS)];
  const asked = (): unknown[] =>
    stores.flatMap(({ getState }) => SELECTORS.map(([, select]) => select(getState())));
  const first = asked();
  for (const [place, answer] of asked().entries()) expect(answer).toBe(first[place]);
  expect(stores.map(({ getState }) => documents.selectSummary(getState())?.claims)).toEqual([
    ids.length,
    ids.length - 2,
  ]);
});

test('what is selected, and what touches it, stands out; what is filtered out is hidden', () => {
  const from = relation?.from[0] ?? '';
  const state = stateOf({ selection: { type: 'claim', id: from } });
  expect(highlights.selectClaimHighlight(state, from)).toBe('selected');
  expect(highlights.selectClaimHighlight(state, relation?.to ?? '')).toBe('near');
  expect(highlights.selectRelationHighlight(state, relation?.id ?? '')).toBe('near');
  expect(highlights.selectIsAway(state)).toBe(true);
  const { filters } = state.view;
  const filtered = stateOf({ filters: { ...filters, kinds: [] } });
  expect(highlights.selectRelationHighlight(filtered, relation?.id ?? '')).toBe('hidden');
  expect(visible.selectCounts(filtered).get('kinds')?.get('support')).toBeGreaterThan(0);
  expect(visible.selectIsNarrowed(filtered)).toBe(true);
  expect(visible.selectIsNarrowed(stateOf({}))).toBe(false);
});

test('the claim under the pointer comes before the one that is read, and a selection before both', () => {
  const { getState } = openStore();
  getState().follow(one);
  expect(highlights.selectPointed(getState()).claims.get(one)).toBe('selected');
  getState().pointAt(two);
  expect(highlights.selectPointed(getState()).claims.get(two)).toBe('selected');
  getState().selectClaim(one);
  expect(highlights.selectPointed(getState()).claims.size).toBe(0);
});

test('what is singled out is what the view should show while nothing is selected', () => {
  const scope = { type: 'focus', claim: one, depth: '1' } as const;
  const { claims } = highlights.selectInterest(stateOf({ scope }));
  expect([...claims.keys()].toSorted()).toEqual(
    [...(visible.selectScopePart(stateOf({ scope }))?.claims ?? [])].toSorted(),
  );
  const selected = highlights.selectInterest(stateOf({ scope, selection: { type: 'claim', id: two } }));
  expect(selected.claims.get(two)).toBe('selected');
});

test('a fold takes its reasons out of what is present and what is visible', () => {
  const folded = ids.filter((id) => visible.selectIsFoldable(stateOf({}), id)).slice(0, 1);
  expect(folded).toHaveLength(1);
  const state = stateOf({ folded });
  expect(visible.selectPresent(stateOf({}))).toBeNull();
  expect(visible.selectPresent(state)?.claims.size).toBeLessThan(ids.length);
  expect(visible.selectVisible(state).claims.size).toBeLessThan(ids.length);
  expect(visible.selectFolding(state)?.counts.get(folded[0] ?? '')).toBeGreaterThan(0);
  expect(visible.selectIsFoldable(state, folded[0] ?? '')).toBe(true);
});

test('a speaker’s part is there while a speaker is selected', () => {
  const speaker = EXAMPLE.map.claims.find((claim) => claim.speaker !== undefined)?.speaker ?? '';
  const state = stateOf({ selection: { type: 'speaker', id: speaker } });
  expect(highlights.selectSpeakerCase(state)?.claims.length).toBeGreaterThan(0);
  expect(highlights.selectSpeakerCase(stateOf({}))).toBeNull();
});

test('the outline holds every claim, and a way alone less', () => {
  expect(outline.selectOutlineShown(stateOf({}))).toHaveLength(
    outline.selectOutlineIndex(stateOf({})).rows.length,
  );
  const { from = [], to = '' } = relation ?? {};
  const way = stateOf({ scope: { type: 'path', from: from[0] ?? '', to } });
  expect(visible.selectPath(way)).toHaveLength(1);
  const rows = outline.selectOutlineShown(way).filter((row) => row.type === 'row' && !row.isFaded);
  expect(rows.length).toBeLessThan(ids.length);
});

test('a walk leads through what is to be seen, in the order that was chosen', () => {
  const { getState } = openStore();
  expect([...walk.selectWalk(getState())].toSorted()).toEqual(ids.toSorted());
  getState().startWalk('article');
  expect(walk.selectWalk(getState())).toEqual(documents.selectReadingOrder(getState()));
  getState().setRead([one, 'of another map']);
  expect(walk.selectReadCount(getState())).toBe(1);
});

test('what fills the page depends on lens, article and the size of the screen', () => {
  const screens = (view: Partial<ViewSettings>): readonly string[] =>
    [false, true].map((isCompact) => visible.selectScreen(stateOf(view), isCompact));
  expect(screens({})).toEqual(['map', 'reading']);
  expect(screens({ lens: 'argument' })).toEqual(['map', 'map']);
  expect(screens({ lens: 'outline' })).toEqual(['outline', 'outline']);
  expect(screens({ lens: 'outline', isTextOpen: true })).toEqual(['outline', 'article']);
  expect(screens({ lens: 'article' })).toEqual(['map', 'article']);
  expect(screens({ isEmbedded: true })).toEqual(['map', 'map']);
});
