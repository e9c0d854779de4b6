import { expect, test } from 'vitest';
import { checkCurve } from '../../../src/backtest/performance/curve.ts';
import { fromCapital } from '../../../src/backtest/performance/from-capital.ts';

test('the starting equity stands the day before the first session, flat', () => {
  const closes = {
    dates: Int32Array.of(10, 13),
    equity: Float64Array.of(99, 101),
    exposure: Float64Array.of(0.5, 0.4),
    netExposure: Float64Array.of(-0.5, 0.4),
    benchmark: Float64Array.of(0.01, 0.02),
    traded: Float64Array.of(50, 0),
    sessionsPerYear: 246,
  };
  const curve = fromCapital(100, closes);
  expect(curve).toEqual({
    dates: Int32Array.of(9, 10, 13),
    equity: Float64Array.of(100, 99, 101),
    exposure: Float64Array.of(0, 0.5, 0.4),
    netExposure: Float64Array.of(0, -0.5, 0.4),
    benchmark: Float64Array.of(Number.NaN, 0.01, 0.02),
    traded: Float64Array.of(0, 50, 0),
    sessionsPerYear: 246,
  });
  expect(() => checkCurve(curve)).not.toThrow();
});

test('what is not given stays so', () => {
  const empty = new Float64Array(0);
  const bare = { dates: new Int32Array(0), equity: empty, exposure: empty, sessionsPerYear: 252 };
  expect(fromCapital(100, bare)).toEqual({
    dates: Int32Array.of(-1),
    equity: Float64Array.of(100),
    exposure: Float64Array.of(0),
    sessionsPerYear: 252,
  });
});
