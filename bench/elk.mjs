import ELK from 'elkjs/lib/elk.bundled.js';
import { resultOf } from './result.mjs';

const elk = new ELK();

/** ELK's layered algorithm, from left to right, groups as nodes with children, orthogonal edges. */
export async function withElk(input) {
  const graph = await elk.layout({
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.aspectRatio': `${input.aspect}`,
      'elk.spacing.nodeNode': '28',
      'elk.layered.spacing.nodeNodeBetweenLayers': '50',
      'elk.json.shapeCoords': 'ROOT',
      'elk.json.edgeCoords': 'ROOT',
    },
    children: input.groups.map((group) => ({
      id: group.id,
      layoutOptions: { 'elk.padding': '[top=36,left=10,bottom=10,right=10]' },
      children: input.boxes
        .filter((box) => box.group === group.id)
        .map(({ id, width, height }) => ({ id, width, height })),
    })),
    // From conclusion to reason, so that conclusions stand on the left.
    edges: input.arrows.map(({ id, from, to }) => ({ id, sources: [to], targets: from })),
  });
  const places = new Map(
    graph.children.flatMap((group) => group.children.map(({ id, x, y }) => [id, { x, y }])),
  );
  const lines = new Map(
    graph.edges.map(({ id, sections: [section] }) => [
      id,
      [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].toReversed(),
    ]),
  );
  return resultOf(input, places, lines);
}
