import { uniformsOf } from '../../numeric/random.ts';
import type { PriceSeries } from '../../prices/series.ts';
import { type BacktestData, type BacktestOptions, backtestEvents } from '../backtest-events.ts';
import type { Strategy } from '../strategy.ts';
import { differencesUntil, type LookAhead, lastDayOf, middleDay, runOnce, withSeries } from './past.ts';

/** What a shuffle is made with. */
export interface ShuffleOptions extends BacktestOptions {
  /** ISO date the future begins after; midway where absent. */
  readonly day?: string;
  /** Whole number, 0 or more. */
  readonly seed?: number;
}

/**
 * Whether a strategy does the same up to a day when the days after it come in another order: what differs, nothing
 * where it does not look ahead. Rows are moved whole, each series in an order of its own.
 *
 * @param strategy as of {@link backtestEvents}
 * @param data a study
 * @param options the day the future begins after, the seed, and those of {@link backtestEvents}
 * @throws QuestionError and DataError as {@link backtestEvents} does
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const strategy: Strategy = {
 *   side: 'reversal',
 *   currency: 'HKD',
 *   rates: { USD: 7.8 },
 *   sizing: { by: 'fraction', value: 0.1 },
 * };
 * futureShuffle(strategy, study, { seed: 1 }).length; // 0
 */
export function futureShuffle(
  strategy: Strategy,
  data: BacktestData,
  { day, seed = 20260424, ...options }: ShuffleOptions = {},
): LookAhead[] {
  const alone = runOnce(strategy);
  const given = backtestEvents(alone, data, options); // first: it tells what is wrong with the data
  const end = day ?? middleDay(data);
  const last = lastDayOf(end, data);
  let draw = 0;
  const shuffled = withSeries(data, (series) => shuffledAfter(series, last, uniformsOf(seed, draw++)));
  return differencesUntil(end, given, backtestEvents(alone, shuffled, options));
}

function shuffledAfter(
  { symbol, days, columns }: PriceSeries,
  last: number,
  uniform: (place: number) => number,
): PriceSeries {
  const rows = Array.from(days, (day, row) => ({ row, key: day <= last ? row : days.length + uniform(day) }));
  const order = rows.toSorted((a, b) => a.key - b.key).map(({ row }) => row);
  return {
    symbol,
    days,
    columns: Object.fromEntries(
      Object.entries(columns).map(([column, values]) => [
        column,
        Float64Array.from(order, (row) => values[row]!),
      ]),
    ),
  };
}
