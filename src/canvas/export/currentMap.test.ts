import { expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import { toLayoutInput } from '@/drawing/toLayoutInput';
import { arrangePlain } from '@/layout/place/plain';
import { packLayout } from '@/layout/wire/packed';
import { EXAMPLE } from '@/store/testing/openStore';
import { areaInView, type Drawn, drawnNow, keepCurrent } from './currentMap';

const input = toLayoutInput(EXAMPLE.map, null, 'landscape');
const drawn: Drawn = {
  open: EXAMPLE,
  graph: toGraph(EXAMPLE.map),
  layout: packLayout(input, arrangePlain(input)),
  lens: 'argument',
};

it('is what was drawn last; whoever drew before takes nothing of it back', () => {
  expect(drawnNow()).toBeNull();
  const takeBack = keepCurrent('drawn', drawn);
  const next: Drawn = { ...drawn, lens: 'viewpoints' };
  const takeNextBack = keepCurrent('drawn', next);
  takeBack();
  expect(drawnNow()).toBe(next);
  takeNextBack();
  expect(drawnNow()).toBeNull();
});

it('asks for the area in view at the moment at which it is wanted', () => {
  expect(areaInView()).toBeNull();
  let area = { x: 0, y: 0, width: 10, height: 10 };
  const takeBack = keepCurrent('area', () => area);
  area = { ...area, x: 5 };
  expect(areaInView()?.x).toBe(5);
  const takeNextBack = keepCurrent('area', () => null);
  takeBack();
  expect(areaInView()).toBeNull();
  takeNextBack();
});
