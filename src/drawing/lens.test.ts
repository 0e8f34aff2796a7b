import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { toFlow } from '@/canvas/toFlow';
import { toGraph } from '@/domain/graph';
import { readMap } from '@/domain/readMap';
import { arrange } from '@/layout/arrange';
import type { LayoutResult } from '@/layout/types';
import { packLayout } from '@/layout/wire/packed';
import { emphasisOf, NO_EMPHASIS } from '@/view/emphasis';
import { LENSES } from '@/view/settings';
import { columnTitleSizeAt } from './depth';
import { followingView, wholeView } from './framing';
import { groupingOf, layoutGroups, reachOf } from './groups';
import { arrangementOf, mapLens } from './lens';
import { MARK, toScene } from './scene';
import { CARD, SHAPES } from './sizes';
import { toLayoutInput } from './toLayoutInput';

const reading = readMap(readFileSync('data/moscow-2016/map.json', 'utf8'));
if (!reading.ok) throw new Error('the shipped map has faults');
const map = reading.value;
const graph = toGraph(map);
const input = toLayoutInput(map, null, 'landscape', 'viewpoints');
let columns: LayoutResult;
beforeAll(async () => {
  columns = await arrange(input, { effort: 0.2 });
});

describe('a lens', () => {
  it('is the argument where none is chosen, or where the one chosen is no map', () => {
    expect(LENSES.map(mapLens)).toEqual(['argument', 'viewpoints', 'article', 'argument']);
    expect(mapLens(null)).toBe('argument');
  });

  it('has one arrangement for each shape, always the same object', () => {
    for (const lens of LENSES.map(mapLens)) {
      for (const shape of SHAPES) expect(arrangementOf(lens, shape)).toBe(arrangementOf(lens, shape));
    }
    expect(arrangementOf('article', 'portrait')).toEqual({ lens: 'article', shape: 'portrait' });
  });

  it('asks for the same boxes and arrows as any other', () => {
    const argument = toLayoutInput(map, null, 'landscape');
    for (const lens of ['viewpoints', 'article'] as const) {
      const other = toLayoutInput(map, null, 'landscape', lens, ['crossroads', 'world-not-safer']);
      expect(other.arrows).toEqual(argument.arrows);
      expect(other.boxes.map(({ id, width, height }) => ({ id, width, height }))).toEqual(
        argument.boxes.map(({ id, width, height }) => ({ id, width, height })),
      );
    }
  });

  it('puts an inner step that names no topic under the topic of its argument', () => {
    const step = { id: 'step', gist: 'A step', text: 'A step.', quotes: [], within: 'crossroads' };
    const { topic } = map.claims.find(({ id }) => id === 'crossroads') ?? {};
    const other = map.topics.find(({ id }) => id !== topic)?.id ?? '';
    const claims = [...map.claims, step, { ...step, id: 'other', topic: other }];
    const { boxes } = toLayoutInput({ ...map, claims }, null, 'landscape');
    expect(topic).toBeDefined();
    expect(boxes.slice(-2).map(({ group }) => group)).toEqual([topic, other]);
  });

  it('ranks claims in the given order beside the article, and nowhere else', () => {
    const order = ['crossroads', 'world-not-safer'];
    const ranks = (lens: 'article' | 'viewpoints'): unknown =>
      toLayoutInput(map, null, 'landscape', lens, order)
        .boxes.filter(({ rank }) => rank !== undefined)
        .map(({ id, rank }) => [id, rank]);
    expect(ranks('article')).toEqual(
      expect.arrayContaining([
        ['crossroads', 0],
        ['world-not-safer', 1],
      ]),
    );
    expect(ranks('viewpoints')).toEqual([]);
  });
});

