import { at, fixedSequence } from '../lists.ts';
import type { LayoutArrow, LayoutBox, LayoutInput } from '../types.ts';

/** A made-up map of realistic size and shape, for tests and measurements: 42 cards, 4 topics, 53 arrows. */

const SIZES = { a: 9, b: 14, c: 9, d: 10 } as const;
const CARD = { width: 204, height: 68 };

/** Inside topics: mostly trees of depth 2 to 4; a target's reasons stand on its right. */
const INSIDE: Readonly<Record<string, string>> = {
  a1: 'a2 a3 a4',
  a2: 'a5 a6',
  a4: 'a7+a8',
  a7: 'a9',
  b1: 'b2 b3 b4+b5',
  b2: 'b6 b7',
  b3: 'b8',
  b6: 'b9+b10+b11',
  b12: 'b13 b14 b8',
  b9: 'b13',
  c1: 'c2 c3',
  c2: 'c4 c5',
  c4: 'c6',
  c7: 'c8 c9',
  d1: 'd2 d3 d4',
  d2: 'd5+d6 d7',
  d3: 'd8',
  d8: 'd9 d10',
};

/** Between topics, source to target; the last two end on arrows. */
const ACROSS =
  'a5>b2 a3>b1 a9>d9 b1>c1 b14>c7 b4>c3 b10>d2 b7>a7 c1>b12 c5>b8 c8>d4 c9>a6 d1>a1 d5>b11 d4>c2 d1>c1 d10>b13 d7>c6 a6>b1<b3 c6>d2<d7';

/** The map as a layout's input for a place of the given aspect. */
export function fixtureInput(aspect: number): LayoutInput {
  const boxes: LayoutBox[] = Object.entries(SIZES).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) => ({ id: `${group}${index + 1}`, group, ...CARD })),
  );
  const arrows: LayoutArrow[] = [];
  for (const [to, reasons] of Object.entries(INSIDE)) {
    for (const from of reasons.split(' ')) arrows.push({ id: `${to}<${from}`, from: from.split('+'), to });
  }
  for (const pair of ACROSS.split(' ')) {
    const [from = '', to = ''] = pair.split('>');
    arrows.push({ id: pair, from: [from], to });
  }
  const groups = Object.keys(SIZES).map((id, index) => ({
    id,
    titleWidth: 150 + index * 40,
    titleHeight: 24,
  }));
  return { boxes, groups, arrows, aspect };
}

const BIG = { groups: 12, reach: 30, more: 0.3, across: 0.15, linked: 0.1, undercut: 0.1 } as const;

/**
 * A made-up map of any size: 12 groups, in each a tree whose boxes bear on one of the 30 before, and 30 %
 * more arrows, of which some go to other groups, to arrows, or come from two boxes.
 */
export function bigInput(count: number, aspect = 1.5): LayoutInput {
  const next = fixedSequence(count);
  const below = (limit: number): number => Math.floor(next() * limit);
  const boxes = Array.from({ length: count }, (_, index) => ({
    id: `b${index}`,
    group: `g${below(BIG.groups)}`,
    width: 196,
    height: 62,
  }));
  const groups = Array.from({ length: BIG.groups }, (_, index) => ({
    id: `g${index}`,
    titleWidth: 180 + 20 * index,
    titleHeight: 34,
  }));
  const arrows: LayoutArrow[] = [];
  const earlier = new Map<string, string[]>();
  for (const { id, group } of boxes) {
    const own = earlier.get(group) ?? [];
    earlier.set(group, own);
    const to = own[own.length - 1 - below(Math.min(BIG.reach, own.length))];
    if (to !== undefined) arrows.push({ id: `a${arrows.length}`, from: [id], to });
    own.push(id);
  }
  for (let index = 0; index < BIG.more * count; index += 1) {
    const own = earlier.get(at(boxes, below(count)).group) ?? [];
    const start = below(own.length);
    const from = at(own, start);
    const near = own[start + 1 + below(12)] ?? from;
    const kind = next();
    const to = kind < BIG.across ? at(boxes, below(count)).id : near;
    const isUndercut = kind > 1 - BIG.undercut;
    const isLinked = kind > 1 - BIG.undercut - BIG.linked;
    arrows.push({
      id: `a${arrows.length}`,
      from: isLinked && !isUndercut ? [from, at(own, below(own.length))] : [from],
      to: isUndercut ? at(arrows, below(arrows.length)).id : to,
    });
  }
  return { boxes, groups, arrows, aspect };
}
