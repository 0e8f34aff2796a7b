/**
 * The limit: the same map on one 2D canvas, in plain JavaScript, with nothing around it. Every change draws
 * all that is in view anew; what is out of view is passed over.
 */
import {
  area,
  CARD,
  connect,
  HUES,
  isDrawn,
  LOOK,
  looksOf,
  openDebate,
  placesAt,
  TONES,
  wholeView,
} from '../debate.js';
import { watchGestures } from './gestures.js';
import { addLine, linesOf } from './lines.js';

const LETTERS = 15;
/** Letters smaller than this on the screen are not drawn, px. */
const READABLE = 9;
const OPACITY = { [LOOK.plain]: 1, [LOOK.near]: 1, [LOOK.away]: 0.3, [LOOK.hidden]: 0.15 };

const debate = await openDebate();
const { map, positions, edges, viewpoints } = debate;
const canvas = document.createElement('canvas');
canvas.width = area.clientWidth;
canvas.height = area.clientHeight;
area.append(canvas);
const context = canvas.getContext('2d', { alpha: false });

let looks = looksOf(debate, { selected: null, away: new Set() });
let view = wholeView(debate);
let pointed = null;
let isAwaited = false;
const boxes = Float32Array.from(positions.boxes);
const { lines, bounds } = linesOf(debate);

const select = connect(debate, (state) => {
  looks = looksOf(debate, state);
  draw();
});
watchGestures(canvas, {
  view: () => view,
  move: (next) => {
    view = next;
    draw();
  },
  click: (x, y) => select(claimAt(x, y)),
  hover: (x, y) => {
    const next = claimAt(x, y);
    if (next === pointed) return;
    pointed = next;
    draw();
  },
});
paint();
isDrawn({ zoom: () => view.zoom, places: () => placesAt(debate, view) });

/** Once a frame at most. */
function draw() {
  if (isAwaited) return;
  isAwaited = true;
  requestAnimationFrame(() => {
    isAwaited = false;
    paint();
  });
}

function paint() {
  const { x, y, zoom } = view;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = '#faf8f3';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(zoom, 0, 0, zoom, x, y);
  const seen = {
    left: -x / zoom,
    top: -y / zoom,
    right: (canvas.width - x) / zoom,
    bottom: (canvas.height - y) / zoom,
  };
  paintLines(seen);
  paintBoxes(seen);
}

/** One path for each of the few ways a line can look. */
function paintLines(seen) {
  const { left, top, right, bottom } = seen;
  const paths = new Map();
  for (let index = 0; index < edges.length; index += 1) {
    const at = index * 4;
    if (bounds[at] > right || bounds[at + 1] > bottom || bounds[at + 2] < left || bounds[at + 3] < top)
      continue;
    const { kind, basis } = edges[index];
    const key = `${kind} ${basis} ${looks.lines[index]}`;
    const path = paths.get(key) ?? new Path2D();
    paths.set(key, path);
    for (const line of lines[index]) addLine(path, line, seen);
  }
  for (const [key, path] of paths) {
    const [kind, basis, look] = key.split(' ');
    context.strokeStyle = TONES[kind];
    context.globalAlpha = OPACITY[look];
    context.lineWidth = Math.max(basis === 'inferred' ? 1.15 : 2.2, 0.5 / view.zoom);
    context.setLineDash(kind === 'contrast' && view.zoom > 0.3 ? [7, 4] : []);
    context.stroke(path);
  }
  context.setLineDash([]);
}

function paintBoxes({ left, top, right, bottom }) {
  const hasWords = LETTERS * view.zoom >= READABLE;
  context.font = `550 ${LETTERS}px sans-serif`;
  for (let index = 0; index < map.claims.length; index += 1) {
    const [x, y] = [boxes[index * 2], boxes[index * 2 + 1]];
    if (x > right || y > bottom || x + CARD.width < left || y + CARD.height < top) continue;
    context.globalAlpha = OPACITY[looks.claims[index]];
    context.fillStyle = HUES[viewpoints[index]];
    context.fillRect(x, y, CARD.width, CARD.height);
    if (index === pointed) {
      context.strokeStyle = '#000000';
      context.lineWidth = 2 / view.zoom;
      context.strokeRect(x, y, CARD.width, CARD.height);
    }
    if (!hasWords) continue;
    context.fillStyle = '#ffffff';
    context.fillRect(x + 5, y, CARD.width - 5, CARD.height);
    context.fillStyle = '#1d1d1f';
    context.fillText(map.claims[index].gist, x + 13, y + 36, CARD.width - 20);
  }
}

function claimAt(clientX, clientY) {
  const x = (clientX - view.x) / view.zoom;
  const y = (clientY - view.y) / view.zoom;
  for (let index = 0; index < map.claims.length; index += 1) {
    const [left, top] = [boxes[index * 2], boxes[index * 2 + 1]];
    if (x >= left && y >= top && x <= left + CARD.width && y <= top + CARD.height) return index;
  }
  return null;
}
