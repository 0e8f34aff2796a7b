import { resultOf } from './result.mjs';

const INCH = 72;

/** Graphviz's dot on the whole graph, groups as clusters. `splines` as Graphviz has it. */
export function withDot(viz, input, rankdir, splines) {
  const { places, lines } = dot(viz, input, rankdir, splines);
  return resultOf(input, places, lines);
}

/** Places (top left corners) and lines (from source to target) as dot gives them. */
export function dot(viz, input, rankdir, splines) {
  const index = new Map(input.boxes.map((box, place) => [box.id, `${place}`]));
  const edges = input.arrows.map(({ from, to }) => ({ tail: index.get(to), head: index.get(from[0]) }));
  const result = viz.render(
    {
      directed: true,
      graphAttributes: { rankdir, ranksep: 50 / INCH, nodesep: 28 / INCH, splines },
      nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
      nodes: input.boxes.map(({ id, width, height }) => ({
        name: index.get(id),
        attributes: { width: width / INCH, height: height / INCH },
      })),
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
  if (result.status !== 'success') throw new Error(result.errors.map(({ message }) => message).join('; '));
  const places = new Map();
  const routes = new Map();
  for (const line of result.output.split('\n')) {
    const words = line.split(' ');
    if (words[0] === 'node') {
      const box = input.boxes[Number(words[1])];
      const [x, y] = [Number(words[2]) * INCH, Number(words[3]) * INCH];
      places.set(box.id, { x: x - box.width / 2, y: y - box.height / 2 });
    } else if (words[0] === 'edge') {
      const key = `${words[1]} ${words[2]}`;
      const control = Array.from({ length: Number(words[3]) }, (_, place) => ({
        x: Number(words[4 + 2 * place]) * INCH,
        y: Number(words[5 + 2 * place]) * INCH,
      }));
      // Every third of a Bézier curve's points lies on it; those of polylines are the bends themselves.
      const points = control.filter((_, place) => place % 3 === 0);
      routes.set(key, [...(routes.get(key) ?? []), points.toReversed()]);
    }
  }
  const lines = new Map(
    input.arrows.map(({ id }, place) => [id, routes.get(`${edges[place].tail} ${edges[place].head}`).pop()]),
  );
  return { places, lines };
}
