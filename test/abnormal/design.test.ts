import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abnormalReturns, columnsOf, expectedReturns } from '../../src/abnormal/design.ts';
import type { ObservedSeries } from '../../src/abnormal/series.ts';
import { planWindows } from '../../src/events/windows.ts';
import { models } from '../../src/models/registry.ts';

const series: ObservedSeries = {
  plan: planWindows([-3, -2], [-1, 0], []),
  returns: Float64Array.of(0.01, 0.02, 0.03, 0.05),
  benchmark: Float64Array.of(0.01, Number.NaN, 0.02, 0.01),
};

test('the market model regresses returns on a constant and the benchmark', () => {
  const { design, base, response } = columnsOf(models['market-model'], series);
  expect([...design[0]!]).toEqual([1, 1, 1, 1]);
  expect(design[1]).toBe(series.benchmark);
  expect([base, response]).toEqual([undefined, series.returns]);
});

test('a model that subtracts the benchmark has what is left as its response, nothing where it is missing', () => {
  const { design, base, response } = columnsOf(models['market-adjusted'], series);
  expect([design, base]).toEqual([[], series.benchmark]);
  expect([...response]).toEqual([0, Number.NaN, 0.03 - 0.02, 0.05 - 0.01]);
});

test('expected returns are what was subtracted and every column times its coefficient, abnormal ones what is left', () => {
  const column = fc.array(fc.oneof(fc.double({ noNaN: true, min: -1, max: 1 }), fc.constant(Number.NaN)), {
    minLength: 4,
    maxLength: 4,
  });
  const [ones] = columnsOf(models['market-model'], series).design;
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.option(column, { nil: undefined }),
      fc.array(column, { maxLength: 3 }),
      (hasOnes, base, more) => {
        const design = [...(hasOnes ? [ones!] : []), ...more.map((values) => Float64Array.from(values))];
        const coefficients = Float64Array.from(design, (_, j) => [0.3, -1.2, 0, 2][j]!);
        const prediction = { base: base && Float64Array.from(base), design, coefficients };
        const expected = expectedReturns(prediction, 0, 4);
        const abnormal = abnormalReturns(series.returns, prediction);
        const sums = [0, 1, 2, 3].map((t) =>
          design.reduce((sum, values, j) => sum + coefficients[j]! * values[t]!, base?.[t] ?? 0),
        );
        expect([...expected]).toEqual(sums.map((sum) => (sum === 0 ? expect.closeTo(0, 15) : sum)));
        expect([...abnormal]).toEqual([...series.returns.map((value, t) => value - expected[t]!)]);
        expect(expectedReturns(prediction, 1, 3)).toEqual(expected.slice(1, 3));
      },
    ),
  );
});
