import { type Curve, isActive, returnsOf } from './curve.ts';
import { type CentralMoments, centralMoments } from './ingredients/central-moments.ts';
import type { View } from './metric.ts';
import type { PerformanceOptions } from './options.ts';
import { type ClosedTrades, closedOf } from './trades.ts';

/** What a metric is measured on, in one view. */
export interface Facts {
  readonly view: View;
  /** Net return of each period of the view, fractions. */
  readonly returns: Float64Array;
  /** Of these returns. */
  readonly moments: CentralMoments;
  readonly curve: Curve;
  /** Trades that have ended. */
  readonly closed: ClosedTrades;
  /** All trades, those still open too. */
  readonly trades: ClosedTrades;
  readonly options: PerformanceOptions;
}

/** The facts of each view. */
export function factsByView(
  curve: Curve,
  trades: ClosedTrades,
  options: PerformanceOptions,
): Readonly<Record<View, Facts>> {
  const calendar = returnsOf(curve.equity);
  const closed = closedOf(trades);
  const factsOf = (view: View, returns: Float64Array): Facts => ({
    view,
    returns,
    moments: centralMoments(returns),
    curve,
    closed,
    trades,
    options,
  });
  return {
    active: factsOf(
      'active',
      calendar.filter((_, session) => isActive(curve, calendar, session)),
    ),
    calendar: factsOf('calendar', calendar),
    trade: factsOf('trade', closed.netReturn),
  };
}
