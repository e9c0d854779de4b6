import { expect, test } from 'vitest';
import { benchmarked, marketLine } from '../../../../src/backtest/performance/ingredients/benchmarked.ts';
import { curveOf, curveWith } from '../made-up.ts';

const market = Float64Array.of(0.01, -0.02, 0.03, 0);

test('only sessions with a benchmark return are compared', () => {
  const curve = curveWith(market, market);
  const gap = { ...curve, benchmark: curve.benchmark!.with(2, Number.NaN).with(3, Number.NaN) };
  const pairs = benchmarked(gap);
  expect(pairs).toHaveProperty('own.length', 2);
  expect(benchmarked({ ...gap, benchmark: gap.benchmark.with(4, Number.NaN) })).toEqual({
    reason: 'fewer than two sessions have a benchmark return',
  });
});

test('the line above interest is that of excess returns', () => {
  const curve = curveWith(
    market.map((value) => 0.002 + 0.5 * (value - 0.001)),
    market,
  );
  const line = marketLine(curve, 0.001);
  expect(line).toHaveProperty('beta', expect.closeTo(0.5, 12));
  expect(line).toHaveProperty('alpha', expect.closeTo(0.001, 12));
});

test('there is no line without a benchmark, nor on one that does not vary', () => {
  expect(marketLine(curveOf(market), 0)).toEqual({ reason: 'no benchmark is given' });
  expect(marketLine(curveWith(market, new Float64Array(4).fill(0.001)), 0)).toEqual({
    reason: 'the benchmark does not vary',
  });
});
