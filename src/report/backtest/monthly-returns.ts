import type { BacktestResult } from '../../backtest/result.ts';

/** One month of equity. */
export interface MonthlyReturn {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  /** Fraction, from the last equity before the month to its last. */
  readonly value: number;
  /** Whether anything was held on any day of it. */
  readonly isHeld: boolean;
}

/** Return on equity of every month, in order. */
export function monthlyReturns({
  tables,
  strategy,
}: Pick<BacktestResult, 'strategy' | 'tables'>): MonthlyReturn[] {
  const { date, equity, open_trades: open, traded } = tables.equity.columns;
  const months: MonthlyReturn[] = [];
  let before = strategy.capital;
  for (let start = 0; start < date.length; ) {
    const month = date[start]!.slice(0, 7);
    let end = start;
    while (end + 1 < date.length && date[end + 1]!.startsWith(month)) end++;
    const isHeld =
      open.subarray(start, end + 1).some((x) => x !== 0) ||
      traded.subarray(start, end + 1).some((x) => x !== 0);
    months.push({
      year: Number(month.slice(0, 4)),
      month: Number(month.slice(5)),
      value: equity[end]! / before - 1,
      isHeld,
    });
    before = equity[end]!;
    start = end + 1;
  }
  return months;
}
