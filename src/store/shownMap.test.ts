import { beforeEach, expect, test } from 'vitest';
import { exampleMap } from '@/domain/testing/exampleMap';
import { FIRST_VIEW } from '@/view/settings';
import {
  selectClosedSteps,
  selectGraph,
  selectMap,
  selectOpen,
  selectSummary,
  selectWholeMap,
} from './selectors/document';
import { selectVisible } from './selectors/visible';
import { selectReadCount } from './selectors/walk';
import { actions } from './store';

const plain = exampleMap();
const map = {
  ...plain,
  claims: plain.claims.map((claim) =>
    claim.id === 'drivers' || claim.id === 'deaths' ? { ...claim, within: 'safer' } : claim,
  ),
};
const open = { key: 'example', map, texts: new Map<string, string>(), positions: null, report: null };

beforeEach(() => {
  actions().openMap(open, FIRST_VIEW, []);
});

test('a map without inner steps is shown as it is, whatever is opened', () => {
  const whole = { ...open, map: plain };
  actions().openMap(whole, { ...FIRST_VIEW, steps: ['safer'] }, []);
  expect(selectOpen(actions())).toBe(whole);
  expect(selectMap(actions())).toBe(plain);
});

test('inner steps are in nothing that is told of the map until their argument is opened', () => {
  expect(selectWholeMap(actions())).toBe(map);
  expect(selectMap(actions())?.claims).toHaveLength(5);
  expect(selectSummary(actions())?.claims).toBe(5);
  expect(selectVisible(actions()).claims.has('drivers')).toBe(false);
  expect(selectClosedSteps(actions())).toEqual(new Map([['safer', 2]]));
  actions().setRead(['safer', 'drivers']);
  expect(selectReadCount(actions())).toBe(1);

  actions().toggleSteps('safer');
  expect(selectMap(actions())).toBe(map);
  expect(selectVisible(actions()).claims.has('drivers')).toBe(true);
  expect(selectClosedSteps(actions()).size).toBe(0);
  expect(selectReadCount(actions())).toBe(2);
});

test('the same arguments opened bring the very same map, by whichever way', () => {
  const closed = selectOpen(actions());
  const graph = selectGraph(actions());
  actions().toggleSteps('safer');
  actions().toggleSteps('safer');
  expect(selectOpen(actions())).toBe(closed);
  actions().applyView({ ...FIRST_VIEW, steps: [], lens: 'viewpoints' });
  expect(selectOpen(actions())).toBe(closed);
  expect(selectGraph(actions())?.claims).toEqual(graph?.claims);
});

test('a search for a way, and the trail, do not lead to a step that has left', () => {
  const { toggleSteps, focusOn, startTrace } = actions();
  toggleSteps('safer');
  for (const claim of ['build', 'drivers', 'dear']) focusOn(claim, '1');
  expect(actions().trail).toHaveLength(2);
  startTrace('dear');
  toggleSteps('safer');
  expect(actions().tracing).toBe('dear');
  toggleSteps('safer');
  startTrace('drivers');
  toggleSteps('safer');
  expect(actions().view.scope).toEqual({ type: 'focus', claim: 'dear', depth: '1' });
  expect(actions().trail).toEqual([{ type: 'focus', claim: 'build', depth: '1' }]);
  expect(actions().tracing).toBeNull();
});
