import { describe, expect, test } from 'vitest';
import { drawdowns } from '../../../src/backtest/performance/drawdowns.ts';
import type { View } from '../../../src/backtest/performance/metric.ts';
import { performanceOf } from '../../../src/backtest/performance/performance.ts';
import { daysOf, goldenJson, goldenRows, numbersOf } from '../golden.ts';
import { tradesOf } from './made-up.ts';

const golden =
  goldenJson<Record<string, { readonly stats: Readonly<Record<string, number>> }>>(
    'backtestingpy_stats.json',
  );

/**
 * What backtesting.py calls by these names and we by others. Its Sharpe ratio, volatility and Sortino ratio are other
 * definitions; its profit factor is that of returns, which we call omega.
 */
const shared: readonly (readonly [name: string, metric: string, view: View, unit: number])[] = [
  ['Return [%]', 'total-return', 'calendar', 100],
  ['Return (Ann.) [%]', 'annual-return', 'calendar', 100],
  ['CAGR [%]', 'cagr', 'calendar', 100],
  ['Max. Drawdown [%]', 'max-drawdown', 'calendar', 100],
  ['Calmar Ratio', 'calmar', 'calendar', 1],
  ['# Trades', 'periods', 'trade', 1],
  ['Win Rate [%]', 'hit-rate', 'trade', 100],
  ['Best Trade [%]', 'best', 'trade', 100],
  ['Worst Trade [%]', 'worst', 'trade', 100],
  ['Expectancy [%]', 'expectancy', 'trade', 100],
  ['Profit Factor', 'omega', 'trade', 1],
  ['SQN', 'sqn', 'trade', 1],
];

describe.each(Object.entries(golden))('%s has, by backtesting.py and by us, the same', (name, { stats }) => {
  const closes = goldenRows(`${name}.equity.csv`);
  const rows = goldenRows(`${name}.trades.csv`);
  const curve = {
    dates: daysOf(closes, 'date'),
    equity: numbersOf(closes, 'Equity'),
    exposure: new Float64Array(closes.length),
    sessionsPerYear: 252,
  };
  const trades = tradesOf(numbersOf(rows, 'ReturnPct'), {
    netPnl: numbersOf(rows, 'PnL'),
    entryDay: daysOf(rows, 'EntryTime'),
    exitDay: daysOf(rows, 'ExitTime'),
  });
  const told = performanceOf(curve, trades);

  // The files carry ten digits of a return.
  test.each(shared)('%s', (theirs, metric, view, unit) => {
    const { value } = told.find((row) => row.metric === metric && row.view === view)!;
    expect(Math.abs((value * unit) / stats[theirs]! - 1)).toBeLessThan(1e-7);
  });

  test('longest fall, in calendar days', () => {
    const longest = Math.max(...drawdowns(curve, curve.dates.length).map(({ days }) => days));
    expect(longest).toBe(stats['Max. Drawdown Duration']);
  });
});
