import { expect, test } from 'vitest';
import { ALL_SHOWN, FIRST_VIEW } from '@/view/settings';
import { EXAMPLE, openStore } from './testing/openStore';

const [one = '', two = '', three = ''] = EXAMPLE.map.claims.map(({ id }) => id);
const KINDS = ['support', 'contrast'];

test('a filter is switched value by value, or to one value alone, and all of it is shown again', () => {
  const { getState } = openStore();
  getState().toggleFilterValue('kinds', 'support', KINDS);
  expect(getState().view.filters.kinds).toEqual(['contrast']);
  getState().showOnlyFilterValue('kinds', 'support', KINDS);
  expect(getState().view.filters.kinds).toEqual(['support']);
  getState().toggleFold(one);
  getState().focusOn(two, '1');
  getState().startTrace(one);
  getState().showAll();
  expect(getState().view).toMatchObject({ filters: ALL_SHOWN, folded: [], scope: null });
  expect([getState().trail, getState().overlays]).toEqual([[], []]);
});

test('each thing that is singled out leads back to the one before it', () => {
  const { getState } = openStore();
  const { focusOn, showPath, backTo, clearScope } = getState();
  focusOn(one, '1');
  focusOn(one, '2');
  focusOn(two, '1');
  showPath(two, three);
  expect(getState().trail).toEqual([
    { type: 'focus', claim: one, depth: '2' },
    { type: 'focus', claim: two, depth: '1' },
  ]);
  backTo(7);
  expect(getState().view.scope?.type).toBe('path');
  backTo(1);
  expect(getState().view.scope).toEqual({ type: 'focus', claim: two, depth: '1' });
  expect(getState().trail).toHaveLength(1);
  clearScope();
  expect([getState().view.scope, getState().trail]).toEqual([null, []]);
});

test('settings from an address keep of the trail what led there', () => {
  const { getState } = openStore();
  getState().focusOn(one, '1');
  getState().focusOn(two, '1');
  getState().focusOn(three, '1');
  getState().applyView({ ...FIRST_VIEW, scope: { type: 'focus', claim: two, depth: '1' } });
  expect(getState().trail).toEqual([{ type: 'focus', claim: one, depth: '1' }]);
  getState().applyView(FIRST_VIEW);
  expect(getState().trail).toEqual([]);
});

test('a claim is selected as the end of a way only where another one is its beginning', () => {
  const { getState } = openStore();
  getState().startTrace(one);
  getState().selectClaim(one);
  expect(getState().view).toMatchObject({ selection: { type: 'claim', id: one }, scope: null });
  getState().selectClaim(two);
  expect(getState().view).toMatchObject({ selection: null, scope: { type: 'path', from: one, to: two } });
});

test('folds, lens, the rest and the article are set one by one', () => {
  const { getState } = openStore();
  const { toggleFold, foldAll, setLens, setHidden, toggleText, showScreen } = getState();
  toggleFold(one);
  toggleFold(two);
  toggleFold(one);
  expect(getState().view.folded).toEqual([two]);
  foldAll([three]);
  setLens('viewpoints');
  setHidden('remove');
  toggleText();
  expect(getState().view).toMatchObject({
    folded: [three],
    lens: 'viewpoints',
    hidden: 'remove',
    isTextOpen: true,
  });
  getState().toggleSheet('filters');
  showScreen('outline');
  expect(getState().view).toMatchObject({ lens: 'outline', isTextOpen: false });
  expect(getState().overlays).toEqual([]);
});

test('arguments open only in a map', () => {
  const { getState } = openStore();
  getState().awaitMap();
  const { view } = getState();
  getState().toggleSteps(one);
  expect(getState().view).toBe(view);
});
