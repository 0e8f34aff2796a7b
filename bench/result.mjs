/** Room for a group's title above its boxes, in px. */
const TITLE = 36;

/** Another engine's places and lines in the form of our results, moved to (0, 0). */
export function resultOf(input, places, lines) {
  const groups = new Map(
    input.groups.flatMap(({ id }) => {
      const corners = input.boxes.filter((box) => box.group === id).map((box) => places.get(box.id));
      if (corners.length === 0) return [];
      const x = least(corners.map((corner) => corner.x));
      const y = least(corners.map((corner) => corner.y)) - TITLE;
      return [[id, { x, y, width: 0, height: 0 }]];
    }),
  );
  const points = [...lines.values()].flat();
  const ends = input.boxes.map((box) => ({
    x: places.get(box.id).x + box.width,
    y: places.get(box.id).y + box.height,
  }));
  const all = [...points, ...ends, ...places.values(), ...groups.values()];
  const left = least(all.map((point) => point.x));
  const top = least(all.map((point) => point.y));
  const move = ({ x, y }) => ({ x: x - left, y: y - top });
  return {
    boxes: new Map([...places].map(([id, place]) => [id, move(place)])),
    groups: new Map([...groups].map(([id, rect]) => [id, { ...rect, ...move(rect) }])),
    routes: new Map([...lines].map(([id, line]) => [id, { legs: [straight(line.map(move))], trunk: [] }])),
    width: most(all.map((point) => point.x)) - left,
    height: most(all.map((point) => point.y)) - top,
    fallback: false,
  };
}

/** Spreading tens of thousands of numbers into a call overflows the stack. */
function least(list) {
  return list.reduce((found, next) => Math.min(found, next), Number.POSITIVE_INFINITY);
}

function most(list) {
  return list.reduce((found, next) => Math.max(found, next), Number.NEGATIVE_INFINITY);
}

/** Without repeated points and points on the way between their neighbours, which are no bends. */
function straight(line) {
  const kept = [];
  for (const point of line) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last && Math.hypot(last.x - point.x, last.y - point.y) < 0.5) continue;
    if (last && before) {
      const turn = (last.x - before.x) * (point.y - before.y) - (last.y - before.y) * (point.x - before.x);
      if (Math.abs(turn) < 1) kept.pop();
    }
    kept.push(point);
  }
  return kept;
}
