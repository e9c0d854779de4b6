import type { BacktestResult } from '../../backtest/result.ts';

type Strategy = BacktestResult['strategy'];

/** What a date without a time is taken for, as the strategy asserts. */
const asserted: Readonly<Record<Exclude<Strategy['unknownTime'], 'next-session'>, string>> = {
  'before-open': 'before the open',
  during: 'during the session',
  'after-close': 'after the close',
};

/** The first price an event may be entered at. */
export function entriesSaid({ unknownTime }: Pick<Strategy, 'unknownTime'>): string {
  const undated =
    unknownTime === 'next-session'
      ? 'the next open for a date without a time'
      : `for a date without a time as though it had come ${asserted[unknownTime]}, as the strategy asserts`;
  return `No entry comes before the first price that could be had after the announcement: the open of day 0 for news outside of trading, its close for news during the session, ${undated}.`;
}
