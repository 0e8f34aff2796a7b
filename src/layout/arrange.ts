import { finish } from './finish.ts';
import type { LayoutEngine } from './engine.ts';
import { loadGraphviz } from './graphviz.ts';
import { measureLayout } from './measure.ts';
import { arrangePlain } from './plain.ts';
import { cornersOf, type Plan, plansOf } from './plans.ts';
import { type Prepared, prepare } from './prepare.ts';
import { routesFor } from './routes.ts';
import { settle } from './settle.ts';
import type { LayoutInput, LayoutResult } from './types.ts';

/** Plans that are filled with care, routed and measured. */
const ROUTED = 2;
/** Share of the care that goes into a plan before the best are known, and after. */
const GLANCE = 0.15;
const CARE = 1.2;
/** Weight of the page's size against what the arrows cost: 1 % larger has to save so many per cent. */
const SIZE_POWER = 4;

export interface ArrangeOptions {
  /** Places boxes in layers; Graphviz is loaded where none is given. */
  readonly engine?: LayoutEngine;
  /** How long to look for a better arrangement, as a factor: 1 suits a page, 10 a build. */
  readonly effort?: number;
}

/**
 * Places all boxes and routes all arrows. Pure: the same input gives the same result, whatever the order of
 * its boxes and arrows. Never throws for legal input: if the engine fails, the plain arrangement is given.
 */
export async function arrange(input: LayoutInput, options: ArrangeOptions = {}): Promise<LayoutResult> {
  try {
    const engine = options.engine ?? (await loadGraphviz());
    return best(input, prepare(input), engine, options.effort ?? 1);
  } catch (error) {
    if (globalThis.process?.env['LAYDBG']) globalThis.console.log(error);
    return arrangePlain(input);
  }
}

/** Fills every plan at a glance, the most promising with care, routes those, and takes the best. */
function best(input: LayoutInput, prepared: Prepared, engine: LayoutEngine, effort: number): LayoutResult {
  const plans = plansOf(prepared, engine);
  const tightest = Math.min(...plans.map((plan) => plan.frame));
  const weight = (frame: number) => (frame / tightest) ** SIZE_POWER;
  const fill = (plan: Plan, care: number) => settle(prepared, plan.cells, plan.fixed, care * effort);
  const good = plans
    .map((plan) => ({ plan, score: fill(plan, GLANCE).cost * weight(plan.frame) }))
    .toSorted((a, b) => a.score - b.score)
    .slice(0, ROUTED);
  let found: LayoutResult | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const { plan } of good) {
    const places = cornersOf(prepared, plan, fill(plan, CARE).centres);
    const result = finish(prepared, places, routesFor(prepared, places), false);
    const frame = Math.max(plan.frame, result.width, result.height * prepared.aspect);
    const score = arrowCost(input, result) * weight(frame);
    if (globalThis.process?.env['LAYDBG'])
      globalThis.console.log(
        plan.seats
          .map((s) => (s.block.kind === 'table' ? s.block.columns + 'x' + s.block.rows : 'f'))
          .join(' '),
        Math.round(plan.frame),
        Math.round(score),
        JSON.stringify(measureLayout(input, result, { width: 1200, height: 1200 / prepared.aspect })),
      );
    if (score >= lowest) continue;
    lowest = score;
    found = result;
  }
  return found ?? finish(prepared, [], new Map(), false);
}

/** What the arrows of a result cost a reader, in px of length. */
function arrowCost(input: LayoutInput, result: LayoutResult): number {
  const figures = measureLayout(input, result, { width: 1, height: 1 });
  return (
    1 +
    figures.length * 0.5 +
    figures.bends * 30 +
    figures.crossings * 90 +
    figures.crowded * 150 +
    figures.throughTitles * 400 +
    figures.throughBoxes * 3000
  );
}