describe('the lens of viewpoints', () => {
  it('has a column for each viewpoint, in the order of the key, with its colour and count', () => {
    const { titles } = toFlow(map, graph, columns, true, 'viewpoints');
    expect(titles.map(({ data }) => data.group.label)).toEqual(map.viewpoints.map(({ label }) => label));
    expect(titles.map(({ data }) => data.group.hue)).toEqual(map.viewpoints.map((_, place) => place));
    expect(titles.reduce((sum, { data }) => sum + data.count, 0)).toBe(map.claims.length);
    const lefts = titles.map(({ position }) => position.x);
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    expect(columns.width / columns.height).toBeGreaterThan(1.2);
  });

  it('groups claims of no side under words that say so', () => {
    const anonymous = map.claims.map((claim, index) =>
      index === 0 ? { id: 'a', gist: 'a', text: 'a', quotes: [] } : claim,
    );
    const { groups, groupOf } = groupingOf({ ...map, claims: anonymous }, 'viewpoints');
    expect(groups.at(-1)).toEqual({ id: '~', label: 'No viewpoint named', hue: -1 });
    expect(anonymous.slice(0, 1).map(groupOf)).toEqual(['~']);
  });

  it('keeps every title to the width of a card, in the layout as on the screen', () => {
    for (const { titleWidth } of layoutGroups(groupingOf(map, 'viewpoints')))
      expect(titleWidth).toBe(CARD.width);
    for (const zoom of [0.05, 0.2, 0.45, 0.63, 1, 3]) {
      const size = columnTitleSizeAt(zoom, 22, 'The conference as a whole', CARD.width, 58);
      expect(size).toBeLessThanOrEqual(58 / 2.2);
      expect(size).toBeGreaterThan(15);
    }
    expect(columnTitleSizeAt(0.1, 22, 'China', 2000, 400)).toBeGreaterThan(100);
  });

  it('draws what runs from side to side over what does not, in nodes and from afar alike', () => {
    const reach = reachOf(map, graph, 'viewpoints');
    const reaches = map.relations.map((relation) => reach?.(relation));
    expect(reaches.filter((one) => one === 'across').length).toBeGreaterThan(20);
    expect(reaches.filter((one) => one === 'within').length).toBeGreaterThan(20);
    const sides = new Map(
      map.claims.map(({ id, speaker }) => [id, map.speakers.find((one) => one.id === speaker)?.viewpoint]),
    );
    for (const relation of map.relations.filter(({ to }) => sides.has(to))) {
      const isSame = relation.from.every((from) => sides.get(from) === sides.get(relation.to));
      expect(reach?.(relation)).toBe(isSame ? 'within' : 'across');
    }
    const drawn = toFlow(map, graph, columns, true, 'viewpoints').edges.map(({ data }) => data?.reach);
    expect(drawn.lastIndexOf('within')).toBeLessThan(drawn.indexOf('across'));
    expect(drawn).toHaveLength(map.relations.length);
    const { marks } = toScene(map, graph, packLayout(input, columns), reach);
    expect(Array.from(marks, (mark) => ((mark & MARK.within) === 0 ? 'across' : 'within'))).toEqual(reaches);
    expect(reachOf(map, graph, 'argument')).toBeNull();
    expect(toFlow(map, graph, columns, true).edges.every(({ data }) => data?.reach === undefined)).toBe(true);
  });
});

describe('the view after a change of lens', () => {
  const size = { width: 1200, height: 800 };
  const arrangement = arrangementOf('viewpoints', 'landscape');

  it('is the whole where nothing is selected', () => {
    const now = { x: -500, y: 20, zoom: 1.4 };
    expect(followingView(now, { layout: columns, arrangement, emphasis: NO_EMPHASIS }, size)).toEqual(
      wholeView({ layout: columns, arrangement }, size),
    );
  });

  it('has the selected claim in it, no closer than it was and no further off than the whole', () => {
    for (const { id } of map.claims) {
      const emphasis = emphasisOf(graph, { type: 'claim', id });
      const view = followingView({ x: 0, y: 0, zoom: 1 }, { layout: columns, arrangement, emphasis }, size);
      expect(view.zoom).toBeLessThanOrEqual(1);
      expect(view.zoom).toBeGreaterThan(wholeView({ layout: columns, arrangement }, size).zoom * 0.95);
      const place = columns.boxes.get(id) ?? { x: Number.NaN, y: Number.NaN };
      const [left, top] = [place.x * view.zoom + view.x, place.y * view.zoom + view.y];
      expect(left >= 0 && left + CARD.width * view.zoom <= size.width).toBe(true);
      expect(top >= 0 && top + CARD.height * view.zoom <= size.height).toBe(true);
    }
  });
});
