import { demand, hasKeys } from '../../errors/demand.ts';
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
 * @param curve n + 1 closes
 * @param trades one entry a trade
 * @param options interest on cash, target return, tail and confidence; 0, 0, 0.05 and 0.95 where absent
 * @param metrics those of the registry, or these and the caller's own
 * @throws QuestionError where the curve has no legal shape, or an option is not legal
 * @example
 * const curve: Curve = {
 *   dates: Int32Array.of(20566, 20567, 20570, 20571),
 *   equity: Float64Array.of(1_000_000, 1_040_000, 988_000, 1_050_000),
 *   exposure: Float64Array.of(0, 0.5, 0.5, 0),
 *   sessionsPerYear: 246,
 * };
 * const trades: ClosedTrades = {
 *   netPnl: Float64Array.of(40_000, -12_000, 22_000),
 *   netReturn: Float64Array.of(0.08, -0.024, 0.044),
 *   entryDay: Int32Array.of(20566, 20567, 20570),
 *   exitDay: Int32Array.of(20567, 20570, 20571),
 *   eventDate: Int32Array.of(20566, 20566, 20570),
 *   isOpen: Uint8Array.of(0, 0, 0),
 * };
 * const rows = performanceOf(curve, trades);
 * const valueOf = (id: string) => rows.find(({ metric }) => metric === id)?.value;
 * valueOf('total-return'); // 0.05
 * valueOf('hit-rate'); // 0.6667
 */
export function performanceOf(
  curve: Curve,
  trades: ClosedTrades,
  options: Partial<PerformanceOptions> = {},
  metrics: Readonly<Record<string, Metric>> = all,
): PerformanceRow[] {
  const legal = 'be an entry a trade: netPnl, netReturn and the rest';
  demand(hasKeys(trades, 'netPnl', 'netReturn'), { what: 'trades', legal, given: trades });
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
