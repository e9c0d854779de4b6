import { type Curve, missingReturns, returnsOf } from '../performance/curve.ts';
import { centralMoments } from '../performance/ingredients/central-moments.ts';
import { isNotMeasured } from '../performance/metric.ts';
import { type ClosedTrades, closedOf } from '../performance/trades.ts';
import { bootstrapByEventDate, type EventDateDraws } from './event-date-bootstrap.ts';
import { bootstrapCurve } from './stationary-bootstrap.ts';
import { type StationaryDraws, stationaryIndices } from './stationary-indices.ts';

/** What one number of a strategy is uncertain by. */
export interface LuckInterval {
  readonly measure: 'mean-net-pnl' | 'mean-net-return' | 'mean-session-return' | 'sharpe' | 'total-return';
  /** What was drawn: event dates with their trades, or blocks of sessions. */
  readonly method: 'event-date-bootstrap' | 'stationary-bootstrap';
  /** Trades or sessions, and the event dates trades come from (NaN for sessions). */
  readonly n: number;
  readonly dates: number;
  readonly estimate: number;
  readonly standardError: number;
  /** Percentile interval. */
  readonly low: number;
  readonly high: number;
  /** Two-sided, of a mean of 0; NaN where no test belongs to it. */
  readonly pValue: number;
  /** Why there is no interval; empty where there is. */
  readonly reason: string;
}

/** How event dates and blocks of sessions are drawn, and the interest a session that the Sharpe ratio is above. */
export interface LuckDraws extends EventDateDraws, StationaryDraws {
  readonly riskFree?: number;
}

const unknown = {
  estimate: Number.NaN,
  standardError: Number.NaN,
  low: Number.NaN,
  high: Number.NaN,
  pValue: Number.NaN,
} as const;

/**
 * The intervals of a strategy as it was run: of its trades by event date, of its curve by blocks of sessions.
 *
 * @param curve n + 1 closes: the account of the strategy
 * @param trades those still open are left out
 * @returns one a measure; `reason` says why where there is none
 * @throws QuestionError where the draws or the confidence are not legal
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
 * const intervals = luckIntervals(curve, trades, { seed: 20260424, draws: 1999, confidence: 0.95 });
 * const [first] = intervals;
 * [first?.measure, first?.n, first?.dates, first?.estimate]; // ['mean-net-return', 3, 2, 0.0333]
 */
export function luckIntervals(curve: Curve, trades: ClosedTrades, draws: LuckDraws): LuckInterval[] {
  return [...tradeIntervals(closedOf(trades), draws), ...curveIntervals(curve, draws)];
}

function tradeIntervals(closed: ClosedTrades, draws: EventDateDraws): LuckInterval[] {
  const dates = new Set(closed.eventDate).size;
  return (
    [
      ['mean-net-return', closed.netReturn],
      ['mean-net-pnl', closed.netPnl],
    ] as const
  ).map(([measure, values]) => {
    const method = 'event-date-bootstrap';
    const outcome = bootstrapByEventDate(values, closed.eventDate, draws);
    if (isNotMeasured(outcome))
      return { measure, method, n: values.length, dates, ...unknown, reason: outcome.reason };
    const { n, estimate, standardError, percentile, pValue } = outcome;
    return {
      measure,
      method,
      n,
      dates: outcome.dates,
      estimate,
      standardError,
      ...percentile,
      pValue,
      reason: '',
    };
  });
}

function curveIntervals(curve: Curve, { confidence, riskFree = 0, ...draws }: LuckDraws): LuckInterval[] {
  const returns = returnsOf(curve.equity);
  const shared = { method: 'stationary-bootstrap', n: returns.length, dates: Number.NaN } as const;
  const measures = statisticsOf(curve.sessionsPerYear, riskFree);
  const reason = returns.length < 2 ? 'fewer than two sessions' : (missingReturns(curve, returns) ?? '');
  if (reason !== '') return measures.map(([measure]) => ({ measure, ...shared, ...unknown, reason }));
  const rows = stationaryIndices(returns.length, draws);
  return measures.map(([measure, statistic]) => {
    const { estimate, standardError, low, high } = bootstrapCurve(returns, statistic, rows, confidence);
    const why = Number.isNaN(estimate) ? 'the returns do not vary' : '';
    return { measure, ...shared, estimate, standardError, low, high, pValue: Number.NaN, reason: why };
  });
}

type Statistic = (returns: Float64Array) => number;

function statisticsOf(
  sessionsPerYear: number,
  riskFree: number,
): readonly [LuckInterval['measure'], Statistic][] {
  return [
    ['mean-session-return', (returns) => centralMoments(returns).mean],
    [
      'sharpe',
      (returns) => {
        const { mean, deviation } = centralMoments(returns);
        return deviation > 0 ? ((mean - riskFree) / deviation) * Math.sqrt(sessionsPerYear) : Number.NaN;
      },
    ],
    ['total-return', (returns) => returns.reduce((growth, value) => growth * (1 + value), 1) - 1],
  ];
}
