import { expect, test } from 'vitest';
import { volatilityBefore, volumeBefore } from '../../src/backtest/history.ts';
import { compounded } from '../study/made-up.ts';
import { type Bar, bars, quotes, tape } from './made-up.ts';

test('volatility is the deviation of the returns before a session, and of no later one', () => {
  const returns = [0.01, -0.02, 0.03];
  const closes = compounded([0, ...returns]);
  const mean = 0.02 / 3;
  const deviation = Math.sqrt(returns.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 2);
  const calm = tape(quotes('S0', [...closes, 500, 1]));
  expect(volatilityBefore(calm, 4, 20)).toBeCloseTo(deviation, 12);
  expect(volatilityBefore(calm, 4, 2)).toBeCloseTo(Math.abs(0.05) / Math.SQRT2, 12);
  expect(volatilityBefore(calm, 2, 20)).toBeNaN();
});

test('sessions without trade are passed over', () => {
  const halted = tape(
    bars('S0', [[1, 1, 1, 1, 10], undefined, [2, 2, 2, 2, 30] as Bar, [2, 2, 2, 2, 50]]),
    'XNYS',
    4,
  );
  expect(volumeBefore(halted, 3, 3)).toBe(20);
  expect(volumeBefore(halted, 2, 1)).toBeNaN();
});

test('volume before a split is counted in the shares after it', () => {
  const split = tape(
    bars(
      'S0',
      [[100, 100, 100, 100, 1000], [100, 100, 100, 100, 1000], [25, 25, 25, 25, 4000] as Bar],
      [25, 25, 25],
    ),
  );
  expect(volumeBefore(split, 2, 2)).toBe(4000);
  expect(volumeBefore(split, 1, 1)).toBe(1000);
});
