import { QuestionError } from '../../errors/error.ts';
import { type BacktestData, type BacktestOptions, backtestEvents } from '../backtest-events.ts';
import { checkStrategy, type Strategy } from '../strategy.ts';

/** What the finished trades of a strategy brought. */
export interface TradeSummary {
  readonly trades: number;
  /** Mean net return, a fraction, and over its standard deviation; NaN without enough trades. */
  readonly mean: number;
  readonly ratio: number;
}

/** A strategy as it is, and a session later. */
export interface LagComparison {
  readonly given: TradeSummary;
  readonly lagged: TradeSummary;
  /** Whether what it brings, by its ratio, is more than halved by waiting one session: it may hang on the very fill. */
  readonly isFragile: boolean;
}

/**
 * What is left of a strategy that enters one session later. A profit that hangs on one fill is often one that looked
 * ahead, and seldom one that can be had.
 *
 * @example
 * oneSessionLag({ side: 'drift' }, data).isFragile;
 */
export function oneSessionLag(
  strategy: Strategy,
  data: BacktestData,
  options: BacktestOptions = {},
): LagComparison {
  const { value, faults } = checkStrategy(strategy);
  if (value === undefined) throw new QuestionError(faults);
  const { offset, at, delay } = value.entry;
  const later = { at, delay: delay + 1, ...(offset === undefined ? {} : { offset }) };
  const given = summaryOf(strategy, data, options);
  const lagged = summaryOf({ ...strategy, entry: later }, data, options);
  return { given, lagged, isFragile: given.ratio > 0 && !(lagged.ratio >= given.ratio / 2) };
}

function summaryOf(strategy: Strategy, data: BacktestData, options: BacktestOptions): TradeSummary {
  const { tradeList } = backtestEvents(strategy, data, options);
  const closed = tradeList.netReturn.filter((_, i) => tradeList.isOpen[i] === 0);
  const n = closed.length;
  const mean = closed.reduce((sum, value) => sum + value, 0) / n;
  const squares = closed.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { trades: n, mean, ratio: mean / Math.sqrt(squares / (n - 1)) };
}
