import { expect, test } from 'vitest';
import { defaultOptions } from '../../../src/backtest/performance/options.ts';
import { performanceOf } from '../../../src/backtest/performance/performance.ts';
import { madeUp } from './made-up.ts';

test('options that are not given are the defaults', () => {
  const { curve, trades } = madeUp(1);
  expect(performanceOf(curve, trades)).toEqual(performanceOf(curve, trades, defaultOptions));
});

test('interest on cash lowers the Sharpe ratio of sessions and leaves that of trades', () => {
  const { curve, trades } = madeUp(1);
  const sharpes = (riskFree: number) =>
    performanceOf(curve, trades, { riskFree })
      .filter(({ metric }) => metric === 'sharpe-per-period')
      .map(({ value }) => value);
  const [[calendar, active, trade], [less, lessActive, same]] = [sharpes(0), sharpes(0.001)];
  expect(less).toBeLessThan(calendar!);
  expect(lessActive).toBeLessThan(active!);
  expect(same).toBe(trade);
});
