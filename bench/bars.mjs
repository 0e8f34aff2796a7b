/**
 * What the figures have to show: each bar with what was measured and whether it holds. A bar that cannot be
 * judged, because a figure is missing, says so.
 */
import { CONTESTANTS } from './contestants.mjs';
import { atMost, compared, worstOf } from './comparing.mjs';
import { FRAME } from './figures.mjs';
import { ms, ratio, thousands } from './words.mjs';

const GESTURES = { panWhole: 'pan, whole map in view', zoom: 'zoom', panNear: 'pan, near' };
const ANSWERS = ['hover', 'select', 'filter'];
/** How `layout.mjs` names the project's own layout. */
const OURS = 'ours';

/** @returns {{ figure: string, bar: string, measured: string, holds: boolean | null }[]} */
export function judge(results) {
  const sizes = Object.keys(results.page ?? {}).map(Number);
  const value = (claims, name, key) => results.page?.[claims]?.contestants[name]?.[key]?.median ?? null;
  const context = { results, sizes, value };
  return [
    ...loadBars(context),
    ...gestureBars(context),
    ...answerBars(context),
    ...heapBars(context),
    ...layoutBars(context),
    ...growthBars(context),
    ...openingBars(context),
    ...lighthouseBars(context),
  ];
}

/** Peers are all but ourselves and the limit. */
function bestPeer({ value }, claims, key) {
  const known = Object.keys(CONTESTANTS)
    .filter((name) => name !== 'ours' && name !== 'bare')
    .flatMap((name) => {
      const figure = value(claims, name, key);
      return figure === null ? [] : [{ name, figure }];
    });
  return known.toSorted((a, b) => a.figure - b.figure)[0] ?? { name: null, figure: null };
}

function loadBars(context) {
  const bars = [];
  for (const [claims, ofPeer] of [
    [50, 1],
    [2000, 0.5],
    [10000, 0.5],
  ]) {
    const own = context.value(claims, 'ours', 'load');
    const bare = context.value(claims, 'bare', 'load');
    const peer = bestPeer(context, claims, 'load');
    const figure = `load, ${thousands(claims)} claims`;
    if (claims !== 50) bars.push(compared(figure, own, bare, 2, 'the bare canvas'));
    bars.push(
      compared(
        figure,
        own,
        peer.figure,
        ofPeer,
        peer.name === null ? 'the fastest peer' : `the fastest peer (${CONTESTANTS[peer.name].label})`,
        true,
      ),
    );
  }
  return bars;
}

function gestureBars({ sizes, value }) {
  return Object.entries(GESTURES).flatMap(([key, name]) => {
    const worst = (figure) => worstOf(sizes, (claims) => value(claims, 'ours', `${key}.${figure}`));
    return [
      atMost(`${name}: frame in the middle`, worst('median'), FRAME, 'one display frame'),
      atMost(`${name}: 95th percentile`, worst('p95'), 2 * FRAME, 'two display frames'),
      atMost(`${name}: longest task`, worst('longest'), 50, '50 ms'),
    ];
  });
}

function answerBars({ sizes, value }) {
  return ANSWERS.flatMap((key) => {
    const own = (claims) => value(claims, 'ours', key);
    // Nobody sees less than a frame, and clocks by frames measure no less.
    const toBare = (claims) => {
      const [mine, bare] = [own(claims), value(claims, 'bare', key)];
      return mine === null || bare === null ? null : Math.max(mine, FRAME) / Math.max(bare, FRAME);
    };
    const worst = worstOf(sizes, toBare);
    return [
      {
        figure: key,
        bar: 'at most 1.5 × the bare canvas (a frame at least)',
        measured: worst === null ? 'not measured' : `${ratio(worst.value)} at ${thousands(worst.claims)}`,
        holds: worst === null ? null : worst.value <= 1.5,
      },
      atMost(key, worstOf(sizes, own), 3 * FRAME, 'three display frames'),
    ];
  });
}

function heapBars(context) {
  const heap = (name) => context.value(10000, name, 'heap');
  const cytoscape = [heap('cytoscape'), heap('cytoscape-fast')].filter((value) => value !== null);
  const figure = 'heap, 10,000 claims';
  return [
    compared(figure, heap('ours'), heap('bare'), 3, 'the bare canvas'),
    compared(
      figure,
      heap('ours'),
      cytoscape.length === 0 ? null : Math.min(...cytoscape),
      1 / 3,
      'Cytoscape.js',
      true,
    ),
  ];
}

