import { expect, test, vi } from 'vitest';
import { type AddressPage, connectAddressBar } from './addressBar';
import { openStore, WITH_STEPS as EXAMPLE } from './testing/openStore';

const [one = '', two = ''] = EXAMPLE.map.claims.map(({ id }) => id);
const START = `/?map=${EXAMPLE.key}`;

/** A page whose history is a list, as a browser keeps it. */
class FakePage implements AddressPage {
  readonly entries = [START];
  at = 0;
  readonly location = { pathname: '/', search: '' };
  readonly history = {
    pushState: (_: unknown, __: string, url: string): void => {
      this.entries.splice(this.at + 1, Number.POSITIVE_INFINITY, url);
      this.at += 1;
      this.show();
    },
    replaceState: (_: unknown, __: string, url: string): void => {
      this.entries[this.at] = url;
      this.show();
    },
  };
  private readonly listeners = new Set<() => void>();

  constructor() {
    this.show();
  }

  addEventListener(_: 'popstate', listener: () => void): void {
    this.listeners.add(listener);
  }

  removeEventListener(_: 'popstate', listener: () => void): void {
    this.listeners.delete(listener);
  }

  /** Back (-1) or Forward (1). */
  go(by: number): void {
    this.at += by;
    this.show();
    for (const listener of this.listeners) listener();
  }

  /** An address of this page that is typed by hand, without loading it anew. */
  type(url: string): void {
    this.history.pushState(null, '', url);
    for (const listener of this.listeners) listener();
  }

  private show(): void {
    this.location.search = new URL(this.entries[this.at] ?? '', 'https://example.org').search;
  }
}

function setUp(view: Parameters<typeof openStore>[0] = {}) {
  const store = openStore(view, EXAMPLE);
  const page = new FakePage();
  const onOtherMap = vi.fn();
  const stop = connectAddressBar(store, page, onOtherMap);
  return { store, state: store.getState, page, onOtherMap, stop };
}
type State = ReturnType<typeof setUp>['state'];

const STEPS: readonly (readonly [string, (state: ReturnType<State>) => void])[] = [
  ['a selected claim', (state) => state.selectClaim(one)],
  ['a lens', (state) => state.setLens('viewpoints')],
  ['the article', (state) => state.toggleText()],
  ['a focus', (state) => state.focusOn(one, '1')],
  ['a way', (state) => state.showPath(one, two)],
  ['an opened argument', (state) => state.toggleSteps('safer')],
];

test.each(STEPS)('%s is a step: Back takes it back, Forward brings it again', (_, change) => {
  const { state, page } = setUp();
  const before = state().view;
  change(state());
  const { view } = state();
  expect(view).not.toEqual(before);
  expect(page.entries).toHaveLength(2);
  expect(page.entries[0]).toBe(START);
  page.go(-1);
  expect(page.location.search).toBe(`?map=${EXAMPLE.key}`);
  expect(state().view).toEqual(before);
  page.go(1);
  expect(page.entries).toHaveLength(2);
  expect(state().view).toEqual(view);
});

const CHANGES: readonly (readonly [string, (state: ReturnType<State>) => void])[] = [
  ['a filter', (state) => state.toggleFilterValue('kinds', 'support', ['support', 'contrast'])],
  ['a fold', (state) => state.toggleFold(one)],
  ['what becomes of the rest', (state) => state.setHidden('remove')],
];

test.each(CHANGES)('%s changes the present step', (_, change) => {
  const { state, page } = setUp();
  state().selectClaim(one);
  const [, selected = ''] = page.entries;
  change(state());
  expect(page.entries).toHaveLength(2);
  expect(page.entries[1]).not.toBe(selected);
  expect(page.entries[1]?.startsWith(selected)).toBe(true);
});

test('a way that is chosen claim by claim is one step', () => {
  const { state, page } = setUp();
  state().selectClaim(one);
  state().startTrace(one);
  state().selectClaim(two);
  expect(page.entries).toHaveLength(3);
  page.go(-1);
  expect(state().view).toMatchObject({ selection: { type: 'claim', id: one }, scope: null });
});

test('two changes in one action are one step', () => {
  const { state, page } = setUp();
  state().applyView({ ...state().view, lens: 'viewpoints', selection: { type: 'claim', id: one } });
  expect(page.entries).toHaveLength(2);
  page.go(-1);
  expect(state().view).toMatchObject({ lens: null, selection: null });
});

test('two changes in one task are one step, where only one of them is a kind of step', () => {
  const { state, page } = setUp();
  state().focusOn(one, '1');
  state().foldAll([one]);
  expect(page.entries).toHaveLength(2);
  state().clearScope();
  state().foldAll([]);
  expect(page.entries).toHaveLength(3);
  page.go(-1);
  expect(state().view).toMatchObject({ scope: { claim: one }, folded: [one] });
});

test('what is no part of the address, and what changes nothing, leaves the history alone', () => {
  const { state, page } = setUp();
  state().openSearch();
  state().openDialog('keys');
  state().clearSelection();
  expect(page.entries).toEqual([START]);
});

test('an address typed by hand is followed, corrected in its place, and told of', () => {
  const { state, page } = setUp();
  page.type(`${START}&claim=nowhere&lens=viewpoints`);
  expect(state().view).toMatchObject({ lens: 'viewpoints', selection: null });
  expect(state().notices).toHaveLength(1);
  expect(page.entries).toEqual([START, `${START}&lens=viewpoints`]);
});

test('an address of another map is handed on, and changes nothing here', () => {
  const { state, page, onOtherMap } = setUp();
  const { view } = state();
  page.type('/?map=another&lens=viewpoints');
  expect(onOtherMap).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ map: 'another', lens: 'viewpoints' }),
  );
  expect(state().view).toBe(view);
});

test('an address without a map keeps the one that is open', () => {
  const { state, page, onOtherMap } = setUp();
  page.type('/?lens=viewpoints');
  expect(onOtherMap).not.toHaveBeenCalled();
  expect(state().view).toMatchObject({ map: EXAMPLE.key, lens: 'viewpoints' });
  expect(page.entries).toEqual([START, `${START}&lens=viewpoints`]);
});

test('opening a map is no step, and while one is on its way nothing is written', () => {
  const { state, page } = setUp();
  state().awaitMap();
  state().setLens('viewpoints');
  expect(page.entries).toEqual([START]);
  state().openMap(EXAMPLE, { ...state().view, selection: { type: 'claim', id: one } }, []);
  expect(page.entries).toHaveLength(1);
  expect(page.entries[0]).toContain(one);
});

test('Back to this page while a map is on its way asks for its map', () => {
  const { state, page, onOtherMap } = setUp();
  state().awaitMap();
  page.type(START);
  expect(onOtherMap).toHaveBeenCalledTimes(1);
});

test('once it is stopped neither follows the other', () => {
  const { state, page, stop } = setUp();
  stop();
  state().selectClaim(one);
  expect(page.entries).toEqual([START]);
  page.type(`${START}&lens=viewpoints`);
  expect(state().view.lens).toBeNull();
});
