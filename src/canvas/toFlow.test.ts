import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import { readMap } from '@/domain/readMap';
import { depthAt } from '@/drawing/depth';
import { claimLabel, relationLabel } from '@/drawing/labels';
import { CARD } from '@/drawing/sizes';
import { toLayoutInput } from '@/drawing/toLayoutInput';
import { arrange } from '@/layout/arrange';
import type { LayoutResult } from '@/layout/types';
import { toFlow, withReading } from './toFlow';
import { WALK_KEYS, walk } from './walkKeys';

const reading = readMap(readFileSync('data/moscow-2016/map.json', 'utf8'));
if (!reading.ok) throw new Error('the shipped map has faults');
const map = reading.value;
const graph = toGraph(map);
const ALL = map.claims.map(({ id }) => id);
let layout: LayoutResult;
beforeAll(async () => {
  layout = await arrange(toLayoutInput(map, null, 'landscape'));
});

describe('from a map to what is drawn', () => {
  it('makes a node of every claim and topic, and an edge of every relation', () => {
    const flow = toFlow(map, graph, layout, true);
    expect(flow.claims(ALL).map(({ id }) => id)).toEqual(ALL);
    expect(flow.titles).toHaveLength(map.topics.length);
    expect(flow.edges.map((edge) => edge.id)).toEqual(map.relations.map((relation) => relation.id));
    for (const node of flow.claims(ALL)) expect(node).toMatchObject(CARD);
  });

  it('makes a node once, and no edge where the overview draws them', () => {
    const flow = toFlow(map, graph, layout, false);
    expect(flow.claims(['crossroads', 'nobody'])).toHaveLength(1);
    expect(flow.claims(['crossroads'])[0]).toBe(flow.claims(ALL).find(({ id }) => id === 'crossroads'));
    expect(flow.edges).toEqual([]);
  });

  it('tells what is selected and what is filtered out', () => {
    const nodes = toFlow(map, graph, layout, true).claims(ALL);
    const visible = new Set(ALL.filter((id) => id !== 'crossroads'));
    const state = {
      stop: null,
      selected: 'open-dialogue',
      visible,
      read: new Set<string>(),
      hides: new Map<string, number>(),
      inside: new Map<string, number>(),
      isWhole: true,
    };
    const told = withReading(nodes, state);
    expect(withReading(nodes, { ...state, visible: new Set(visible) })).toEqual(told);
    for (const [index, node] of withReading(nodes, state).entries()) expect(node).toBe(told[index]);
    expect(told.find(({ id }) => id === 'crossroads')?.ariaLabel).toMatch(/Filtered out\.$/);
    expect(told.find(({ id }) => id === 'open-dialogue')?.domAttributes?.['aria-current']).toBe(true);
  });

  it('tells how much is within an argument that is not opened', () => {
    const nodes = toFlow(map, graph, layout, true).claims(['crossroads', 'open-dialogue']);
    const inside = new Map([['crossroads', 3]]);
    const none = new Map<string, number>();
    const state = { stop: null, selected: null, visible: new Set(ALL), read: new Set<string>(), hides: none };
    const [holding, other] = withReading(nodes, { ...state, inside, isWhole: true });
    expect(holding?.ariaLabel).toMatch(/ Holds 3 premises and steps\.$/);
    expect(other).toBe(nodes[1]);
  });

  it('leaves out what has no place, and no arrow to it', () => {
    const part = {
      claims: new Set(['world-not-safer', 'cooperation-matters']),
      relations: new Set<string>(),
    };
    const input = toLayoutInput(map, part, 'landscape');
    expect(input.boxes.map((box) => box.id)).toEqual(['world-not-safer', 'cooperation-matters']);
    expect(input.arrows).toEqual([]);
  });

  it('has one tab stop, and leaves every other node as it was', () => {
    const nodes = toFlow(map, graph, layout, true).claims(ALL);
    const visible = new Set(ALL);
    const changed = withReading(nodes, {
      stop: 'crossroads',
      selected: null,
      visible,
      read: new Set<string>(),
      hides: new Map<string, number>(),
      inside: new Map<string, number>(),
      isWhole: true,
    });
    const inOrder = changed.filter((node) => node.domAttributes?.tabIndex === 0);
    expect(inOrder.map((node) => node.id)).toEqual(['crossroads']);
    expect(changed.filter((node, index) => node !== nodes[index])).toHaveLength(1);
  });
});

describe('what a screen reader hears', () => {
  it('names speaker, gist and how many claims support and contrast it', () => {
    const claim = graph.claims.get('own-interests');
    if (claim === undefined) throw new Error('no such claim');
    const speaker = map.speakers.find(({ id }) => id === claim.speaker);
    expect(claimLabel(graph, claim, speaker, 'Regional leaders')).toBe(
      'Hamid Karzai: Own interests can affect the fight. Supported by 4, contrasted by 1. Regional leaders.',
    );
  });
  it('tells of an undercut that it is about a step', () => {
    const undercut = map.relations.find((relation) => graph.relations.has(relation.to));
    if (undercut === undefined) throw new Error('the shipped map has no undercut');
    expect(relationLabel(graph, undercut)).toBe(
      'Contrast, inferred: “Top Western officers were absent” against the step from “Over 80 countries took part” to “All should unite against terrorism”',
    );
  });
});

describe('the arrow keys', () => {
  it('follow the argument: down to a reason, and up again to what it bears on', () => {
    expect(walk(graph, 'cooperation-matters', 'ArrowDown', null)).toBe('world-not-safer');
    expect(walk(graph, 'world-not-safer', 'ArrowUp', null)).toBe('cooperation-matters');
  });
  it('go sideways among the reasons of one conclusion and come round', () => {
    const first = walk(graph, 'proxies-nurture', 'ArrowRight', null);
    expect(first).toBe('proxies-hamper');
    expect(walk(graph, 'proxies-hamper', 'ArrowRight', null)).toBe('proxies-nurture');
  });
  it('pass over claims that have left the map', () => {
    const isThere = (id: string): boolean => id !== 'proxies-hamper';
    expect(walk(graph, 'proxies-nurture', 'ArrowRight', null, isThere)).not.toBe('proxies-hamper');
  });
  it('reach every claim from the main answer', () => {
    const reached = new Set<string>(['all-should-unite']);
    for (const id of reached) {
      for (const key of WALK_KEYS) {
        const next = walk(graph, id, key, 'all-should-unite');
        if (next !== null) reached.add(next);
      }
    }
    expect([...graph.claims.keys()].filter((id) => !reached.has(id))).toEqual([]);
  });
  it('lead from every claim only to claims that exist', () => {
    for (const id of graph.claims.keys()) {
      for (const key of WALK_KEYS) {
        const next = walk(graph, id, key, 'all-should-unite');
        if (next !== null) expect(graph.claims.has(next)).toBe(true);
      }
    }
  });
});

describe('the depths of zoom', () => {
  it('tell more the nearer one comes', () => {
    expect([0.1, 0.45, 0.74, 1.89, 1.9].map(depthAt)).toEqual(['far', 'gist', 'middle', 'middle', 'near']);
  });
});
