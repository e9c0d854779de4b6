import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fitMean,
  isCollinear,
  type LeastSquaresFit,
  leastSquares,
  predictionVariance,
  standardErrors,
} from '../../src/numeric/least-squares.ts';
import { drawsFrom } from '../abnormal/made-up.ts';

const ones = (n: number) => new Float64Array(n).fill(1);

function fitted(
  design: readonly Float64Array[],
  response: Float64Array,
  constantFirst: boolean,
): LeastSquaresFit {
  const fit = leastSquares(design, response, response.length, constantFirst);
  if (isCollinear(fit)) throw new Error(`column ${fit.collinearColumn} is collinear`);
  return fit;
}

/** A design of k columns, the first constant, and a response that depends on it. */
function drawn(seed: number, k: number, n: number): { design: Float64Array[]; response: Float64Array } {
  const { normal } = drawsFrom(seed);
  const column = () => Float64Array.from({ length: n }, () => 0.001 + 0.01 * normal());
  const design = [ones(n), ...Array.from({ length: k - 1 }, column)];
  const response = Float64Array.from({ length: n }, (_, i) => {
    return design.reduce((sum, values, j) => sum + (j === 0 ? 0.0005 : j) * values[i]!, 0.02 * normal());
  });
  return { design, response };
}

function residualsOf(
  { coefficients }: LeastSquaresFit,
  design: readonly Float64Array[],
  response: Float64Array,
) {
  return response.map((value, i) =>
    design.reduce((left, column, j) => left - coefficients[j]! * column[i]!, value),
  );
}

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const paths = [
  ['in closed form', true],
  ['by Householder reflections', false],
] as const;

describe.each(paths)('least squares %s', (_, constantFirst) => {
  // By hand: slope 3/2, intercept 7/3 − 3/2, residuals 1/6, −1/3, 1/6.
  const fit = fitted([ones(3), Float64Array.of(0, 1, 2)], Float64Array.of(1, 2, 4), constantFirst);

  test('of (1, 2, 4) on (0, 1, 2) are 5/6 and 3/2, with residual sum of squares 1/6', () => {
    expect(fit.observations).toBe(3);
    expect(fit.coefficients[0]).toBeCloseTo(5 / 6, 14);
    expect(fit.coefficients[1]).toBeCloseTo(3 / 2, 14);
    expect(fit.residualSumOfSquares).toBeCloseTo(1 / 6, 14);
    expect(fit.totalSumOfSquares).toBeCloseTo(14 / 3, 14);
  });

  test("have a factor R with R'R = X'X", () => {
    const [a, b, c, d] = fit.factor;
    expect(c).toBe(0);
    expect(a! * a!).toBeCloseTo(3, 14);
    expect(a! * b!).toBeCloseTo(3, 14);
    expect(b! * b! + d! * d!).toBeCloseTo(5, 14);
  });

  test('have standard errors s·√(5/6) and s·√(1/2)', () => {
    const errors = standardErrors(fit, 2);
    expect(errors[0]).toBeCloseTo(2 * Math.sqrt(5 / 6), 14);
    expect(errors[1]).toBeCloseTo(2 * Math.sqrt(1 / 2), 14);
  });

  test('name a constant regressor beside the constant', () => {
    const design = [ones(50), new Float64Array(50).fill(0.01)];
    expect(leastSquares(design, drawn(1, 2, 50).response, 50, constantFirst)).toEqual({ collinearColumn: 1 });
  });

  test('name a regressor of zeros', () => {
    const design = [ones(50), new Float64Array(50)];
    expect(leastSquares(design, drawn(1, 2, 50).response, 50, constantFirst)).toEqual({ collinearColumn: 1 });
  });

  test('tell a regressor from the constant whatever its scale', () => {
    const { design, response } = drawn(5, 2, 40);
    for (const scale of [1e-9, 1e9]) {
      const scaled = [design[0]!, design[1]!.map((value) => scale * value)];
      const still = [design[0]!, new Float64Array(40).fill(0.01 * scale)];
      expect(isCollinear(leastSquares(scaled, response, 40, constantFirst))).toBe(false);
      expect(leastSquares(still, response, 40, constantFirst)).toEqual({ collinearColumn: 1 });
    }
  });

  test('take the first M entries and no more', () => {
    const { design, response } = drawn(7, 2, 40);
    const longer = (values: Float64Array) => Float64Array.from([...values, 1e6, Number.NaN]);
    const fit = leastSquares(design.map(longer), longer(response), 40, constantFirst);
    expect(fit).toEqual(leastSquares(design, response, 40, constantFirst));
  });
});

