import { Graph, layout } from '@dagrejs/dagre';
import { resultOf } from './result.mjs';

/** Dagre from left to right, groups as compound nodes. */
export function withDagre(input) {
  const graph = new Graph({ compound: true, multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 28, ranksep: 50 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of input.groups) graph.setNode(`group ${id}`, {});
  for (const { id, width, height, group } of input.boxes) {
    graph.setNode(id, { width, height });
    graph.setParent(id, `group ${group}`);
  }
  for (const { id, from, to } of input.arrows) graph.setEdge(to, from[0], {}, id);
  layout(graph);
  const places = new Map(
    input.boxes.map(({ id, width, height }) => {
      const { x, y } = graph.node(id);
      return [id, { x: x - width / 2, y: y - height / 2 }];
    }),
  );
  const lines = new Map(graph.edges().map((edge) => [edge.name, graph.edge(edge).points.toReversed()]));
  return resultOf(input, places, lines);
}
