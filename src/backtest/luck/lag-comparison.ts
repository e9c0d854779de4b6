import type { View } from '../performance/metric.ts';
import type { PerformanceRow } from '../performance/performance.ts';

/** One metric of a strategy and of the same strategy one session later. */
export interface LagComparison {
  readonly metric: string;
  readonly view: View;
  readonly value: number;
  readonly lagged: number;
  /** lagged/value; NaN unless the value is above 0. */
  readonly kept: number;
  /** Whether less than half is kept. */
  readonly isHalved: boolean;
}

/** The metrics that tell: large is good, and one session should not undo them. */
const telling: readonly string[] = ['expectancy', 'sharpe', 'total-return'];

/**
 * What one session of delay costs. An edge of which a session leaves less than half lies in the first session: it is
 * either gone before most can trade, or the backtest has seen what it could not have.
 *
 * @param rows as {@link performanceOf} gives them
 * @param lagged the same of the strategy traded one session later; metrics that only one has are left out
 * @param metrics ids of those compared
 * @see freqtrade's lookahead-analysis and yuzu's lag test, for the rule that flags a halving
 * @example
 * const sharpe = (value: number): PerformanceRow[] => [
 *   { metric: 'sharpe', view: 'calendar', value, unit: '1', definition: '', reason: '' },
 * ];
 * const [compared] = compareLag(sharpe(1.2), sharpe(0.3));
 * [compared?.kept, compared?.isHalved]; // [0.25, true]
 */
export function compareLag(
  rows: readonly PerformanceRow[],
  lagged: readonly PerformanceRow[],
  metrics: readonly string[] = telling,
): LagComparison[] {
  const keyOf = ({ metric, view }: PerformanceRow) => `${metric} ${view}`;
  const later = new Map(lagged.map((row) => [keyOf(row), row.value]));
  return rows
    .filter((row) => metrics.includes(row.metric) && later.has(keyOf(row)))
    .map((row) => {
      const { metric, view, value } = row;
      const other = later.get(keyOf(row))!;
      const kept = value > 0 ? other / value : Number.NaN;
      return { metric, view, value, lagged: other, kept, isHalved: kept < 0.5 };
    });
}
