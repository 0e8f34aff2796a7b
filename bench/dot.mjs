import { resultOf } from './result.mjs';

const INCH = 72;

/** Graphviz's dot on the whole graph, groups as clusters, orthogonal edges. */
export function withDot(viz, input, rankdir) {
  const index = new Map(input.boxes.map((box, place) => [box.id, `${place}`]));
  const edges = input.arrows.map(({ from, to }) => ({ tail: index.get(to), head: index.get(from[0]) }));
  const plain = viz.renderString(
    {
      graphAttributes: { rankdir, ranksep: 50 / INCH, nodesep: 28 / INCH, splines: 'ortho' },
      nodeAttributes: { shape: 'box', fixedsize: true, label: '', width: 204 / INCH, height: 68 / INCH },
      subgraphs: input.groups.map((group) => ({
        name: `cluster_${group.id}`,
        graphAttributes: { label: group.id, fontsize: 20 },
        nodes: input.boxes
          .filter((box) => box.group === group.id)
          .map((box) => ({ name: index.get(box.id) })),
      })),
      edges,
    },
    { format: 'plain', yInvert: true },
  );
  const places = new Map();
  const routes = new Map();
  for (const line of plain.split('\n')) {
    const words = line.split(' ');
    if (words[0] === 'node') {
      const box = input.boxes[Number(words[1])];
      const [x, y] = [Number(words[2]) * INCH, Number(words[3]) * INCH];
      places.set(box.id, { x: x - box.width / 2, y: y - box.height / 2 });
    } else if (words[0] === 'edge') {
      const key = `${words[1]} ${words[2]}`;
      const count = Number(words[3]);
      const points = Array.from({ length: count }, (_, place) => ({
        x: Number(words[4 + 2 * place]) * INCH,
        y: Number(words[5 + 2 * place]) * INCH,
      }));
      routes.set(key, [...(routes.get(key) ?? []), points.toReversed()]);
    }
  }
  const lines = new Map(
    input.arrows.map(({ id }, place) => [id, routes.get(`${edges[place].tail} ${edges[place].head}`).pop()]),
  );
  return resultOf(input, places, lines);
}
