import type { PriceSeries } from '../../prices/series.ts';
import { type BacktestData, type BacktestOptions, backtestEvents } from '../backtest-events.ts';
import type { Strategy } from '../strategy.ts';
import { differencesUntil, type LookAhead, lastDayOf, middleDay, runOnce, withSeries } from './past.ts';

/**
 * Whether a strategy does the same up to a day when there are no prices after it: what differs, nothing where it does
 * not look ahead. Every order, every day's equity and every position of the past is compared, to the bit.
 *
 * @param day ISO date, not before the first price of any series; midway where absent
 * @throws QuestionError and DataError as {@link backtestEvents} does
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const strategy: Strategy = {
 *   side: 'drift',
 *   currency: 'HKD',
 *   rates: { USD: 7.8 },
 *   sizing: { by: 'fraction', value: 0.1 },
 * };
 * prefixInvariance(strategy, study, '2026-03-02').length; // 0
 */
export function prefixInvariance(
  strategy: Strategy,
  data: BacktestData,
  day?: string,
  options: BacktestOptions = {},
): LookAhead[] {
  const alone = runOnce(strategy);
  const given = backtestEvents(alone, data, options); // first: it tells what is wrong with the data
  const end = day ?? middleDay(data);
  const last = lastDayOf(end, data);
  const cut = backtestEvents(
    alone,
    withSeries(data, (series) => until(series, last)),
    options,
  );
  return differencesUntil(end, given, cut);
}

function until({ symbol, days, columns }: PriceSeries, last: number): PriceSeries {
  const rows = days.filter((day) => day <= last).length;
  return {
    symbol,
    days: days.subarray(0, rows),
    columns: Object.fromEntries(
      Object.entries(columns).map(([column, values]) => [column, values.subarray(0, rows)]),
    ),
  };
}
