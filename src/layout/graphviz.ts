import { instance, type Viz } from '@viz-js/viz';
import { at } from './lists.ts';
import type { LayerRequest, LayoutEngine } from './engine.ts';
import type { Point } from './types.ts';

/** Graphviz counts in inches of 72 points; a point stands for a px here. */
const INCH = 72;

/** Loads Graphviz (WebAssembly, about a megabyte), whose dot places boxes in layers (Gansner et al. 1993). */
export async function loadGraphviz(): Promise<LayoutEngine> {
  const viz = await instance();
  return { layers: (request) => layers(viz, request) };
}

function layers(viz: Viz, request: LayerRequest): Point[] {
  const result = viz.render(
    {
      directed: true,
      graphAttributes: {
        rankdir: request.direction === 'right' ? 'LR' : 'TB',
        ranksep: request.layerGap / INCH,
        nodesep: request.boxGap / INCH,
        splines: false,
      },
      nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
      nodes: request.boxes.map((box, index) => ({
        name: `${index}`,
        attributes: { width: box.width / INCH, height: box.height / INCH },
      })),
      edges: request.edges.map(({ from, to, steps }) => ({
        tail: `${from}`,
        head: `${to}`,
        attributes: { minlen: steps },
      })),
    },
    { format: 'plain', yInvert: true },
  );
  if (result.status !== 'success') throw new Error('Graphviz gave no layout');
  const points: (Point | undefined)[] = request.boxes.map(() => undefined);
  for (const line of result.output.split('\n')) {
    const [kind, name, x, y] = line.split(' ');
    if (kind === 'node') points[Number(name)] = { x: Number(x) * INCH, y: Number(y) * INCH };
  }
  return points.map((_, index) => at(points, index)).filter((point) => point !== undefined);
}
