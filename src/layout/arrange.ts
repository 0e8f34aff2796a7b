import { arrangeLarge } from './large/large.ts';
import { at } from './lists.ts';
import { measureLayout } from './measure.ts';
import type { LayoutEngine } from './place/engine.ts';
import { finish } from './place/finish.ts';
import { arrangeLargeColumns, arrangeSequence, columnPlan } from './place/forms.ts';
import { loadGraphviz } from './place/graphviz.ts';
import { arrangeKept } from './place/keep.ts';
import { isPortrait } from './place/pack.ts';
import { arrangePlain } from './place/plain.ts';
import { cornersOf, frameOf, type Plan, plansOf } from './place/plans.ts';
import { type Prepared, prepare } from './place/prepare.ts';
import { settle } from './place/settle.ts';
import { isLarge, routesFor } from './route/routes.ts';
import type { LayoutInput, LayoutResult, OnProgress } from './types.ts';

/** Plans that are filled with care, and fillings that are routed and measured at effort 1. */
const GOOD = 2;
const ROUTED = 3;
/** With more arrows than this, only one filling is made. */
const MANY_ARROWS = 90;
/** Effort of a filling before the best plans are known, and after. */
const GLANCE = 0.15;
const CARE = 0.55;
/** A plan whose first cost exceeds the best by this factor is dropped. */
const CLOSE = 1.08;
/** Exponent of the page's size in a score: a page 1 % larger must save so many per cent of arrow cost. */
const SIZE_POWER = 4;

export interface ArrangeOptions {
  /** Places boxes in layers; default: Graphviz. */
  readonly engine?: LayoutEngine;
  /**
   * Factor on the time of the search: 1 suits a page, 10 to 30 a build. Its square root improves each filling, and
   * its square root adds fillings.
   */
  readonly effort?: number;
  readonly onProgress?: OnProgress;
}

/**
 * Places all boxes and routes all arrows. Pure: the same input gives the same result, in any order of boxes and
 * arrows. Never throws for legal input: without an engine there are fewer plans, and if the search fails, the
 * result is the plain arrangement (with `fallback: true`).
 */
export async function arrange(input: LayoutInput, options: ArrangeOptions = {}): Promise<LayoutResult> {
  const engine = options.engine ?? (await loadGraphviz().catch(() => undefined));
  try {
    const prepared = prepare(input);
    if (prepared.form === 'sequence') return arrangeSequence(prepared);
    if (prepared.form === 'columns') return columns(input, prepared, options.effort ?? 1);
    const kept = arrangeKept(input, prepared);
    if (kept !== null) return kept;
    if (!isLarge(prepared)) return best(input, prepared, plansOf(prepared, engine), options.effort ?? 1);
    return engine === undefined ? arrangePlain(input) : arrangeLarge(prepared, engine, options.onProgress);
  } catch {
    return arrangePlain(input);
  }
}

/** Groups side by side; on a scrolled page that is not large, one below the other in tables. */
function columns(input: LayoutInput, prepared: Prepared, effort: number): LayoutResult {
  if (isLarge(prepared)) return arrangeLargeColumns(prepared);
  const plans = isPortrait(prepared.aspect) ? plansOf(prepared, undefined) : [columnPlan(prepared)];
  return best(input, prepared, plans, effort);
}

/** Fills every plan quickly and the most promising with care, routes those, and returns the best. */
function best(input: LayoutInput, prepared: Prepared, plans: readonly Plan[], effort: number): LayoutResult {
  const tightest = Math.min(...plans.map((plan) => plan.frame));
  const weight = (frame: number) => (frame / tightest) ** SIZE_POWER;
  const glances = plans
    .map((plan) => {
      const { cost } = settle(prepared, plan.cells, plan.fixed, { effort: GLANCE, seed: 0 });
      return { plan, score: cost * weight(plan.frame) };
    })
    .toSorted((a, b) => a.score - b.score);
  const close = Math.max(1, glances[0]?.score ?? 0) * CLOSE;
  const good = glances.filter(({ score }) => score <= close).slice(0, GOOD);
  let found: (() => LayoutResult) | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  const tries =
    prepared.arrows.length > MANY_ARROWS ? 1 : Math.max(1, Math.round(ROUTED * Math.sqrt(effort)));
  for (let seed = 0; seed < tries && good.length > 0; seed += 1) {
    const { plan } = at(good, seed % good.length);
    if (seed >= good.length && plan.cells.length === 0) continue;
    const { centres } = settle(prepared, plan.cells, plan.fixed, { effort: CARE * Math.sqrt(effort), seed });
    const places = cornersOf(prepared, plan, centres);
    const routing = routesFor(prepared, places);
    if (tries === 1) return finish(prepared, places, routing.polished(), false);
    const rough = finish(prepared, places, routing.rough, false);
    const frame = Math.max(plan.frame, frameOf(rough, prepared.aspect));
    const score = arrowCost(input, rough) * weight(frame);
    if (score >= lowest) continue;
    lowest = score;
    found = () => finish(prepared, places, routing.polished(), false);
  }
  return found?.() ?? finish(prepared, [], new Map(), false);
}

/** The cost of a result's arrows for a reader, in px of length. */
function arrowCost(input: LayoutInput, result: LayoutResult): number {
  const figures = measureLayout(input, result, { width: 1, height: 1 });
  return (
    1 +
    figures.length * 0.5 +
    figures.bends * 30 +
    figures.crossings * 120 +
    figures.crowded * 150 +
    figures.throughTitles * 400 +
    figures.throughBoxes * 3000
  );
}
