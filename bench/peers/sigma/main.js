/** Sigma.js: WebGL, circles and straight lines; its wheel step set to that of the others. */
import { Graph } from 'graphology';
import { Sigma } from 'sigma';
import { area, CARD, connect, HUES, isDrawn, LOOK, looksOf, openDebate, TONES } from '../debate.js';

const FAINT = { [LOOK.plain]: '', [LOOK.near]: '', [LOOK.away]: '4d', [LOOK.hidden]: '26' };

const debate = await openDebate();
const { map, positions, edges, viewpoints } = debate;
const graph = new Graph({ multi: true });
for (const [at, { id, gist }] of map.claims.entries()) {
  graph.addNode(id, {
    // Its y runs upwards.
    x: positions.boxes[at * 2] + CARD.width / 2,
    y: -(positions.boxes[at * 2 + 1] + CARD.height / 2),
    size: CARD.height / 2,
    label: gist,
    color: HUES[viewpoints[at]],
    at,
  });
}
for (const { id, from, to, kind } of edges)
  graph.addEdgeWithKey(id, map.claims[from].id, map.claims[to].id, { size: 2, color: TONES[kind] });

const sigma = new Sigma(graph, area, {
  settings: { itemSizesReference: 'positions', zoomingRatio: 1.046, zoomDuration: 1, stagePadding: 20 },
});
const [nodeKeys, edgeKeys] = [graph.nodes(), graph.edges()];
const select = connect(debate, (state) => {
  const looks = looksOf(debate, state);
  for (const [at, key] of nodeKeys.entries())
    graph.setNodeAttribute(key, 'color', HUES[viewpoints[at]] + FAINT[looks.claims[at]]);
  for (const [at, key] of edgeKeys.entries())
    graph.setEdgeAttribute(key, 'color', TONES[edges[at].kind] + FAINT[looks.lines[at]]);
});
sigma.on('clickNode', ({ node }) => select(graph.getNodeAttribute(node, 'at')));
// It has drawn before its constructor returns.
isDrawn({
  zoom: () => sigma.getGraphToViewportRatio(),
  places,
  enlarge: (times) => {
    const camera = sigma.getCamera();
    camera.setState({ ratio: camera.ratio / times });
  },
});

function places() {
  const { left, top } = area.getBoundingClientRect();
  return nodeKeys.flatMap((key) => {
    const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(key));
    return [x + left, y + top];
  });
}
