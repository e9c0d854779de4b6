import { expect, test } from 'vitest';
import { dateResiduals, pairCorrelation } from '../../../src/inference/ingredients/residuals.ts';
import { correlated, correlationByDefinition, dated } from '../dated.ts';

test('residuals lie on the dates of the sample, less their mean and of length one', () => {
  const [a, b] = dateResiduals([dated(100, [1, 2, 3]), dated(101, [1, Number.NaN, 5])]);
  expect([a!.start, b!.start]).toEqual([0, 1]);
  expect([...a!.values].map((value) => value * Math.SQRT2)).toEqual(
    [-1, 0, 1].map((value) => expect.closeTo(value, 14)),
  );
  expect([...b!.values].map((value) => value * Math.SQRT2)).toEqual([
    expect.closeTo(-1, 14),
    Number.NaN,
    expect.closeTo(1, 14),
  ]);
});

test('dates nobody has take no place, those of another exchange alone are missing', () => {
  const friday = dated(0, [1, 2], { estimationDates: Int32Array.of(4, 7) });
  const elsewhere = dated(0, [1, 3, 2], { estimationDates: Int32Array.of(4, 5, 7) });
  const [a] = dateResiduals([friday, elsewhere]);
  expect(a!.values).toHaveLength(3);
  expect(a!.values[1]).toBeNaN();
});

test('two observations correlate over the dates both have', () => {
  const { contributions } = correlated(1, [0, 13], 0.1);
  const [a, b] = dateResiduals(contributions);
  expect(pairCorrelation(a!, b!)).toBeCloseTo(
    correlationByDefinition(contributions[0]!, contributions[1]!),
    13,
  );
});

test('fewer than 30 common dates are no correlation, 30 are', () => {
  const of = (apart: number) => {
    const [a, b] = dateResiduals(correlated(2, [0, apart]).contributions);
    return pairCorrelation(a!, b!);
  };
  expect(of(51)).toBe(0);
  expect(of(50)).not.toBe(0);
});

test('residuals that stand still on the common dates have no correlation', () => {
  const [a, b] = dateResiduals([
    dated(0, [...Array(40).fill(0), ...Array(5).fill(1)]),
    dated(
      0,
      Array.from({ length: 40 }, (_, t) => t % 3),
    ),
  ]);
  expect(pairCorrelation(a!, b!)).toBe(0);
});
