import { beforeEach, expect, test } from 'vitest';
import { FIRST_VIEW } from '@/view/settings';
import {
  selectClosedSteps,
  selectGraph,
  selectMap,
  selectOpen,
  selectSummary,
  selectWholeMap,
} from './selectors/document';
import { selectTracing } from './selectors/overlays';
import { selectVisible } from './selectors/visible';
import { selectReadCount } from './selectors/walk';
import { getState } from './store';
import { EXAMPLE, WITH_STEPS } from './testing/openStore';

const open = WITH_STEPS;
const { map } = open;
const plain = EXAMPLE.map;

beforeEach(() => {
  getState().openMap(open, FIRST_VIEW, []);
});

test('a map without inner steps is shown as it is, whatever is opened', () => {
  const whole = { ...open, map: plain };
  getState().openMap(whole, { ...FIRST_VIEW, steps: ['safer'] }, []);
  expect(selectOpen(getState())).toBe(whole);
  expect(selectMap(getState())).toBe(plain);
});

test('inner steps are in nothing that is told of the map until their argument is opened', () => {
  expect(selectWholeMap(getState())).toBe(map);
  expect(selectMap(getState())?.claims).toHaveLength(5);
  expect(selectSummary(getState())?.claims).toBe(5);
  expect(selectVisible(getState()).claims.has('drivers')).toBe(false);
  expect(selectClosedSteps(getState())).toEqual(new Map([['safer', 2]]));
  getState().setRead(['safer', 'drivers']);
  expect(selectReadCount(getState())).toBe(1);

  getState().toggleSteps('safer');
  expect(selectMap(getState())).toBe(map);
  expect(selectVisible(getState()).claims.has('drivers')).toBe(true);
  expect(selectClosedSteps(getState()).size).toBe(0);
  expect(selectReadCount(getState())).toBe(2);
});

test('the same arguments opened bring the very same map, by whichever way', () => {
  const closed = selectOpen(getState());
  const graph = selectGraph(getState());
  getState().toggleSteps('safer');
  getState().toggleSteps('safer');
  expect(selectOpen(getState())).toBe(closed);
  getState().applyView({ ...FIRST_VIEW, steps: [], lens: 'viewpoints' });
  expect(selectOpen(getState())).toBe(closed);
  expect(selectGraph(getState())?.claims).toEqual(graph?.claims);
});

test('a search for a way, and the trail, do not lead to a step that has left', () => {
  const { toggleSteps, focusOn, startTrace } = getState();
  toggleSteps('safer');
  for (const claim of ['build', 'drivers', 'dear']) focusOn(claim, '1');
  expect(getState().trail).toHaveLength(2);
  startTrace('dear');
  toggleSteps('safer');
  expect(selectTracing(getState())).toBe('dear');
  toggleSteps('safer');
  startTrace('drivers');
  toggleSteps('safer');
  expect(getState().view.scope).toEqual({ type: 'focus', claim: 'dear', depth: '1' });
  expect(getState().trail).toEqual([{ type: 'focus', claim: 'build', depth: '1' }]);
  expect(selectTracing(getState())).toBeNull();
});
