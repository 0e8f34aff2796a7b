/**
 * Argdown's own viewers, as its tools use them: the text is parsed and laid out in the page, by dagre
 * (`variant=dagre`) or by Graphviz (`variant=graphviz`). They take no positions. They have no filter, so none
 * is measured; a click selects by their own `selectNode`.
 */
import { area, isDrawn, openDebate, variant } from '../debate.js';
import { toArgdown } from './text.js';
import { drawWithDagre, drawWithGraphviz } from './viewers.js';

const debate = await openDebate();
const text = toArgdown(debate.map);
const viewer = await (variant === 'graphviz' ? drawWithGraphviz : drawWithDagre)(area, text);
const nodes = viewer.nodesByTitle();
const order = debate.map.claims.map(({ id }) => nodes.get(id));
area.addEventListener('click', (event) => {
  const node = event.target instanceof Element ? event.target.closest('g.node') : null;
  if (node !== null) viewer.select(node);
});
isDrawn({
  zoom: viewer.zoom,
  places: () =>
    order.flatMap((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }),
});
