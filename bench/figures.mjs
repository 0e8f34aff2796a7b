/** What is measured: each figure with its name, its unit, and how it is taken. The report reads this list. */

export const FRAME = 1000 / 60;

const GESTURE =
  'Input at 60 reports a second, whether or not the page keeps up; intervals between animation frames from the first report until two frames after the last: middle, 95th percentile, longest. A page that is slow every other time may have a short one in the middle. Tasks over 50 ms that ran meanwhile: the longest.';

export const DEFINITIONS = [
  {
    name: 'load',
    how: 'From the beginning of the navigation, with an empty cache, until the whole map is painted: the page says that its picture is complete (`data-drawn`; a map small enough for React Flow alone: its arrows are there), and one more animation frame has begun. For Standpoint that is the whole page with its panels; for the others a map and eight boxes to tick.',
  },
  {
    name: 'pan, whole map in view',
    how: `Dragging for 3 s, from an empty place, 240 px to each side and 110 px up and down. ${GESTURE}`,
  },
  {
    name: 'zoom',
    how: `Turning the wheel for 3 s, in and out by turns of 0.75 s, 4.6 % a step (about eight-fold a turn), over the claim in the middle of the whole map. ${GESTURE}`,
  },
  { name: 'pan, near', how: `As above, after zooming to 1 at the claim in the middle. ${GESTURE}` },
  {
    name: 'hover',
    how: 'The pointer jumps from an empty place to a claim in the whole map: from the timestamp of that move until the second animation frame after it, and as long as the page says that its picture is being redrawn. Three claims, the middle one.',
  },
  {
    name: 'select',
    how: 'A click on a claim in the whole map, until its neighbourhood is painted: from the timestamp of letting go, as above, or Event Timing’s duration (until the frame is presented, in steps of 8 ms) where that is longer. Three claims, the middle one.',
  },
  {
    name: 'filter',
    how: 'Clicks on the boxes of three of the eight viewpoints, which takes 37 % of the claims away step by step, and on again: timed as select, six clicks, the middle one. Argdown’s viewers have no filter.',
  },
  {
    name: 'heap',
    how: 'After load and a collection: JavaScript objects and the memory of typed arrays, of the page and of its workers, MB. Pictures on canvases and in WebGL are not in it, for nobody.',
  },
  { name: 'nodes', how: 'Elements in the document after load, panels and all.' },
];

/** The figures that the tables and the pictures show, by their keys in `results.json`. */
export const FIGURES = [
  { key: 'load', title: 'Load', unit: 'ms' },
  { key: 'panWhole.p95', title: 'Pan, whole map: slow frame (95 %)', unit: 'ms', isFrame: true },
  { key: 'zoom.p95', title: 'Zoom: slow frame (95 %)', unit: 'ms', isFrame: true },
  { key: 'panNear.p95', title: 'Pan, near: slow frame (95 %)', unit: 'ms', isFrame: true },
  { key: 'hover', title: 'Hover until painted', unit: 'ms', isFrame: true },
  { key: 'select', title: 'Select until painted', unit: 'ms', isFrame: true },
  { key: 'filter', title: 'Filter until painted', unit: 'ms', isFrame: true },
  { key: 'heap', title: 'Heap after load', unit: 'MB' },
  { key: 'nodes', title: 'Elements in the document', unit: '' },
];
