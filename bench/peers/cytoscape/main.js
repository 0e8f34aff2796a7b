/**
 * Cytoscape.js as it comes, and with `variant=fast` its fast settings: the whole as one picture while it
 * moves, without edges and names, at one pixel a pixel, with its cheapest edges.
 */
import cytoscape from 'cytoscape';
import { area, CARD, connect, HUES, isDrawn, looksOf, openDebate, TONES, variant } from '../debate.js';

const LOOKS = ['', 'near', 'away', 'hidden'];
const isFast = variant === 'fast';

const debate = await openDebate();
const { map, positions, edges, viewpoints } = debate;
const nodes = map.claims.map(({ id, gist }, at) => ({
  group: 'nodes',
  data: { id, gist, hue: HUES[viewpoints[at]], at },
  position: {
    x: positions.boxes[at * 2] + CARD.width / 2,
    y: positions.boxes[at * 2 + 1] + CARD.height / 2,
  },
}));
const lines = edges.map(({ id, from, to, kind }) => ({
  group: 'edges',
  data: { id, source: map.claims[from].id, target: map.claims[to].id, tone: TONES[kind] },
}));

const cy = cytoscape({
  container: area,
  elements: [...nodes, ...lines],
  layout: { name: 'preset', fit: true, padding: 20 },
  minZoom: 0.005,
  maxZoom: 3,
  style: [
    {
      selector: 'node',
      style: {
        shape: 'rectangle',
        width: CARD.width,
        height: CARD.height,
        label: 'data(gist)',
        'background-color': '#ffffff',
        'border-color': 'data(hue)',
        'border-width': 3,
        'text-valign': 'center',
        'text-wrap': 'wrap',
        'text-max-width': '180px',
        'font-size': 15,
        ...(isFast ? { 'min-zoomed-font-size': 9 } : {}),
      },
    },
    {
      selector: 'edge',
      style: {
        width: 2,
        'line-color': 'data(tone)',
        ...(isFast
          ? { 'curve-style': 'haystack' }
          : {
              'curve-style': 'bezier',
              'target-arrow-shape': 'triangle',
              'target-arrow-color': 'data(tone)',
            }),
      },
    },
    { selector: '.near', style: { 'background-color': '#fff2c4', 'border-width': 5 } },
    { selector: '.away', style: { opacity: 0.3 } },
    { selector: '.hidden', style: { opacity: 0.15 } },
    { selector: '.pointed', style: { 'border-width': 8 } },
  ],
  ...(isFast
    ? { textureOnViewport: true, hideEdgesOnViewport: true, hideLabelsOnViewport: true, pixelRatio: 1 }
    : {}),
});

const [shownNodes, shownEdges] = [cy.nodes(), cy.edges()];
const select = connect(debate, (state) => {
  const looks = looksOf(debate, state);
  cy.batch(() => {
    shownNodes.forEach((node, at) => node.classes(LOOKS[looks.claims[at]]));
    shownEdges.forEach((edge, at) => edge.classes(LOOKS[looks.lines[at]]));
  });
});
cy.on('tap', 'node', (event) => select(event.target.data('at')));
cy.on('mouseover', 'node', (event) => event.target.addClass('pointed'));
cy.on('mouseout', 'node', (event) => event.target.removeClass('pointed'));
cy.one('render', () => isDrawn({ zoom: () => cy.zoom(), places }));

function places() {
  const { left, top } = area.getBoundingClientRect();
  const { x, y } = cy.pan();
  return nodes.flatMap(({ position }) => [
    position.x * cy.zoom() + x + left,
    position.y * cy.zoom() + y + top,
  ]);
}