function layoutBars({ results: { waiting, layout } }) {
  const at = (figure) => (waiting === undefined ? null : { claims: waiting.claims, value: figure.median });
  const rows = (layout?.rows ?? []).filter(({ stopped }) => stopped === undefined);
  const ours = rows.filter(({ engine }) => engine === OURS);
  const crossings = [50, 500, 2000].map((claims) => {
    const own = ours.find((row) => row.claims === claims);
    const others = rows.filter((row) => row.claims === claims && row.engine !== OURS && row.width !== null);
    const least = others.toSorted((one, two) => one.crossings - two.crossings)[0];
    const isKnown = own !== undefined && least !== undefined;
    return {
      figure: `crossings, ${thousands(claims)} claims`,
      bar: 'no more than the best peer',
      measured: isKnown
        ? `${thousands(own.crossings)} against ${thousands(least.crossings)} (${least.engine})`
        : 'not measured',
      holds: isKnown ? own.crossings <= least.crossings : null,
    };
  });
  const aspects = ours.map(({ aspect }) => aspect);
  const overlaps = ours.reduce((sum, row) => sum + row.overlaps, 0);
  const isKnown = ours.length > 0;
  return [
    atMost('layout in the worker, in the page', at(waiting?.ms), 2000, '2 s'),
    atMost('longest task of the page meanwhile', at(waiting?.longestTask), 50, '50 ms'),
    ...crossings,
    {
      figure: 'overlaps, all sizes',
      bar: 'none',
      measured: isKnown ? String(overlaps) : 'not measured',
      holds: isKnown ? overlaps === 0 : null,
    },
    {
      figure: 'width to height, all sizes',
      bar: '1.2 to 2.4',
      measured: isKnown ? `${Math.min(...aspects)} to ${Math.max(...aspects)}` : 'not measured',
      holds: isKnown ? aspects.every((aspect) => aspect >= 1.2 && aspect <= 2.4) : null,
    },
  ];
}

function openingBars({ results: { opening } }) {
  const at = (figure) => (opening === undefined ? null : { claims: opening.claims, value: figure.median });
  return [
    {
      ...atMost('longest task while a file of 10 MB is opened', at(opening?.longest), 50, '50 ms'),
      // The browser tells of longer ones alone.
      ...(opening?.longest.median === 0 && {
        measured: `none is longer in most visits; the longest of all ${ms(opening.longest.max)}`,
      }),
    },
    {
      ...atMost('latest answer of the page while a worker is busy', at(opening?.answer), 100, '100 ms'),
      measured: opening === undefined ? 'not measured' : ms(opening.answer.median),
    },
    atMost('AIF on the command line', at(opening?.converted), 2000, '2 s'),
  ];
}

function growthBars({ value }) {
  const pair = (key) => [value(2000, 'ours', key), value(20000, 'ours', key)];
  const known = (key) => pair(key).every((figure) => figure !== null);
  const proportion = ['load', 'filter', 'hover', 'heap', 'nodes'].map((key) => {
    const [small, large] = pair(key);
    return {
      figure: `growth of ${key}, 2,000 to 20,000 claims`,
      bar: 'at most 10 ×',
      measured: known(key) ? ratio(large / small) : 'not measured',
      holds: known(key) ? large / small <= 10 : null,
    };
  });
  const still = Object.entries({
    'panWhole.p95': `${GESTURES.panWhole}: 95th percentile`,
    'zoom.p95': `${GESTURES.zoom}: 95th percentile`,
    'panNear.p95': `${GESTURES.panNear}: 95th percentile`,
    select: 'select',
  }).map(([key, name]) => {
    const [small, large] = pair(key);
    return {
      figure: `growth of ${name}, 2,000 to 20,000 claims`,
      bar: 'none: less than a display frame',
      measured: known(key) ? `${ms(small)} to ${ms(large)}` : 'not measured',
      holds: known(key) ? large - small < FRAME : null,
    };
  });
  return [...proportion, ...still];
}

function lighthouseBars({ results: { lighthouse } }) {
  const least = { desktop: 0.98, mobile: 0.9 };
  return Object.entries(least).flatMap(([preset, performance]) => {
    const own = lighthouse?.[preset];
    const bar = (name, key, limit, isUpper = false) => ({
      figure: `Lighthouse, ${preset}: ${name}`,
      bar: isUpper ? `under ${limit}` : `${limit} or more`,
      measured: own === undefined ? 'not measured' : String(Math.round(own[key] * 1000) / 1000),
      holds: own === undefined ? null : isUpper ? own[key] < limit : own[key] >= limit,
    });
    return [
      bar('performance', 'performance', performance),
      bar('accessibility', 'accessibility', 1),
      bar('best practices', 'best-practices', 1),
      bar('layout shift', 'cls', 0.02, true),
    ];
  });
}
