import { instance, type Viz } from '@viz-js/viz';
import { at } from '../lists.ts';
import type { Point } from '../types.ts';
import type { Drawing, DrawRequest, LayerRequest, LayoutEngine } from './engine.ts';

/** Graphviz uses inches of 72 points; a point is a px here. */
const INCH = 72;
/** Above this many boxes dot's searches are limited: their time grows faster than the graph, for little gain. */
const MANY = 300;
/** Factors on the number of passes; the search for coordinates (`nslimit`) is the slowest by far. */
const HASTE = { nslimit: 0.02, nslimit1: 0.1, mclimit: 0.3 } as const;

/** An exit takes almost no space, and does not pull its box to the border. */
const EXIT_SIZE = { width: 4 / INCH, height: 4 / INCH };
const EXIT_EDGE = { weight: 0 };

/** Loads Graphviz (WebAssembly, about 1 MB), whose dot places boxes in layers (Gansner et al. 1993). */
export async function loadGraphviz(): Promise<LayoutEngine> {
  const viz = await instance();
  return {
    layers: (request) => placed(request, run(viz, { ...request, exits: [] }, { splines: false })),
    draw(request) {
      const limits = request.boxes.length > MANY ? HASTE : {};
      return drawn(request, run(viz, request, { splines: 'polyline', ...limits }));
    },
  };
}

/** The names of the exits on one side. */
function exitsOn(request: DrawRequest, side: 'before' | 'behind'): { name: string }[] {
  return request.exits.flatMap((exit, index) => (exit.side === side ? [{ name: `exit${index}` }] : []));
}

/** Dot's output in its plain format: a line of words for each node and edge. */
function run(
  viz: Viz,
  request: DrawRequest,
  options: Readonly<Record<string, string | number | boolean>>,
): string {
  const result = viz.render(
    {
      directed: true,
      graphAttributes: {
        rankdir: request.direction === 'right' ? 'LR' : 'TB',
        ranksep: request.layerGap / INCH,
        nodesep: request.boxGap / INCH,
        ...options,
      },
      nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
      nodes: [
        ...request.boxes.map((box, index) => ({
          name: `${index}`,
          attributes: { width: box.width / INCH, height: box.height / INCH },
        })),
        ...request.exits.map((_, index) => ({ name: `exit${index}`, attributes: EXIT_SIZE })),
      ],
      edges: [
        ...request.edges.map(({ from, to, steps }) => ({
          tail: `${from}`,
          head: `${to}`,
          attributes: { minlen: steps },
        })),
        ...request.exits.map(({ box, side }, index) =>
          side === 'before'
            ? { tail: `exit${index}`, head: `${box}`, attributes: EXIT_EDGE }
            : { tail: `${box}`, head: `exit${index}`, attributes: EXIT_EDGE },
        ),
      ],
      subgraphs: [
        { graphAttributes: { rank: 'source' }, nodes: exitsOn(request, 'before') },
        { graphAttributes: { rank: 'sink' }, nodes: exitsOn(request, 'behind') },
      ],
    },
    { format: 'plain', yInvert: true },
  );
  if (result.status !== 'success') throw new Error('Graphviz gave no layout');
  return result.output;
}

function placed(request: LayerRequest, plain: string): Point[] {
  const points: (Point | undefined)[] = request.boxes.map(() => undefined);
  for (const line of plain.split('\n')) {
    const [kind, name, x, y] = line.split(' ');
    if (kind === 'node' && !name?.startsWith('exit'))
      points[Number(name)] = { x: Number(x) * INCH, y: Number(y) * INCH };
  }
  return points.map((_, index) => at(points, index)).filter((point) => point !== undefined);
}

function drawn(request: DrawRequest, plain: string): Drawing {
  const found = new Map<string, Point[][]>();
  for (const line of plain.split('\n')) {
    const [kind, tail, head, count, ...rest] = line.split(' ');
    if (kind !== 'edge') continue;
    const points: Point[] = [];
    // A polyline is written as Bézier curves: every third point is a corner.
    for (let place = 0; place < Number(count); place += 3) {
      points.push({ x: Number(rest[2 * place]) * INCH, y: Number(rest[2 * place + 1]) * INCH });
    }
    const key = `${tail} ${head}`;
    found.set(key, [...(found.get(key) ?? []), points]);
  }
  // The order of several edges between the same boxes varies; sorting by points fixes it.
  for (const lines of found.values()) lines.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const lines = request.edges.map(({ from, to }) => found.get(`${from} ${to}`)?.pop() ?? []);
  const exits = request.exits.map(({ box, side }, index) =>
    side === 'before'
      ? (found.get(`exit${index} ${box}`)?.[0] ?? []).toReversed()
      : (found.get(`${box} exit${index}`)?.[0] ?? []),
  );
  return { centres: placed(request, plain), lines, exits };
}
