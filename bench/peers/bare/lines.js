/** The relations' lines, and how the part of one that is in view gets into a path. */
import { CARD } from '../debate.js';

/** The lines of each edge (its own leg, and the trunk with the relation's first) and what they reach. */
export function linesOf({ positions, edges }) {
  const seen = new Map();
  const own = edges.map(({ relation }) => {
    const legs = positions.lines[relation];
    const count = seen.get(relation) ?? 0;
    seen.set(relation, count + 1);
    const mine = count === 0 ? [legs[0], legs.at(-1)] : [legs[count]];
    return mine.filter((line) => line !== undefined && line.length >= 4);
  });
  const reach = new Float32Array(own.length * 4);
  for (const [index, list] of own.entries()) {
    const xs = list.flatMap((line) => line.filter((_, at) => at % 2 === 0));
    const ys = list.flatMap((line) => line.filter((_, at) => at % 2 === 1));
    reach.set([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], index * 4);
  }
  return { lines: own, bounds: reach };
}

/** Only the stretches in view, cut at its edge where they are upright or level: long dashes cost most of all. */
export function addLine(path, line, { left, top, right, bottom }) {
  const cut = (value, least, most) => Math.min(most + CARD.width, Math.max(least - CARD.width, value));
  let isOn = false;
  for (let at = 2; at < line.length; at += 2) {
    let [x0, y0, x1, y1] = [line[at - 2], line[at - 1], line[at], line[at + 1]];
    const isOut =
      Math.max(x0, x1) < left ||
      Math.min(x0, x1) > right ||
      Math.max(y0, y1) < top ||
      Math.min(y0, y1) > bottom;
    if (isOut) {
      isOn = false;
      continue;
    }
    if (y0 === y1) [x0, x1] = [cut(x0, left, right), cut(x1, left, right)];
    else if (x0 === x1) [y0, y1] = [cut(y0, top, bottom), cut(y1, top, bottom)];
    if (!isOn) path.moveTo(x0, y0);
    path.lineTo(x1, y1);
    isOn = true;
  }
}
