import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowerTail, upperTail } from '../../../src/numeric/distributions/binomial.ts';
import { binomialInterval } from '../../../src/numeric/distributions/binomial-interval.ts';

test('the interval of 7 in 50 is that of the published tables', () => {
  const { low, high } = binomialInterval(7, 50, 0.95);
  expect(low).toBeCloseTo(0.0582, 4);
  expect(high).toBeCloseTo(0.2674, 4);
});

test('none leaves the lower bound at nothing, all the upper at one', () => {
  expect(binomialInterval(0, 10, 0.95)).toEqual({ low: 0, high: expect.closeTo(1 - 0.025 ** 0.1, 12) });
  expect(binomialInterval(10, 10, 0.95)).toEqual({ low: expect.closeTo(0.025 ** 0.1, 12), high: 1 });
});

test('there is none without trials, nor of fewer than none or more than all', () => {
  for (const [k, n] of [
    [0, 0],
    [-1, 10],
    [11, 10],
  ] as const) {
    expect(binomialInterval(k, n, 0.95)).toEqual({ low: Number.NaN, high: Number.NaN });
  }
});

test('at its ends the count is as extreme as the confidence allows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 500 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (n, part) => {
        const k = Math.min(n - 1, Math.max(1, Math.round(part * n)));
        const { low, high } = binomialInterval(k, n, 0.95);
        expect(upperTail(k, n, low)).toBeCloseTo(0.025, 9);
        expect(lowerTail(k, n, high)).toBeCloseTo(0.025, 9);
      },
    ),
  );
});
