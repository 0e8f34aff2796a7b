/** The two views of `@argdown/map-views` on what `@argdown/core` reads from a text. */
import { argdown, StatementSelectionMode } from '@argdown/core';
import { DagreMap, VizJsMap } from '@argdown/map-views';
import Viz from 'viz.js/full.render.js';

const STEPS = ['parse-input', 'build-model', 'build-map', 'transform-closed-groups', 'colorize'];

/** @param {HTMLElement} area @param {string} text */
export async function drawWithDagre(area, text) {
  const { map } = read(text, STEPS);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', '100%');
  svg.setAttribute('height', '100%');
  area.append(svg);
  const view = new DagreMap(svg);
  view.render({ map });
  return viewerOf(
    view,
    map,
    (id) => svg.querySelector(`#${id}`),
    ({ id }) => id,
  );
}

/** @param {HTMLElement} area @param {string} text */
export async function drawWithGraphviz(area, text) {
  const { map, dot } = read(text, [...STEPS, 'export-dot']);
  const view = new VizJsMap(area, Viz);
  await view.render({ dot });
  return viewerOf(
    view,
    map,
    (id) => view.getNodeWithArgdownId(id),
    (node) => view.getArgdownId(node),
  );
}

function read(text, process) {
  // Claims without relations too, as the others show them.
  const selection = { statementSelectionMode: StatementSelectionMode.ALL, excludeDisconnected: false };
  const response = argdown.run({ input: text, process, selection, throwExceptions: true });
  if (response.parserErrors?.length > 0) throw new Error(response.parserErrors[0].message);
  return response;
}

function viewerOf(view, map, elementOf, idOf) {
  return {
    zoom: () => view.zoomManager.state.scale,
    select: (node) => view.selectNode(idOf(node)),
    nodesByTitle: () =>
      new Map(
        flatNodes(map.nodes)
          .filter((node) => node.type !== 'group-map-node')
          .map((node) => [node.title, elementOf(node.id)]),
      ),
  };
}

function flatNodes(nodes) {
  return nodes.flatMap((node) => [node, ...flatNodes(node.children ?? [])]);
}
