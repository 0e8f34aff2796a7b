/** The pictures of the report: how each figure grows with the number of claims, one small picture a figure. */
import { drawChart } from './chart.mjs';
import { CONTESTANTS } from './contestants.mjs';
import { FIGURES, FRAME } from './figures.mjs';

const COLOURS = {
  ours: '#d55e00',
  bare: '#80848c',
  'react-flow': '#b0608f',
  'react-flow-visible': '#b0608f',
  cytoscape: '#2a86bf',
  'cytoscape-fast': '#2a86bf',
  sigma: '#00916b',
  'argdown-dagre': '#8d7a12',
  'argdown-graphviz': '#8d7a12',
};
const DASHED = new Set(['bare', 'react-flow-visible', 'cytoscape-fast', 'argdown-graphviz']);
const NAMES = {
  ours: 'Standpoint',
  bare: 'a bare canvas',
  'react-flow': 'React Flow',
  'react-flow-visible': '… visible only',
  cytoscape: 'Cytoscape.js',
  'cytoscape-fast': '… fast settings',
  sigma: 'Sigma.js',
  'argdown-dagre': 'Argdown, dagre',
  'argdown-graphviz': 'Argdown, Graphviz',
};

/** @param {Record<string, { contestants: object }>} page the pages' part of the results */
export function drawGrowth(page) {
  const sizes = Object.keys(page).map(Number);
  if (sizes.length < 2) return [];
  return FIGURES.flatMap(({ key, title, unit, isFrame = false }) => {
    const lines = Object.keys(CONTESTANTS).flatMap((name) => {
      /** @returns {[number, number][]} */
      const pointsAt = (/** @type {number} */ claims) => {
        const value = page[claims]?.contestants[name]?.[key]?.median ?? null;
        return value === null || value <= 0 ? [] : [[claims, value]];
      };
      const points = sizes.flatMap(pointsAt);
      const line = { label: NAMES[name], colour: COLOURS[name], isOurs: name === 'ours', points };
      return points.length === 0 ? [] : [DASHED.has(name) ? { ...line, dash: '5 3' } : line];
    });
    if (lines.length === 0) return [];
    const named = unit === '' ? title : `${title}, ${unit}`;
    const svg = drawChart({
      title: named,
      description: describe(lines, unit),
      sizes,
      // The last one is drawn over the others.
      lines: [...lines.filter(({ isOurs }) => !isOurs), ...lines.filter(({ isOurs }) => isOurs)],
      mark: isFrame ? FRAME : null,
      markLabel: 'a frame',
    });
    return [{ file: `growth-${key.replace('.', '-').toLowerCase()}.svg`, title: named, svg }];
  });
}

/** The same in words, for who cannot see the picture. */
function describe(lines, unit) {
  const short = (value) => Math.round(value * 10) / 10;
  return lines
    .map(({ label, points }) => {
      const [[from, low], [to, high]] = [points[0], points.at(-1)];
      return `${label}: ${short(low)} ${unit} at ${from} claims, ${short(high)} ${unit} at ${to}.`;
    })
    .join(' ');
}
