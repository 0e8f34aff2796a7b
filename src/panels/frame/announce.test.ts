import { beforeEach, describe, expect, it } from 'vitest';
import { exampleMap } from '@/domain/testing/exampleMap';
import type { AppState } from '@/store/state';
import { createAppStore } from '@/store/store';
import { FIRST_VIEW } from '@/view/settings';
import { messageOf } from './announce';

let store = createAppStore();

/** What is said when the state changes so. */
function said(change: (state: AppState) => void): string | null {
  const before = store.getState();
  change(before);
  return messageOf(store.getState(), before);
}

beforeEach(() => {
  const map = exampleMap();
  store = createAppStore();
  store
    .getState()
    .openMap({ key: map.id, report: null, map, texts: new Map(), positions: null }, FIRST_VIEW, []);
});

describe('what is said of a change', () => {
  it('is what is selected', () => {
    expect(said((state) => state.selectClaim('build'))).toBe('Claim: Build the line.');
    expect(said((state) => state.selectSpeaker('ada'))).toBe('Speaker: Ada Long.');
    expect(said((state) => state.selectRelation('r1'))).toBe('A support.');
    const contrast = exampleMap().relations.find(({ kind }) => kind === 'contrast')?.id ?? '';
    expect(said((state) => state.selectRelation(contrast))).toBe('A contrast.');
    expect(said((state) => state.clearSelection())).toBeNull();
  });

  it('is the lens', () => {
    expect(said((state) => state.setLens('viewpoints'))).toMatch(/^\w.*\.$/);
  });

  it('is what is singled out, with how much is left to see', () => {
    expect(said((state) => state.focusOn('saved', '1'))).toMatch(/^Focused\. \d of 7 claims shown\.$/);
    expect(said((state) => state.clearScope())).toBe('The whole map. All 7 claims shown.');
    expect(said((state) => state.showPath('safer', 'build'))).toMatch(/^The path alone\. \d of 7 claims/);
  });

  it('is how many claims pass the filters', () => {
    const all = exampleMap().viewpoints.map(({ id }) => id);
    expect(said((state) => state.showOnlyFilterValue('viewpoints', 'against', all))).toMatch(
      /^\d of 7 claims shown\.$/,
    );
    expect(said((state) => state.showAll())).toBe('All 7 claims shown.');
  });

  it('is nothing for what is not on the map, and nothing for another map', () => {
    expect(said((state) => state.pointAt('build'))).toBeNull();
    const other = { ...exampleMap(), title: 'Another' };
    expect(
      said((state) =>
        state.openMap(
          { key: 'other', report: null, map: other, texts: new Map(), positions: null },
          { ...FIRST_VIEW, lens: 'outline' },
          [],
        ),
      ),
    ).toBeNull();
  });
});
