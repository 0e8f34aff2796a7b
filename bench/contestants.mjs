/** Who is measured: the page of each, and what the driver has to know about it. */
import { mapId } from './seededMaps.mjs';

/** One turn of the wheel makes the map this much larger or smaller. */
export const ZOOM_STEP = 1.046;
/** d3-zoom, and whoever took its law: 2 ^ (−deltaY × 0.002). */
const D3_WHEEL = Math.log2(ZOOM_STEP) / 0.002;
/** Cytoscape's: 10 ^ (−deltaY / 250). */
const CYTOSCAPE_WHEEL = Math.log10(ZOOM_STEP) * 250;

const peer = (page, variant, more) => ({
  address: (claims) =>
    `/peers/${page}/index.html?map=${mapId(claims)}${variant === null ? '' : `&variant=${variant}`}`,
  wheel: D3_WHEEL,
  hasFilter: true,
  largest: Number.POSITIVE_INFINITY,
  ...more,
});

/**
 * Gives the real page the words that the peers' pages have for the driver (`peers/debate.js`), from the
 * outside: the built page knows nothing of being measured.
 */
async function lendBench(page, claims) {
  // The map is painted before it can be moved; load is over with the first, the rest needs the second.
  await page.waitForSelector('.react-flow__viewport');
  await page.evaluate(async (id) => {
    const { boxes } = await (await fetch(`/positions/${id}/positions.json`)).json();
    const view = () => {
      const viewport = document.querySelector('.react-flow__viewport');
      if (!(viewport instanceof HTMLElement)) throw new Error('The map is gone.');
      return new DOMMatrixReadOnly(viewport.style.transform);
    };
    window.bench = {
      zoom: () => view().a,
      places: () => {
        const map = document.querySelector('.react-flow');
        if (map === null) throw new Error('The map is gone.');
        const { left, top } = map.getBoundingClientRect();
        const { a: zoom, e: x, f: y } = view();
        return boxes.map((value, at) =>
          at % 2 === 0 ? (value + 98) * zoom + x + left : (value + 31) * zoom + y + top,
        );
      },
    };
  }, mapId(claims));
}

/**
 * `prepare`: what the page needs before it can be driven; `wheel`: the deltaY that makes one `ZOOM_STEP`;
 * `hasFilter`: whether it can filter at all; `largest`: the most claims it is tried with.
 * @typedef {{ label?: string, address: (claims: number) => string, wheel: number, hasFilter: boolean, largest: number,
 *   prepare?: (page: import('@playwright/test').Page, claims: number) => Promise<void> }} Contestant
 */
export const CONTESTANTS = {
  ours: {
    label: 'Standpoint, the whole page',
    address: (claims) => `/site/?map=${mapId(claims)}`,
    wheel: D3_WHEEL,
    hasFilter: true,
    largest: Number.POSITIVE_INFINITY,
    prepare: lendBench,
  },
  bare: peer('bare', null, { label: 'a bare canvas (the limit)' }),
  'react-flow': peer('react-flow', null, { label: 'React Flow as it comes' }),
  'react-flow-visible': peer('react-flow', 'visible', { label: 'React Flow, `onlyRenderVisibleElements`' }),
  cytoscape: peer('cytoscape', null, { label: 'Cytoscape.js as it comes', wheel: CYTOSCAPE_WHEEL }),
  'cytoscape-fast': peer('cytoscape', 'fast', {
    label: 'Cytoscape.js, its fast settings',
    wheel: CYTOSCAPE_WHEEL,
  }),
  sigma: peer('sigma', null, { label: 'Sigma.js (WebGL in software)' }),
  'argdown-dagre': peer('argdown', 'dagre', {
    label: 'Argdown’s viewer with dagre',
    hasFilter: false,
    largest: 500,
  }),
  'argdown-graphviz': peer('argdown', 'graphviz', {
    label: 'Argdown’s viewer with Graphviz',
    hasFilter: false,
    largest: 500,
  }),
};
