import { expect, test } from 'vitest';
import { FIRST_VIEW } from '@/view/settings';
import { createAppStore } from './store';
import { EXAMPLE, openStore } from './testing/openStore';

const [one = '', two = ''] = EXAMPLE.map.claims.map(({ id }) => id);

test('another map begins with nothing of what was done with the last', () => {
  const { getState } = openStore();
  getState().setQuery('words');
  getState().startWalk('article');
  getState().pointAt(one);
  getState().follow(two);
  getState().goToParagraph('source', 3);
  getState().focusOn(one, '1');
  getState().focusOn(two, '1');
  getState().addMapNotices(['A text is missing.']);
  getState().setImportResult('It was kept.');
  getState().openMap(EXAMPLE, FIRST_VIEW, ['The link named a claim that this site does not have.']);
  expect(getState()).toMatchObject({
    query: '',
    walk: null,
    pointed: null,
    followed: null,
    articleTarget: null,
    trail: [],
    mapNotices: [],
    importResult: null,
    notices: ['The link named a claim that this site does not have.'],
  });
});

test('a map that cannot be opened says why, with all of its faults or the first of them', () => {
  const { getState } = createAppStore();
  expect(getState().document).toEqual({ status: 'loading' });
  const fault = { pointer: '', found: '', message: 'It is empty.' };
  getState().failMap('The file breaks the format.', [fault]);
  expect(getState().document).toMatchObject({ status: 'failed', count: 1 });
  getState().failMap('The file breaks the format.', [fault], 12);
  expect(getState().document).toMatchObject({ faults: [fault], count: 12 });
});

test('going to a paragraph opens the article, which arrives there once', () => {
  const { getState } = openStore();
  getState().goToParagraph('source', 2);
  expect(getState().view.isTextOpen).toBe(true);
  const { view } = getState();
  getState().goToParagraph('source', 3);
  expect(getState().view).toBe(view);
  expect(getState().articleTarget).toEqual({ source: 'source', paragraph: 3 });
  getState().arriveInArticle();
  expect(getState().articleTarget).toBeNull();
});

test('the map follows the article until that is switched off', () => {
  const { getState } = openStore();
  getState().toggleFollowing();
  getState().follow(one);
  const state = getState();
  getState().follow(one);
  expect(getState()).toBe(state);
  expect(getState()).toMatchObject({ isFollowing: true, followed: one });
  getState().toggleFollowing();
  expect(getState()).toMatchObject({ isFollowing: false, followed: null });
});

test('a walk ends the tracing of a way; what is read is kept once', () => {
  const { getState } = openStore();
  getState().startTrace(one);
  getState().startWalk('argument');
  expect(getState().overlays).toEqual([]);
  getState().markRead(one);
  const { read } = getState();
  getState().markRead(one);
  expect(getState().read).toBe(read);
  expect(read).toEqual(new Set([one]));
  getState().setRead([two]);
  expect(getState().read).toEqual(new Set([two]));
  getState().endWalk();
  expect(getState().walk).toBeNull();
});

test('notices of link, map and file are dismissed together', () => {
  const { getState } = openStore();
  getState().setNotices(['a']);
  getState().addMapNotices(['b']);
  getState().addMapNotices(['c']);
  getState().setImportResult('d');
  expect(getState()).toMatchObject({ notices: ['a'], mapNotices: ['b', 'c'], importResult: 'd' });
  getState().dismissNotices();
  expect(getState()).toMatchObject({ notices: [], mapNotices: [], importResult: null });
});

test('the keys can be switched off', () => {
  const { getState } = createAppStore();
  expect(getState().areKeysOn).toBe(true);
  getState().setKeysOn(false);
  expect(getState().areKeysOn).toBe(false);
});