test('the closed form and the reflections agree to twelve digits', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(1, 2), fc.integer({ min: 5, max: 300 }), (seed, k, n) => {
      const { design, response } = drawn(seed, k, n);
      const [closed, reflected] = [fitted(design, response, true), fitted(design, response, false)];
      const errors = standardErrors(closed, Math.sqrt(closed.residualSumOfSquares / (n - k)));
      closed.coefficients.forEach((coefficient, j) => {
        const scale = Math.max(Math.abs(coefficient), errors[j]!);
        expect(Math.abs(coefficient - reflected.coefficients[j]!)).toBeLessThanOrEqual(1e-12 * scale);
      });
      const g = Float64Array.of(1, 0.03);
      for (const [own, other] of [
        [closed.residualSumOfSquares, reflected.residualSumOfSquares],
        [closed.totalSumOfSquares, reflected.totalSumOfSquares],
        [closed.uncentredSumOfSquares, reflected.uncentredSumOfSquares],
        [predictionVariance(closed, g), predictionVariance(reflected, g)],
      ] as const) {
        expect(Math.abs(own - other)).toBeLessThanOrEqual(1e-12 * own);
      }
    }),
  );
});

test('residuals are orthogonal to every column', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 5 }), fc.boolean(), (seed, k, constantFirst) => {
      const { design, response } = drawn(seed, k, 120);
      const residuals = residualsOf(fitted(design, response, constantFirst), design, response);
      for (const column of design) {
        const scale = Math.sqrt(dot(residuals, residuals) * dot(column, column));
        expect(Math.abs(dot(residuals, column))).toBeLessThanOrEqual(1e-12 * scale);
      }
    }),
  );
});

test('leverages of the observations sum to the number of coefficients', () => {
  const { design, response } = drawn(11, 4, 60);
  const fit = fitted(design, response, false);
  let sum = 0;
  for (let i = 0; i < 60; i++)
    sum += predictionVariance(
      fit,
      design.map((column) => column[i]!),
    );
  expect(sum).toBeCloseTo(4, 12);
});

test('a column that is a combination of those before it is named', () => {
  const { design, response } = drawn(13, 3, 60);
  const combination = design[1]!.map((value, i) => 3 - 2 * value + design[2]![i]!);
  expect(leastSquares([...design, combination], response, 60, true)).toEqual({ collinearColumn: 3 });
  expect(leastSquares([design[0]!, design[1]!, design[1]!], response, 60, true)).toEqual({
    collinearColumn: 2,
  });
});

test('a regressor nearly the one before it is no fault while it can be told apart', () => {
  const { design, response } = drawn(17, 2, 60);
  const { normal } = drawsFrom(18);
  const neighbour = design[1]!.map((value) => value + 1e-6 * normal());
  expect(isCollinear(leastSquares([...design, neighbour], response, 60, true))).toBe(false);
});

test('a fit of the mean has the mean, the squares about it and √M', () => {
  const fit = fitMean(Float64Array.of(1, 2, 6), 3);
  expect([...fit.coefficients]).toEqual([3]);
  expect([fit.residualSumOfSquares, fit.totalSumOfSquares, fit.uncentredSumOfSquares]).toEqual([14, 14, 41]);
  expect(predictionVariance(fit, [1])).toBeCloseTo(1 / 3, 15);
});

test('a response and the design are left as they were', () => {
  const { design, response } = drawn(19, 3, 30);
  const [before, responseBefore] = [design.map((column) => column.slice()), response.slice()];
  leastSquares(design, response, 30, true);
  expect([design, response]).toEqual([before, responseBefore]);
});

test.each([1, -1])('columns along the axes, of sign %i, are reflected without cancelling', (sign) => {
  const along = (axis: number) =>
    Float64Array.from({ length: 5 }, (_, i) => (i === axis ? sign * (axis + 2) : 0));
  const y = Float64Array.of(2, 6, 12, 1, -1);
  const fit = leastSquares([along(0), along(1), along(2)], y, 5, false);
  if (isCollinear(fit)) throw new Error('the columns are at right angles');
  expect([...fit.coefficients]).toEqual([1, 2, 3].map((value) => sign * value));
  expect(fit.residualSumOfSquares).toBeCloseTo(2, 14);
});
