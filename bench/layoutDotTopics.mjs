import { dot } from './dot.mjs';
import { resultOf } from './result.mjs';

const GAP = 60;
const TITLE = 46;

/** Each topic by itself with dot, then put on shelves; arrows between topics are straight. */
export function withDotTopics(viz, input) {
  const middles = new Map();
  const places = new Map();
  const lines = new Map();
  const blocks = input.groups.flatMap((group) => {
    const boxes = input.boxes.filter((box) => box.group === group.id);
    const own = new Set(boxes.map((box) => box.id));
    const arrows = input.arrows.filter(({ from, to }) => own.has(from[0]) && own.has(to));
    const part = { boxes, groups: [], arrows };
    if (boxes.length === 0) return [];
    const laid = dot(viz, part, 'LR', 'polyline');
    const result = resultOf(part, laid.places, laid.lines);
    return [{ result, width: result.width, height: result.height + TITLE }];
  });
  const area = blocks.reduce((sum, block) => sum + (block.width + GAP) * (block.height + GAP), 0);
  const widest = Math.max(...blocks.map((block) => block.width));
  const limit = Math.max(widest, Math.sqrt(area * input.aspect));
  let [x, y, high] = [0, 0, 0];
  for (const { result, width, height } of blocks) {
    if (x > 0 && x + width > limit) [x, y, high] = [0, y + high + GAP, 0];
    const move = (point) => ({ x: point.x + x, y: point.y + y + TITLE });
    for (const [id, place] of result.boxes) places.set(id, move(place));
    for (const [id, { legs }] of result.routes) lines.set(id, legs[0].map(move));
    x += width + GAP;
    high = Math.max(high, height);
  }
  for (const { id, width, height } of input.boxes) {
    const place = places.get(id);
    middles.set(id, { x: place.x + width / 2, y: place.y + height / 2 });
  }
  for (const { id, from, to } of input.arrows) {
    if (!lines.has(id)) lines.set(id, [middles.get(from[0]), middles.get(to)]);
  }
  return resultOf(input, places, lines);
}
