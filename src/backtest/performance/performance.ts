import { type Curve, checkCurve } from './curve.ts';
import { factsByView } from './facts.ts';
import type { Measured, Metric, View } from './metric.ts';
import { checkOptions, defaultOptions, type PerformanceOptions } from './options.ts';
import { metrics as all } from './registry.ts';
import type { ClosedTrades } from './trades.ts';

/** One metric in one view: a row of the `performance` table. */
export interface PerformanceRow {
  readonly metric: string;
  readonly view: View;
  /** NaN where the metric is not defined; `reason` then says why. */
  readonly value: number;
  readonly unit: string;
  readonly definition: string;
  readonly reason: string;
}

/** The order views are told in. */
const views: readonly View[] = ['calendar', 'active', 'trade'];

/**
 * Every metric in every view it is given in: all sessions, then active sessions, then trades.
 *
 * @param metrics those of the registry, or these and the caller's own
 * @throws QuestionError where the curve has no legal shape, or an option is not legal
 * @example
 * performanceOf(curve, trades).find(({ metric }) => metric === 'sharpe')?.value;
 */
export function performanceOf(
  curve: Curve,
  trades: ClosedTrades,
  options: Partial<PerformanceOptions> = {},
  metrics: Readonly<Record<string, Metric>> = all,
): PerformanceRow[] {
  checkCurve(curve);
  const chosen = { ...defaultOptions, ...options };
  checkOptions(chosen);
  const facts = factsByView(curve, trades, chosen);
  return views.flatMap((view) =>
    Object.entries(metrics)
      .filter(([, metric]) => metric.views.includes(view))
      .map(([id, metric]) => {
        const { unit, definition } = metric;
        return { metric: id, view, unit, definition, ...told(metric.measure(facts[view])) };
      }),
  );
}

/** A number that came out without one has met equity or a return that is missing: all other reasons the metrics say. */
function told(measured: Measured): { value: number; reason: string } {
  if (typeof measured !== 'number') return { value: Number.NaN, reason: measured.reason };
  if (Number.isFinite(measured)) return { value: measured, reason: '' };
  return { value: Number.NaN, reason: 'equity or a return is missing, or equity fell to nothing' };
}
