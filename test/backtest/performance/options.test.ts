import { expect, test } from 'vitest';
import { checkOptions, defaultOptions } from '../../../src/backtest/performance/options.ts';
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

test('options say all that is wrong with them at once', () => {
  const trials = { count: 0, sharpeVariance: -1 };
  expect(() => checkOptions({ riskFree: Number.NaN, target: 0, tail: 5, confidence: 1, trials })).toThrow(
    [
      'riskFree must be a number, a fraction a session, got NaN',
      'tail must be between 0 and 1, got 5',
      'confidence must be between 0 and 1, got 1',
      'trials.count must be a whole number, 1 or more, got 0',
      'trials.sharpeVariance must be 0 or more, got -1',
    ].join('\n'),
  );
  const { curve, trades } = madeUp(1);
  expect(() => performanceOf(curve, trades, { tail: 0 })).toThrow('tail must be between 0 and 1, got 0');
});
